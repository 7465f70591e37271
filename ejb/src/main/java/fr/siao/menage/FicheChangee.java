package fr.siao.menage;

import fr.siao.socle.Signature;

/**
 * Ce qui décrit un ménage vient de changer sans que sa composition change — une personne corrigée, ses contraintes, son
 * référent ; ce qui le recopie le relit, dans la même transaction.
 */
public record FicheChangee(Menage menage, Signature par) {}
