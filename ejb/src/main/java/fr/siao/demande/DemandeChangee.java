package fr.siao.demande;

import fr.siao.socle.Signature;

/** Une demande vient de naître, de finir ou de revivre, sans que le SIAO l'ait close. */
public record DemandeChangee(Demande demande, Signature par) {}
