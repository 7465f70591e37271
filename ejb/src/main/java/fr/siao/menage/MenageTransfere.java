package fr.siao.menage;

import fr.siao.socle.Signature;

/** Un ménage vient de changer de SIAO ; ce qui le recopie le suit, dans la même transaction (MEN-10). */
public record MenageTransfere(Menage menage, Signature par) {}
