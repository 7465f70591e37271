package fr.siao.menage;

import fr.siao.socle.Signature;
import java.util.List;

/** Une fusion vient de se faire, ou d'être défaite : ce qui recopie ces ménages les relit, dans la même transaction. */
public record DossiersReunis(List<Menage> menages, boolean defaits, Signature par) {}
