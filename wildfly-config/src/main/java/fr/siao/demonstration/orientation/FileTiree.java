package fr.siao.demonstration.orientation;

import fr.siao.demande.EtatDemande;
import fr.siao.demonstration.compte.EquipeSiao;
import fr.siao.demonstration.demande.Demande;
import fr.siao.demonstration.demande.Evaluation;
import fr.siao.demonstration.demande.Preconisation;
import fr.siao.demonstration.demande.Situation;
import fr.siao.demonstration.demande.Vie;
import fr.siao.demonstration.menage.Cible;
import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.territoire.Siao;
import fr.siao.offre.TypeDispositif;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tire les ménages qui n'ont pas de place : ceux à qui l'on en propose une, ceux qui attendent, ceux qui ont cessé. */
public final class FileTiree {
    private final Atelier atelier;
    private final Outils outils;
    private final Candidatures candidatures;
    private final Supplier<LocalDate> hotelDepuis;
    private final Map<String, Siao> siaos = new LinkedHashMap<>();
    private final Hasard hasard;

    /** @param hotelDepuis début de la vie à l'hôtel d'un ménage dont la chambre n'est pas une place déclarée */
    public FileTiree(
            Atelier atelier,
            Outils outils,
            Candidatures candidatures,
            List<Siao> siaos,
            Supplier<LocalDate> hotelDepuis) {
        this.atelier = atelier;
        this.outils = outils;
        this.candidatures = candidatures;
        this.hotelDepuis = hotelDepuis;
        this.hasard = atelier.hasard("file");
        siaos.forEach(siao -> this.siaos.put(siao.departement(), siao));
    }

    /** Les ménages de toutes les propositions racontées. @return leur nombre, toutes leurs demandes étant vivantes */
    public int proposes() {
        candidatures.retenues().forEach(this::propose);
        return candidatures.retenues().size();
    }

    public void enAttente(int nombre) {
        for (int i = 0; i < nombre; i++) {
            EtatDemande etat = EtatDemande.valueOf(atelier.proportions().tirer("DEMANDE_ETAT", hasard));
            if (etat == EtatDemande.EN_ATTENTE && atelier.proportions().oui("CANDIDATURE_VISEE", hasard)) {
                Candidature visee = candidatures.visee();
                attend(etat, visee.cible(), visee.vacance().place().siao(), type(visee));
            } else {
                attend(etat, Cible.tous(atelier.proportions().part("MENAGE_MOBILITE_REDUITE")), siao(), null);
            }
        }
    }

    public void terminees(int nombre) {
        for (int i = 0; i < nombre; i++) {
            EtatDemande etat = EtatDemande.valueOf(atelier.proportions().tirer("DEMANDE_TERMINEE", hasard));
            attend(etat, Cible.tous(atelier.proportions().part("MENAGE_MOBILITE_REDUITE")), siao(), null);
        }
    }

    private void propose(Candidature candidature) {
        Dossier dossier =
                new Dossier(candidature.cible(), candidature.vacance().place().siao(), type(candidature));
        Histoire histoire = candidature.histoire();
        Vie vie = outils.vies()
                .enAttente(outils.vies().ancienneteAvant(histoire.debut()), dossier.auteur, dossier.operateur());
        EcriturePropositions.engager(vie, histoire);
        Demande demande = dossier.deposer(vie);
        outils.propositions().ecrire(candidature.vacance(), demande, histoire);
    }

    private void attend(EtatDemande etat, Cible cible, Siao siao, TypeDispositif vise) {
        Dossier dossier = new Dossier(cible, siao, vise);
        dossier.deposer(vie(etat, dossier));
    }

    private Vie vie(EtatDemande etat, Dossier dossier) {
        return switch (etat) {
            case BROUILLON -> outils.vies().brouillon(dossier.auteur);
            case TRANSMISE -> outils.vies().transmise(dossier.auteur);
            case COMPLEMENT_DEMANDE -> outils.vies().complementDemande(dossier.auteur, dossier.operateur());
            case EN_ATTENTE ->
                outils.vies().enAttente(outils.vies().anciennete(null), dossier.auteur, dossier.operateur());
            default -> outils.vies().terminee(etat, dossier.auteur, dossier.operateur());
        };
    }

    private Siao siao() {
        return siaos.get(atelier.proportions().tirer("SIAO", hasard));
    }

    private static TypeDispositif type(Candidature candidature) {
        return candidature.vacance().place().dispositif.type();
    }

    /** Le dossier d'un ménage sans place. */
    private final class Dossier {
        private final Menage menage;
        private final Situation situation;
        private final List<Preconisation> preconisations;
        private final EquipeSiao equipe;
        private final long auteur;

        private Dossier(Cible cible, Siao siao, TypeDispositif vise) {
            menage = outils.menages().tirer(cible, siao);
            situation = outils.situations().sansPlace(menage, vise != null && vise.logement());
            preconisations = outils.conseils().pour(menage, situation, vise);
            equipe = outils.equipes().de(siao);
            outils.referents().duTerritoire(menage);
            auteur = outils.referents().auteur(menage);
            if (situation.hotel()) {
                menage.hotelDepuis = hotelDepuis.get();
            }
        }

        private long operateur() {
            return equipe.operateur(hasard);
        }

        private Demande deposer(Vie vie) {
            LocalDate creation = Repere.jourDe(vie.creeeLe());
            LocalDate premiere = creation.minusDays(hasard.entre(1, 18));
            LocalDate enVigueur = vie.etat().vivante() ? outils.evaluations().jourEnVigueur(premiere) : premiere;
            boolean remplacee = enVigueur.isAfter(creation.minusDays(1));
            outils.creer(menage, remplacee ? premiere : enVigueur, auteur);
            if (remplacee) {
                outils.evaluations().remplacee(menage, situation, preconisations, auteur, premiere);
            }
            Evaluation evaluation =
                    outils.evaluations().enVigueur(menage, situation, preconisations, auteur, enVigueur);
            return outils.demandes().ecrire(evaluation, vie);
        }
    }
}
