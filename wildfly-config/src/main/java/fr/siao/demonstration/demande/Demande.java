package fr.siao.demonstration.demande;

import fr.siao.demonstration.menage.Menage;

/** Demande écrite. */
public record Demande(long id, Menage menage, Vie vie) {}
