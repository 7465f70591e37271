package fr.siao.referentiel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Les listes de valeurs, publiques (INT-6). */
@Stateless
@PermitAll
public class LireNomenclature {
    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Territoires territoires;

    public List<NomenclatureValeur> enVigueur(Liste liste, LocalDate jour) {
        return nomenclatures.enVigueur(liste, jour);
    }

    /** Les territoires vers lesquels on peut orienter. */
    public List<Siao> territoires() {
        return territoires.siaos();
    }

    public String libelle(Liste liste, String code) {
        return nomenclatures.libelle(liste, code);
    }
}
