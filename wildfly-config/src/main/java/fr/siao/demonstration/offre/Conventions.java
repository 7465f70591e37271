package fr.siao.demonstration.offre;

import fr.siao.offre.TypeDispositif;

/** Ce qu'une convention dit en clair : projet social et critères d'admission (OFF-3, OFF-9). */
final class Conventions {
    private Conventions() {}

    static String projetSocial(Dispositif dispositif) {
        String accueil = "Accueil : " + dispositif.accueilli.libelle() + ". ";
        return accueil
                + switch (dispositif.type()) {
                    case HOTEL ->
                        "Chambres réservées par l’opérateur hôtelier, sans équipe sociale sur place ; "
                                + "l’accompagnement est assuré par la plateforme ou le service social du secteur.";
                    case CHU, AUTRE_HU, ALTHO ->
                        "Mise à l’abri inconditionnelle, évaluation sociale dans le premier "
                                + "mois, ouverture des droits et préparation de la suite du parcours.";
                    case ABRI_DE_NUIT, HALTE_DE_NUIT ->
                        "Accueil d’une nuit, boissons chaudes, repos et première "
                                + "écoute ; orientation vers les accueils de jour.";
                    case CHRS_URGENCE, CHRS_STABILISATION, CHRS_INSERTION ->
                        "Accompagnement social global : droits, "
                                + "santé, emploi, parentalité, accès au logement. Contrat de séjour et projet "
                                + "personnalisé révisés tous les six mois.";
                    case PENSION_DE_FAMILLE, RESIDENCE_ACCUEIL ->
                        "Logement durable dans un cadre semi-collectif, avec "
                                + "un couple d’hôtes présent en semaine et une vie commune choisie.";
                    case ACT, LHSS, LAM, UN_CHEZ_SOI ->
                        "Accompagnement social et soins coordonnés par une équipe "
                                + "pluridisciplinaire, selon le projet de chaque personne.";
                    case CADA, HUDA, CPH ->
                        "Hébergement et accompagnement des personnes le temps de leur procédure ou "
                                + "de leur premier accès aux droits.";
                    default ->
                        "Logement temporaire meublé, gestion locative adaptée et accompagnement léger vers un "
                                + "logement autonome.";
                };
    }

    /** Ce qui lie le gestionnaire au propriétaire d'un logement en intermédiation locative ; nul ailleurs. */
    static String logement(Place place) {
        int annee = 2020 + (int) (place.id % 6);
        return switch (place.dispositif.type()) {
            case IML_MANDAT -> "Mandat de gestion signé en " + annee + ", trois ans renouvelables";
            case IML_SOUS_LOCATION, SOLIBAIL, LOUEZ_SOLIDAIRE ->
                "Bail de sous-location signé en " + annee + ", trois ans renouvelables";
            default -> null;
        };
    }

    static String criteres(Dispositif dispositif) {
        TypeDispositif type = dispositif.type();
        if (type.inconditionnel() || type == TypeDispositif.HOTEL || !type.orientable()) {
            return null;
        }
        if (type.famille() == TypeDispositif.Famille.SOIN) {
            return "Avis médical joint à la demande ; entretien de préadmission.";
        }
        return type.logement()
                ? "Situation administrative permettant de signer un titre d’occupation ; visite avant l’entrée."
                : "Entretien d’admission avec l’équipe ; adhésion au contrat de séjour.";
    }
}
