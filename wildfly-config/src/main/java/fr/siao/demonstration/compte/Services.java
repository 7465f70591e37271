package fr.siao.demonstration.compte;

import fr.siao.demonstration.offre.EcritureParc;
import fr.siao.demonstration.offre.Parc;
import fr.siao.demonstration.offre.Structure;
import fr.siao.demonstration.socle.Tirage;
import fr.siao.demonstration.territoire.Siao;
import java.util.List;

/** Crée les services sociaux et accueils de jour qui suivent les ménages de la file, et leurs intervenants. */
public final class Services {
    /** Hypothèse : une file active de vingt-sept ménages, cinq intervenants par service. */
    private static final int FILE_ACTIVE = 27;

    private static final int INTERVENANTS = 5;
    private static final int SERVICES_MIN = 2;

    private final Parc parc;
    private final EcritureParc ecriture;
    private final Equipes equipes;
    private final Referents referents;

    public Services(Parc parc, EcritureParc ecriture, Equipes equipes, Referents referents) {
        this.parc = parc;
        this.ecriture = ecriture;
        this.equipes = equipes;
        this.referents = referents;
    }

    /** @param menages ménages à suivre dans toute la région */
    public void ouvrir(List<Siao> siaos, Tirage<String> parts, int menages) {
        for (Siao siao : siaos) {
            double aSuivre = menages * parts.part(siao.departement());
            int nombre = Math.max(SERVICES_MIN, (int) Math.round(aSuivre / FILE_ACTIVE / INTERVENANTS));
            for (int i = 0; i < nombre; i++) {
                Structure service = parc.service(siao);
                ecriture.structure(service, false);
                if (i == 0 && siao.departement().equals("93")) {
                    referents.ajouter(
                            service, equipes.intervenanteAnnoncee(service), Referents.MENAGES_DE_L_INTERVENANTE);
                }
                for (int j = 0; j < INTERVENANTS; j++) {
                    referents.ajouter(service, equipes.intervenant(service), Integer.MAX_VALUE);
                }
            }
        }
    }
}
