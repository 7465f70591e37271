package fr.siao.veille;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Une ligne du lexique : ce que l'on signale, ou une exception qui n'en est pas (MEN-8). */
@Entity
@Cacheable
@NamedQuery(
        name = "Terme.enVigueur",
        query = "select t from Terme t where t.debut <= :jour and (t.fin is null or t.fin > :jour) order by t.id",
        hints = {
            @QueryHint(name = "eclipselink.read-only", value = "true"),
            @QueryHint(name = "eclipselink.refresh", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache.expiry", value = Terme.MEMOIRE_MS)
        })
@Table(name = "lexique")
public class Terme {
    /** Temps au bout duquel un changement fait en base est vu de tous. */
    static final String MEMOIRE_MS = "5000";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String ecritures;

    @Enumerated(EnumType.STRING)
    private Categorie categorie;

    private String neutre;
    private String source;
    private LocalDate debut;
    private LocalDate fin;

    protected Terme() {}

    /** @param neutre ce que l'on peut écrire à la place ; nul si le mieux est de ne rien écrire */
    public static Terme signaler(String ecritures, Categorie categorie, String neutre) {
        Terme terme = new Terme();
        terme.ecritures = ecritures;
        terme.categorie = categorie;
        terme.neutre = neutre;
        return terme;
    }

    /** Une expression où un terme veillé veut dire autre chose. */
    public static Terme exception(String ecritures) {
        return signaler(ecritures, null, null);
    }

    public Long id() {
        return id;
    }

    public boolean exception() {
        return categorie == null;
    }

    public String getEcritures() {
        return ecritures;
    }

    /** Nulle pour une exception. */
    public Categorie getCategorie() {
        return categorie;
    }

    public String getNeutre() {
        return neutre;
    }

    public String getSource() {
        return source;
    }
}
