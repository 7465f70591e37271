package fr.siao.menage;

/** Vie d'un transfert : demandé, il ne reçoit qu'une réponse (MEN-10). */
public enum EtatTransfert {
    DEMANDE,
    ACCORDE,
    REFUSE,
    RETIRE
}
