package fr.siao.demande;

import fr.siao.compte.Compte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Profil;
import fr.siao.information.Message;
import fr.siao.information.Messages;
import fr.siao.menage.Menage;
import fr.siao.menage.Protection;
import fr.siao.menage.Protections;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.referentiel.Siao;
import fr.siao.socle.ParLots;
import fr.siao.socle.Signature;
import fr.siao.socle.Textes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Prévient le référent d'une demande avant qu'elle n'expire (DEM-3) : un courriel sans nom, déposé une fois par terme et
 * par délai. Sans référent, ce sont les intervenants sociaux de la structure référente ; sans eux, personne : l'accueil du
 * SIAO montre déjà ce qui expire.
 */
@Dependent
public class RappelerReferents {
    private static final int COLLEGUES_MAX = 5;

    @Inject
    private Demandes demandes;

    @Inject
    private Comptes comptes;

    @Inject
    private Messages messages;

    @Inject
    private Reglages reglages;

    @Inject
    private Protections protections;

    void duSiao(Siao siao, Signature par, ParLots parLots) {
        List<Integer> delais = reglages.entiers(CodeReglage.DEMANDE_RAPPEL_JOURS, siao.id(), par.jour());
        for (Rappel rappel : Rappel.du(par.jour(), delais)) {
            parLots.faire(
                    "rappels avant expiration",
                    (apres, limite) -> demandes.aRappeler(siao.id(), rappel, apres, limite),
                    id -> rappeler(demandes.pourTache(id), rappel, par));
        }
    }

    private void rappeler(Demande demande, Rappel rappel, Signature par) {
        String cle = rappel.cle(demande);
        if (!rappel.concerne(demande) || messages.deposee(cle)) {
            return;
        }
        String terme = Textes.jour(demande.getExpireLe());
        String objet = Textes.dire("message.rappel.objet", terme);
        String texte = Textes.dire(
                "message.rappel", demande.getMenage().getCle(), terme, jours(par.jour(), demande.getExpireLe()));
        int rang = 1;
        for (Compte compte : prevenus(demande.getMenage(), par.jour())) {
            messages.deposer(Message.courriel(
                    rang == 1 ? cle : cle + "-" + rang,
                    demande.getMenage().id(),
                    compte.getCourriel(),
                    objet,
                    texte,
                    par.instant()));
            rang++;
        }
    }

    /** D'un ménage protégé, personne d'autre que son équipe (URG-10). */
    private List<Compte> prevenus(Menage menage, LocalDate jour) {
        if (menage.isProtege()) {
            return protections.vive(menage).map(Protection::equipe).orElse(List.of()).stream()
                    .flatMap(compte -> comptes.trouver(compte).stream())
                    .filter(Compte::actif)
                    .toList();
        }
        return comptes.trouver(menage.getReferent())
                .filter(Compte::actif)
                .map(List::of)
                .orElseGet(() -> comptes.deLaStructure(
                        menage.getStructureReferente(), Profil.INTERVENANT_SOCIAL, jour, COLLEGUES_MAX));
    }

    private static long jours(LocalDate jour, LocalDate terme) {
        return ChronoUnit.DAYS.between(jour, terme);
    }
}
