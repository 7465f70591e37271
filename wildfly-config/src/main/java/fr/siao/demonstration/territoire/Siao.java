package fr.siao.demonstration.territoire;

public record Siao(long id, String departement, String nom) {}
