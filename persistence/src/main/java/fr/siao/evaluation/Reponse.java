package fr.siao.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Une réponse telle qu'elle était le jour d'une publication. */
@Embeddable
public class Reponse {
    private String question;

    @Column(name = "personne_id")
    private Long personne;

    private String valeur;

    protected Reponse() {}

    /** @param personne nulle pour une réponse du ménage */
    public Reponse(String question, Long personne, String valeur) {
        this.question = question;
        this.personne = personne;
        this.valeur = valeur;
    }

    /** La même question, sur le même sujet. */
    boolean memeSujet(Reponse autre) {
        return question.equals(autre.question) && Objects.equals(personne, autre.personne);
    }

    public String getQuestion() {
        return question;
    }

    public Long getPersonne() {
        return personne;
    }

    public String getValeur() {
        return valeur;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Reponse r && memeSujet(r) && Objects.equals(valeur, r.valeur);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, personne, valeur);
    }
}
