package fr.siao.orientation;

import fr.siao.demande.Demande;
import fr.siao.demande.Demandes;
import fr.siao.demande.FileAttente;
import fr.siao.socle.Signature;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * L'admission et tout ce qui en découle, dans la même transaction (ORI-4, ORI-8) : la place est occupée, les autres
 * ménages proposés pour elle ne sont pas retenus, les autres propositions du ménage s'annulent, la demande est pourvue,
 * la prise en charge commence.
 */
@Dependent
public class Admission {
    private static final String MOTIF_ADMIS_AILLEURS = "ADMIS_AILLEURS";

    @Inject
    private Propositions propositions;

    @Inject
    private Demandes demandes;

    @Inject
    private FileAttente file;

    @Inject
    private Denouement denouement;

    @Inject
    private Event<MenageAdmis> admissions;

    void prononcer(Proposition retenue, LocalDate jour, Signature par) {
        Demande demande = demandes.verrouiller(retenue.getDemande());
        retenue.admettre(jour, par);
        for (Proposition autre : propositions.autresVivantes(retenue)) {
            autre.ecarter(par);
            denouement.rendreALaFile(autre, par);
        }
        denouement.annulerCellesDe(demande, MOTIF_ADMIS_AILLEURS, par);
        retenue.getVacance().pourvoir(jour, par);
        demande.pourvoir(par);
        file.sortir(demande);
        admissions.fire(new MenageAdmis(retenue, par));
    }
}
