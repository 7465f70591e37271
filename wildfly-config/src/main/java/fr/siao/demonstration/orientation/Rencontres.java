package fr.siao.demonstration.orientation;

import fr.siao.demonstration.demande.Flashs;
import fr.siao.demonstration.menage.Cible;
import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.territoire.Siao;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tire les ménages que l'on vient de rencontrer : la flash est à saisir, ou faite et l'approfondie à venir. */
public final class Rencontres {
    private static final int SANS_FLASH_JOURS = 6;
    private static final int AVEC_FLASH_JOURS = 75;

    private final Atelier atelier;
    private final Outils outils;
    private final Flashs flashs;
    private final Map<String, Siao> siaos;
    private final Hasard hasard;

    public Rencontres(Atelier atelier, Outils outils, List<Siao> siaos) {
        this.atelier = atelier;
        this.outils = outils;
        this.flashs = outils.flashs();
        this.hasard = atelier.hasard("rencontres");
        this.siaos = siaos.stream().collect(Collectors.toMap(Siao::departement, Function.identity()));
    }

    public void tirer(int nombre) {
        for (int i = 0; i < nombre; i++) {
            Menage menage = outils.menages()
                    .tirer(
                            Cible.tous(atelier.proportions().part("MENAGE_MOBILITE_REDUITE")),
                            siaos.get(atelier.proportions().tirer("SIAO", hasard)));
            outils.referents().duTerritoire(menage);
            long auteur = outils.referents().auteur(menage);
            boolean flash = atelier.proportions().oui("RENCONTRE_AVEC_FLASH", hasard);
            outils.rencontrer(menage, hasard.entre(0, flash ? AVEC_FLASH_JOURS : SANS_FLASH_JOURS), auteur);
            if (flash) {
                flashs.ecrire(menage, auteur);
            }
        }
    }
}
