package fr.siao.menage;

/** Comment la notice d'information a été portée à la connaissance de la personne (MEN-4). */
public enum MoyenNotice {
    ORAL,
    SMS,
    PAPIER,
    COURRIER
}
