package fr.siao.mesure.serveur;

import fr.siao.hebergement.EnregistrerSortie;
import fr.siao.orientation.Choix;
import fr.siao.orientation.ProposerPlace;
import fr.siao.orientation.RepondreParLaStructure;
import fr.siao.orientation.RepondrePourLeMenage;
import fr.siao.socle.Fuseau;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Le cycle par les actes de l'application, chacun sous l'identité de qui le fait. */
@Dependent
class CycleParActes implements Cycle {
    static final String MOTIF_SORTIE = "POSITIVE_LOGEMENT_SOCIAL";
    static final String MOTIF_CHOIX = "AUTRE";

    @Inject
    private EnregistrerSortie sortie;

    @Inject
    private ProposerPlace proposer;

    @Inject
    private RepondrePourLeMenage menage;

    @Inject
    private RepondreParLaStructure structure;

    @Override
    public void accomplir(Situation s) throws Exception {
        LocalDate jour = LocalDate.now(Fuseau.PARIS);
        Identites.comme(s.responsable(), () -> {
            sortie.sortir(s.place(), jour, MOTIF_SORTIE, true);
            return null;
        });
        Long proposition = Identites.comme(
                s.operateur(),
                () -> proposer.proposer(s.place(), s.demande(), new Choix(null, MOTIF_CHOIX, "Mesure"), null));
        Identites.comme(s.operateur(), () -> {
            menage.accepter(proposition);
            return null;
        });
        Identites.comme(s.responsable(), () -> {
            structure.accueillir(proposition, jour);
            return null;
        });
    }
}
