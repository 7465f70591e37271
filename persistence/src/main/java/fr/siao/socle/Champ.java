package fr.siao.socle;

/** Un champ d'une fiche, que deux personnes peuvent changer en même temps. */
public interface Champ<T> {
    /** Ce qu'il vaut dans cette fiche. */
    Object de(T fiche);

    /** Son nom dans la trace : jamais sa valeur. */
    String enMot();
}
