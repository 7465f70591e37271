package fr.siao.information;

import fr.siao.menage.Menage;
import fr.siao.offre.Dispositif;
import fr.siao.offre.Place;
import fr.siao.offre.Structure;
import fr.siao.socle.Signature;
import fr.siao.socle.Textes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Dépose, avec la décision, le message qui dit au ménage où et quand il est attendu (INF-1, ORI-9). */
@Dependent
public class AnnoncerOrientation {
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);

    @Inject
    private Messages messages;

    @Inject
    @ConfigProperty(name = "siao.message.plan", defaultValue = "https://www.openstreetmap.org/search?query=")
    private String plan;

    @Inject
    @ConfigProperty(name = "siao.message.droits", defaultValue = "https://siao.example/droits")
    private String droits;

    /** D'un ménage protégé, l'adresse se remet en main propre : un téléphone peut être lu par quelqu'un d'autre (URG-10). */
    private static String telephone(Menage menage) {
        return menage.isProtege() ? null : menage.titulaire().getTelephone();
    }

    public void annoncer(Menage menage, Long proposition, Place place, LocalDate jour, Signature par) {
        Dispositif dispositif = place.getDispositif();
        Structure structure = dispositif.getStructure();
        String adresse = structure.adressePostale();
        String texte = Textes.dire(
                "message.orientation",
                structure.getSiao().getNom(),
                JOUR.format(jour),
                structure.getNom(),
                adresse,
                plan + URLEncoder.encode(adresse, StandardCharsets.UTF_8),
                droits);
        messages.deposer(
                new Message("orientation-" + proposition, menage.id(), telephone(menage), texte, par.instant()));
    }
}
