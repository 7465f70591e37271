package fr.siao.evaluation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.evaluation.LireReponses.Section;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Papier;
import fr.siao.socle.Textes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** La copie d'une évaluation publiée, que l'on remet au ménage : ce qu'il a dit et validé, sans aucune note (EVA-2, EVA-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "evaluation.copier", lecture = true)
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class CopieEvaluation {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Evaluations evaluations;

    @Inject
    private LireReponses lireReponses;

    /** Celle en vigueur, en PDF. @throws Introuvable si aucune n'est publiée */
    public byte[] enPdf(String cle) {
        Menage menage = menages.avecPersonnes(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        Evaluation evaluation = evaluations.enVigueur(menage).orElseThrow(Introuvable::new);
        intervention.concerne("evaluation", evaluation.id(), menage.id());
        Papier papier = new Papier(Textes.dire("copie.titre"));
        papier.note(Textes.dire(
                "copie.entete", menage.getCle(), menage.titulaire().getAppellation(), jour(evaluation.getPublieeLe())));
        if (evaluation.getValideeLe() != null) {
            papier.note(Textes.dire("copie.validee", jour(evaluation.getValideeLe())));
        }
        papier.note(Textes.dire(
                "copie.remise",
                jour(evaluation.getCopieRemiseLe() == null ? intervention.jour() : evaluation.getCopieRemiseLe())));
        for (Section section : lireReponses.entiere(evaluation)) {
            papier.titre(Textes.libelle(section.partie()));
            papier.tableau(
                    List.of(Textes.dire("copie.question"), Textes.dire("copie.qui"), Textes.dire("copie.reponse")),
                    section.lignes().stream()
                            .map(l -> List.of(l.libelle(), l.qui(), l.valeur()))
                            .toList());
            papier.texte(section.recit());
        }
        papier.titre(Textes.dire("copie.preconisations"))
                .liste(evaluation.getPreconisations().stream()
                        .map(Preconisation::enMots)
                        .toList())
                .titre(Textes.dire("copie.droits"))
                .texte(Textes.dire("copie.droits.texte"));
        return papier.enPdf();
    }

    private static String jour(Instant instant) {
        return jour(Fuseau.jour(instant));
    }

    private static String jour(LocalDate jour) {
        return Textes.date(jour);
    }
}
