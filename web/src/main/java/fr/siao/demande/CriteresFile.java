package fr.siao.demande;

import fr.siao.menage.Composition;
import fr.siao.offre.TypeDispositif;
import fr.siao.socle.Fuseau;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ce que la personne cherche dans la file. Tient dans l'adresse : une recherche se partage, se garde et s'exporte. */
public class CriteresFile implements Serializable {
    private EtatDemande etat;
    private Integer priorite;
    private Composition composition;
    private TypeDispositif type;
    private Integer personnes;
    private boolean hotelLong;
    private Integer evalueeMois;
    private Integer expireJours;
    private String cle;

    /** Relit une recherche depuis l'adresse ; ce qui ne se lit pas ne filtre rien. */
    public static CriteresFile lire(UnaryOperator<String> parametre) {
        CriteresFile lus = new CriteresFile();
        lus.etat = lu(parametre, "etat", EtatDemande::valueOf);
        lus.priorite = lu(parametre, "priorite", Integer::valueOf);
        lus.composition = lu(parametre, "composition", Composition::valueOf);
        lus.type = lu(parametre, "type", TypeDispositif::valueOf);
        lus.personnes = lu(parametre, "personnes", Integer::valueOf);
        lus.hotelLong = "oui".equals(parametre.apply("hotel"));
        lus.evalueeMois = lu(parametre, "evaluation", Integer::valueOf);
        lus.expireJours = lu(parametre, "expire", Integer::valueOf);
        lus.setCle(parametre.apply("cle"));
        return lus;
    }

    static <T> T lu(UnaryOperator<String> parametre, String nom, Function<String, T> lecture) {
        String texte = parametre.apply(nom);
        try {
            return texte == null || texte.isBlank() ? null : lecture.apply(texte.strip());
        } catch (RuntimeException illisible) {
            return null;
        }
    }

    public FiltreFile filtre() {
        LocalDate jour = LocalDate.now(Fuseau.PARIS);
        return new FiltreFile(
                etat,
                priorite,
                composition == null ? null : composition.code(),
                type,
                personnes,
                hotelLong ? Boolean.TRUE : null,
                null,
                expireJours == null ? null : jour.plusDays(expireJours),
                evalueeMois == null ? null : jour.minusMonths(evalueeMois),
                cle);
    }

    /** « etat=EN_ATTENTE&priorite=1 » ; vide si rien n'est cherché. */
    public String adresse() {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        valeurs.put("etat", etat);
        valeurs.put("priorite", priorite);
        valeurs.put("composition", composition);
        valeurs.put("type", type);
        valeurs.put("personnes", personnes);
        valeurs.put("hotel", hotelLong ? "oui" : null);
        valeurs.put("evaluation", evalueeMois);
        valeurs.put("expire", expireJours);
        valeurs.put("cle", cle);
        return valeurs.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public boolean isVide() {
        return adresse().isEmpty();
    }

    /** Vrai si l'on cherche par un critère qui n'est pas toujours sous les yeux. */
    public boolean isPrecis() {
        return Stream.of(etat, personnes, evalueeMois, expireJours).anyMatch(Objects::nonNull);
    }

    public EtatDemande getEtat() {
        return etat;
    }

    public void setEtat(EtatDemande etat) {
        this.etat = etat;
    }

    public Integer getPriorite() {
        return priorite;
    }

    public void setPriorite(Integer priorite) {
        this.priorite = priorite;
    }

    public Composition getComposition() {
        return composition;
    }

    public void setComposition(Composition composition) {
        this.composition = composition;
    }

    public TypeDispositif getType() {
        return type;
    }

    public void setType(TypeDispositif type) {
        this.type = type;
    }

    public Integer getPersonnes() {
        return personnes;
    }

    public void setPersonnes(Integer personnes) {
        this.personnes = personnes;
    }

    public boolean isHotelLong() {
        return hotelLong;
    }

    public void setHotelLong(boolean hotelLong) {
        this.hotelLong = hotelLong;
    }

    /** Évaluations de plus de tant de mois. */
    public Integer getEvalueeMois() {
        return evalueeMois;
    }

    public void setEvalueeMois(Integer evalueeMois) {
        this.evalueeMois = evalueeMois;
    }

    /** Demandes qui expirent d'ici tant de jours. */
    public Integer getExpireJours() {
        return expireJours;
    }

    public void setExpireJours(Integer expireJours) {
        this.expireJours = expireJours;
    }

    public String getCle() {
        return cle;
    }

    /** Une clé se dicte : la casse, les espaces et le « K- » du début peuvent manquer. */
    public final void setCle(String saisie) {
        String propre = saisie == null ? "" : saisie.strip().toUpperCase(Locale.ROOT);
        cle = propre.isEmpty() ? null : propre.startsWith("K") ? propre : "K-" + propre;
    }
}
