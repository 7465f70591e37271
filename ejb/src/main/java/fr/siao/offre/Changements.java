package fr.siao.offre;

/** Ce qui change d'un dispositif ou d'une place, pour la trace. */
final class Changements {
    private Changements() {}

    static Ecarts de(Convention avant, Convention apres, Ecarts ecarts) {
        Protocole ancien = avant.protocole();
        Protocole nouveau = apres.protocole();
        return ecarts.entre("places financées", avant.placesFinancees(), apres.placesFinancees())
                .entre("programme", avant.programme(), apres.programme())
                .entre("sorte", avant.type(), apres.type())
                .entre("régulé", avant.regule(), apres.regule())
                .texte("accord", avant.accord(), apres.accord())
                .entre("ménages par place", ancien.getMenagesParPlace(), nouveau.getMenagesParPlace())
                .entre("orientation en jours", ancien.getDelaiOrientationJours(), nouveau.getDelaiOrientationJours())
                .entre("réponse en heures", ancien.getDelaiReponseHeures(), nouveau.getDelaiReponseHeures())
                .texte("critères", ancien.getCriteres(), nouveau.getCriteres());
    }

    static Ecarts de(Presentation avant, Presentation apres, Ecarts ecarts) {
        return ecarts.texte("public accueilli", avant.compositions(), apres.compositions())
                .entre("âge au moins", avant.ageMin(), apres.ageMin())
                .entre("âge au plus", avant.ageMax(), apres.ageMax())
                .entre("animaux", avant.animaux(), apres.animaux())
                .entre("nom", avant.nom(), apres.nom())
                .texte("participation", avant.participation(), apres.participation())
                .texte("projet social", avant.projetSocial(), apres.projetSocial());
    }

    static Ecarts de(DescriptionPlace avant, DescriptionPlace apres, Ecarts ecarts) {
        return ecarts.entre("au moins", avant.capaciteMin(), apres.capaciteMin())
                .entre("au plus", avant.capaciteMax(), apres.capaciteMax())
                .entre("contingent", avant.contingent(), apres.contingent())
                .entre("PMR", avant.pmr(), apres.pmr())
                .entre("étage", avant.etage(), apres.etage())
                .entre("ascenseur", avant.ascenseur(), apres.ascenseur())
                .entre("sorte", avant.categorie(), apres.categorie())
                .entre("bâtiment", avant.batiment(), apres.batiment())
                .entre("loyer", avant.loyer(), apres.loyer())
                .entre("charges", avant.charges(), apres.charges())
                .texte("convention", avant.convention(), apres.convention());
    }
}
