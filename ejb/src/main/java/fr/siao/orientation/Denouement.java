package fr.siao.orientation;

import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.FileAttente;
import fr.siao.offre.Vacance;
import fr.siao.socle.Signature;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

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
        Vacance vacance = close.getVacance();
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
