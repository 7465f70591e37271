package fr.siao.mesure.serveur;

import fr.siao.orientation.ChercherCandidats;
import fr.siao.orientation.ChercherCandidats.Recherche;
import fr.siao.orientation.Raison;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** La recherche par l'acte de l'application. */
@Dependent
class CandidatsParActe {
    @Inject
    private ChercherCandidats chercher;

    Recherche chercher(long place) {
        return chercher.chercher(place, 0);
    }

    static Resultat resultat(Recherche r) {
        return new Resultat(
                List.of(
                        r.libelle(),
                        r.structure(),
                        r.commune(),
                        r.type().name(),
                        r.categorie(),
                        r.capacite(),
                        r.etat().name(),
                        r.vacanteLe(),
                        r.aConfirmer(),
                        r.retard(),
                        r.vivantes(),
                        r.grille()),
                r.combien(),
                r.candidats().stream()
                        .map(c -> new Resultat.Candidat(
                                c.rang(),
                                c.ligne().getDemande(),
                                c.ligne().getCle(),
                                c.getRaisons().stream().map(Raison::texte).toList()))
                        .toList(),
                r.propositions().stream()
                        .map(f ->
                                Arrays.<Object>asList(f.id(), f.cle(), f.etat().name(), f.motif()))
                        .toList());
    }
}
