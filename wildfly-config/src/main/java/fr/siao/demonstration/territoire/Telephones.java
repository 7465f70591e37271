package fr.siao.demonstration.territoire;

/**
 * Numéros des plages que l'Arcep réserve à la fiction : 06 39 98 pour les mobiles, 01 99 00 pour l'Île-de-France.
 * Aucun ne sonne chez personne. Un numéro ne revient qu'après les dix mille autres.
 */
public final class Telephones {
    private static final int NUMEROS = 10_000;

    /** Premier avec dix mille : les numéros se suivent sans se ressembler. */
    private static final int PAS = 6_173;

    private int mobiles;
    private int fixes;

    public String mobile() {
        return numero("06 39 98", mobiles++);
    }

    public String fixe() {
        return numero("01 99 00", fixes++);
    }

    private static String numero(String plage, int rang) {
        int suffixe = (int) ((long) rang * PAS % NUMEROS);
        return "%s %02d %02d".formatted(plage, suffixe / 100, suffixe % 100);
    }
}
