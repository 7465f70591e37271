package fr.siao.referentiel;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** Valeur d'une liste. Retirée, elle reste lisible dans les anciens dossiers et se refuse dans les nouveaux (INT-6). */
@Entity
@Cacheable
@NamedQuery(
        name = "NomenclatureValeur.deLaListe",
        query = "select v from NomenclatureValeur v where v.liste = :liste order by v.ordre, v.libelle",
        hints = {
            @QueryHint(name = "eclipselink.read-only", value = "true"),
            @QueryHint(name = "eclipselink.refresh", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache.size", value = "200"),
            @QueryHint(name = "eclipselink.query-results-cache.expiry", value = Reglages.MEMOIRE_MS)
        })
@Table(name = "nomenclature_valeur")
@IdClass(NomenclatureValeur.Cle.class)
public class NomenclatureValeur {
    @Id
    private String liste;

    @Id
    private String code;

    private String parent;
    private String libelle;
    private int ordre;
    private LocalDate debut;
    private LocalDate fin;

    protected NomenclatureValeur() {}

    public boolean enVigueur(LocalDate jour) {
        return !debut.isAfter(jour) && (fin == null || fin.isAfter(jour));
    }

    public String getListe() {
        return liste;
    }

    public String getCode() {
        return code;
    }

    public String getParent() {
        return parent;
    }

    public String getLibelle() {
        return libelle;
    }

    public int getOrdre() {
        return ordre;
    }

    public static class Cle implements Serializable {
        private String liste;
        private String code;

        public Cle() {}

        public Cle(String liste, String code) {
            this.liste = liste;
            this.code = code;
        }

        @Override
        public boolean equals(Object autre) {
            return autre instanceof Cle c && Objects.equals(liste, c.liste) && Objects.equals(code, c.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(liste, code);
        }
    }
}
