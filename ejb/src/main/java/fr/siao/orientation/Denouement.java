package fr.siao.orientation;

import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.FileAttente;
import fr.siao.offre.Vacance;
import fr.siao.socle.Signature;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Ce qui suit la fin d'une proposition : sa demande reprend la file, sa place redevient libre, si rien d'autre ne vit. */
@Dependent
public class Denouement {
    @Inject
    private Propositions propositions;

    @Inject
    private Demandes demandes;

    @Inject
    private FileAttente file;

    public void apresLaFin(Proposition close, Signature par) {
        rendreALaFile(close, par);
        liberer(close.getVacance(), par);
    }

    /** La demande n'en attend plus rien : chacune s'annule et rend sa place. @return celles qui vivaient */
    List<Proposition> annulerCellesDe(Demande demande, String motif, Signature par) {
        List<Proposition> vivantes = propositions.vivantesDe(demande);
        for (Proposition proposition : vivantes) {
            proposition.annuler(motif, null, par);
            liberer(proposition.getVacance(), par);
        }
        return vivantes;
    }

    private void liberer(Vacance vacance, Signature par) {
        if (vacance.ouverte() && propositions.vivantesSur(vacance) == 0) {
            vacance.liberer(par);
        }
    }

    void rendreALaFile(Proposition close, Signature par) {
        Demande demande = demandes.verrouiller(close.getDemande());
        if (propositions.vivantesDe(demande).isEmpty()) {
            demande.reprendreLaFile(par);
            file.changerEtat(demande);
        }
    }
}
