package fr.siao.demande;

import fr.siao.socle.Signature;

/** Une demande vient d'être close : ce qui vivait d'elle finit dans la même transaction. */
public record ClotureDeDemande(Demande demande, Signature par) {}
