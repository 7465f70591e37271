package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.DoublePresume.Etat;
import fr.siao.menage.DoublePresume.Origine;
import fr.siao.socle.Cle;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;

/** Décide d'une paire sans rien fusionner : ce ne sont pas les mêmes, ou il faut la revoir ; ou la signale (MEN-5). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("double.decider")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class DeciderDouble {
    @Inject
    private Intervention intervention;

    @Inject
    private DoublesPresumes doubles;

    @Inject
    private Menages menages;

    /** Ce ne sont pas les mêmes, et pourquoi. */
    public void ecarter(@NotNull Long id, int version, String motif) {
        garder(id, version).ecarter(motif, intervention.signature());
    }

    /** L'écart était une erreur : la paire revient dans la file. */
    public void remettre(@NotNull Long id, int version) {
        DoublePresume presume = garder(id, version);
        if (presume.getEtat() != Etat.ECARTE) {
            throw new Impossible("double.pasEcarte");
        }
        presume.remettre();
    }

    /** Deux clés « P-… » que quelqu'un sait être la même personne. @return la paire, à voir */
    public Long signaler(@NotNull String une, @NotNull String autre) {
        Personne premiere = personne(une);
        Personne seconde = personne(autre);
        if (premiere == seconde) {
            throw new Impossible("fusion.meme");
        }
        Menage menage = premiere.getPassages().get(0).getMenage();
        DoublePresume presume = doubles.noter(
                premiere,
                seconde,
                menage.getSiao(),
                DoublesPresumes.rapprocher(premiere, seconde),
                Origine.SIGNALEE,
                intervention.signature());
        tracer(presume);
        return presume.id();
    }

    private Personne personne(String cle) {
        return menages.personne(Cle.lue(cle), intervention.perimetre()).orElseThrow(Introuvable::new);
    }

    private DoublePresume garder(Long id, int version) {
        DoublePresume presume =
                doubles.verrouiller(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        presume.lueEn(version);
        tracer(presume);
        return presume;
    }

    private void tracer(DoublePresume presume) {
        Stream.of(presume.getUne(), presume.getAutre())
                .flatMap(personne -> personne.getPassages().stream())
                .map(Appartenance::getMenage)
                .filter(menage ->
                        intervention.perimetre().contientSiao(menage.getSiao().id()))
                .forEach(menage -> intervention.concerne("double", presume.id(), menage.id()));
    }
}
