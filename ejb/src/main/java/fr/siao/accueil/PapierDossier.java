package fr.siao.accueil;

import fr.siao.accueil.DossierRemis.Approfondie;
import fr.siao.accueil.DossierRemis.Demande;
import fr.siao.accueil.DossierRemis.Flash;
import fr.siao.accueil.DossierRemis.Identite;
import fr.siao.accueil.DossierRemis.Preconisation;
import fr.siao.accueil.DossierRemis.Proposition;
import fr.siao.accueil.DossierRemis.Reponse;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Papier;
import fr.siao.socle.Textes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Le dossier remis, à lire : les mêmes choses que le JSON, en phrases simples ; une section vide ne s'y voit pas. */
final class PapierDossier {
    private final Papier papier = new Papier(Textes.dire("remise.titre"));

    private PapierDossier() {}

    static byte[] de(DossierRemis d) {
        PapierDossier ecrit = new PapierDossier();
        ecrit.entete(d);
        ecrit.menage(d);
        ecrit.reponses("remise.reponses", d.reponses());
        ecrit.suivi(d);
        ecrit.papier
                .titre(Textes.dire("remise.absent"))
                .texte(Textes.dire("remise.absent.texte"))
                .titre(Textes.dire("copie.droits"))
                .texte(Textes.dire("copie.droits.texte"));
        return ecrit.papier.enPdf();
    }

    private void entete(DossierRemis d) {
        papier.note(Textes.dire("remise.entete", d.menage(), d.nom(), jour(d.remisLe())));
        papier.texte(Textes.dire("remise.intro", d.siao()));
    }

    private void menage(DossierRemis d) {
        papier.titre(Textes.dire("remise.personnes"));
        for (Identite i : d.personnes()) {
            papier.sousTitre(i.appellation()).liste(identite(i));
        }
        papier.titre(Textes.dire("remise.composition"))
                .tableau(
                        titres("qui", "lien", "du", "au"),
                        d.composition().stream()
                                .map(p -> List.of(
                                        p.appellation() == null ? Textes.dire("remise.tiers") : p.appellation(),
                                        Textes.libelle(p.lien()),
                                        jour(p.debut()),
                                        p.fin() == null ? Textes.dire("remise.encore") : jour(p.fin())))
                                .toList());
        List<String> reperes = new ArrayList<>();
        reperes.add(Textes.dire(d.reperes().animaux() ? "remise.animaux" : "remise.sansAnimaux"));
        reperes.add(Textes.dire(d.reperes().mobiliteReduite() ? "remise.mobilite" : "remise.sansMobilite"));
        ajouter(reperes, "remise.hotel", jour(d.reperes().hotelDepuis()));
        papier.liste(reperes);
    }

    private static List<String> identite(Identite i) {
        List<String> lignes = new ArrayList<>();
        ajouter(lignes, "remise.cle", i.cle());
        ajouter(lignes, "remise.nom", i.nom());
        ajouter(lignes, "remise.nomUsage", i.nomUsage());
        ajouter(lignes, "remise.prenom", i.prenom());
        ajouter(lignes, "remise.surnom", i.surnom());
        ajouter(lignes, "remise.naissance", jour(i.naissance()));
        ajouter(lignes, "remise.sexe", Textes.libelle(i.sexe()));
        ajouter(lignes, "remise.nationalite", Textes.libelle(i.nationalite()));
        ajouter(lignes, "remise.telephone", i.telephone());
        ajouter(lignes, "remise.terme", jour(i.terme()));
        lignes.add(Textes.dire("remise.informee", Textes.libelle(i.informeePar()), jour(i.informeeLe())));
        return lignes;
    }

    private void reponses(String titre, List<Reponse> reponses) {
        if (reponses.isEmpty()) {
            return;
        }
        papier.titre(Textes.dire(titre));
        tableau(reponses);
    }

    private void tableau(List<Reponse> reponses) {
        papier.tableau(
                List.of(Textes.dire("copie.question"), Textes.dire("copie.qui"), Textes.dire("copie.reponse")),
                reponses.stream()
                        .map(r -> List.of(
                                r.libelle(),
                                r.appellation() == null ? Textes.dire("remise.menage") : r.appellation(),
                                r.enMots()))
                        .toList());
    }

    private void suivi(DossierRemis d) {
        titre("remise.evaluations", d.evaluations());
        d.evaluations().forEach(this::approfondie);
        titre("remise.rencontres", d.rencontres());
        d.rencontres().forEach(this::flash);
        titre("remise.demandes", d.demandes());
        d.demandes().forEach(this::demande);
        titre("remise.propositions", d.propositions());
        d.propositions().forEach(this::proposition);
        titre("remise.sejours", d.sejours());
        papier.tableau(
                titres("ou", "comment", "du", "au"),
                d.sejours().stream()
                        .map(s -> List.of(
                                s.structure() + ", " + Textes.libelle(s.type()),
                                Textes.libelle(s.nature()) + ", " + Textes.libelle(s.origine()),
                                jour(s.debut()),
                                s.fin() == null ? Textes.dire("remise.encore") : avec(jour(s.fin()), s.motifSortie())))
                        .toList());
        titre("remise.messages", d.messages());
        papier.tableau(
                titres("quand", "comment", "texte"),
                d.messages().stream()
                        .map(m -> List.of(
                                jour(m.envoyeLe() == null ? m.creeLe() : m.envoyeLe()),
                                avec(Textes.libelle(m.canal()), Textes.libelle(m.etat())),
                                m.texte()))
                        .toList());
        pieces(d);
        titre("remise.siaos", d.changementsDeSiao());
        papier.tableau(
                titres("quand", "de", "vers", "suite"),
                d.changementsDeSiao().stream()
                        .map(c -> List.of(
                                jour(c.demandeLe()),
                                c.de(),
                                c.vers(),
                                avec(Textes.libelle(c.etat()), jour(c.finiLe()))))
                        .toList());
    }

    /** Leur liste : les fichiers se remettent à part. */
    private void pieces(DossierRemis d) {
        titre("remise.pieces", d.pieces());
        Map<String, String> noms =
                d.personnes().stream().collect(Collectors.toMap(Identite::cle, Identite::appellation));
        papier.tableau(
                titres("quoi", "qui", "depuis", "valable"),
                d.pieces().stream()
                        .map(p -> List.of(
                                p.nature(),
                                p.personne() == null ? Textes.dire("remise.menage") : noms.get(p.personne()),
                                jour(p.deposeeLe()),
                                p.valableJusquAu() == null ? "" : jour(p.valableJusquAu())))
                        .toList());
        if (!d.pieces().isEmpty()) {
            papier.texte(Textes.dire("remise.pieces.texte"));
        }
    }

    private void approfondie(Approfondie e) {
        papier.sousTitre(Textes.dire("remise.evaluation", jour(e.publieeLe())));
        par(e.par());
        List<String> dates = new ArrayList<>();
        ajouter(dates, "remise.entretien", jour(e.entretienLe()));
        ajouter(dates, "remise.validee", jour(e.valideeLe()));
        ajouter(dates, "remise.copie", jour(e.copieRemiseLe()));
        papier.liste(dates);
        tableau(e.reponses());
        e.recits().forEach(r -> papier.note(Textes.libelle(r.partie())).texte(r.texte()));
        papier.liste(preconisations(e.preconisations()));
    }

    private void flash(Flash f) {
        papier.sousTitre(Textes.dire("remise.rencontre", jour(f.rencontreeLe()), f.mode()));
        par(f.par());
        List<String> lignes = new ArrayList<>();
        if (f.miseALAbri()) {
            lignes.add(Textes.dire("remise.abri"));
        }
        ajouter(lignes, "remise.paroles", f.paroles());
        ajouter(lignes, "remise.expertises", f.expertises().isEmpty() ? null : String.join(", ", f.expertises()));
        ajouter(lignes, "remise.reorientation", f.reorientation());
        papier.liste(lignes);
        tableau(f.reponses());
    }

    private void demande(Demande d) {
        papier.sousTitre(
                d.anciennete() == null
                        ? Textes.dire("remise.demande.brouillon", d.siao())
                        : Textes.dire("remise.demande", d.siao(), jour(d.anciennete())));
        List<String> lignes = new ArrayList<>(preconisations(d.preconisations()));
        ajouter(
                lignes,
                "remise.priorite",
                d.priorite() == null ? null : d.priorite().toString());
        papier.liste(lignes)
                .tableau(
                        titres("quand", "etat", "par"),
                        d.etapes().stream()
                                .map(e -> List.of(
                                        jour(e.le()), avec(Textes.libelle(e.etat()), e.motif()), fonction(e.par())))
                                .toList());
    }

    private void proposition(Proposition p) {
        papier.sousTitre(p.structure() + ", " + Textes.libelle(p.type()))
                .tableau(
                        titres("quand", "etat", "par"),
                        p.etapes().stream()
                                .map(e -> List.of(
                                        jour(e.le()), avec(Textes.libelle(e.etat()), e.motif()), fonction(e.par())))
                                .toList());
    }

    private void par(String fonction) {
        if (fonction != null) {
            papier.note(Textes.dire("remise.par", fonction));
        }
    }

    private static String fonction(String par) {
        return par == null ? "" : par;
    }

    private static List<String> preconisations(List<Preconisation> lesquelles) {
        return lesquelles.stream().map(Preconisation::enMots).toList();
    }

    private void titre(String cle, Collection<?> contenu) {
        if (!contenu.isEmpty()) {
            papier.titre(Textes.dire(cle));
        }
    }

    private static List<String> titres(String... cles) {
        return List.of(cles).stream()
                .map(cle -> Textes.dire("remise.col." + cle))
                .toList();
    }

    private static void ajouter(List<String> lignes, String cle, String valeur) {
        if (valeur != null && !valeur.isBlank()) {
            lignes.add(Textes.dire(cle, valeur));
        }
    }

    private static String avec(String mot, String precision) {
        return precision == null || precision.isBlank() ? mot : mot + " (" + precision + ")";
    }

    private static String jour(Instant instant) {
        return instant == null ? null : jour(Fuseau.jour(instant));
    }

    private static String jour(LocalDate jour) {
        return jour == null ? null : Textes.date(jour);
    }
}
