package fr.siao.menage;

/** Deux fiches viennent d'être réunies : ce qui parlait de l'une parle de celle que l'on garde (MEN-5). */
public record PersonneAbsorbee(Personne gardee, Personne absorbee) {}
