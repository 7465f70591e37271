package fr.siao.hebergement;

import fr.siao.socle.Signature;

/** Un séjour vient de commencer ou de finir ; ce qui en part se refait dans la même transaction. */
public record SejourChange(PriseEnCharge sejour, Signature par) {}
