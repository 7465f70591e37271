package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/** Écrire une note à ses collègues, la corriger dans l'heure, la retirer (EVA-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("menage.ecrire-note")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class EcrireNote {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Notes notes;

    /** @param envoi propre à la page ouverte : deux clics n'écrivent qu'une note */
    public void ajouter(String cle, @NotNull @Size(max = 36) String envoi, String texte) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        Optional<Note> deja = notes.deLEnvoi(intervention.signature().compte(), envoi);
        Note note = deja.filter(n -> n.dit(texte))
                .orElseGet(() ->
                        ecrire(menage, deja.isPresent() ? UUID.randomUUID().toString() : envoi, texte));
        intervention.concerne("note", note.id(), menage.id());
    }

    private Note ecrire(Menage menage, String envoi, String texte) {
        Note note = new Note(menage, structure(menage), envoi, texte, intervention.signature());
        notes.ajouter(note);
        return note;
    }

    public void corriger(Long id, int lue, String texte) {
        note(id).corriger(texte, lue, intervention.signature());
    }

    /** Son auteur la retire, ou le SIAO du ménage : une note qui n'aurait pas dû être écrite ne reste pas. */
    public void retirer(Long id) {
        Note note = note(id);
        if (!note.de(intervention.signature().compte()) && !duSiao(note.getMenage())) {
            throw new Impossible("note.dAutrui");
        }
        note.retirer(intervention.signature());
    }

    private Note note(Long id) {
        Note note = notes.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("note", note.id(), note.getMenage().id());
        return note;
    }

    private Long structure(Menage menage) {
        return duSiao(menage) ? null : menage.getStructureReferente();
    }

    private boolean duSiao(Menage menage) {
        return intervention.perimetre().contientSiao(menage.getSiao().id());
    }
}
