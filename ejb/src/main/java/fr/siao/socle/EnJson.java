package fr.siao.socle;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Un enregistrement en JSON, par les noms de ses champs ; un champ nul ne s'écrit pas, un jour et un instant sont en ISO. */
public final class EnJson {
    private EnJson() {}

    public static byte[] ecrire(Record enregistrement) {
        return objet(enregistrement).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue objet(Record enregistrement) {
        JsonObjectBuilder objet = Json.createObjectBuilder();
        for (RecordComponent champ : enregistrement.getClass().getRecordComponents()) {
            Object valeur = lire(enregistrement, champ);
            if (valeur != null) {
                objet.add(champ.getName(), valeur(valeur));
            }
        }
        return objet.build();
    }

    private static JsonValue valeur(Object valeur) {
        if (valeur instanceof Record enregistrement) {
            return objet(enregistrement);
        }
        if (valeur instanceof Collection<?> elements) {
            JsonArrayBuilder liste = Json.createArrayBuilder();
            elements.forEach(element -> liste.add(valeur(element)));
            return liste.build();
        }
        if (valeur instanceof Boolean vrai) {
            return vrai ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (valeur instanceof Integer nombre) {
            return Json.createValue(nombre);
        }
        return Json.createValue(valeur instanceof Enum<?> constante ? constante.name() : valeur.toString());
    }

    private static Object lire(Record enregistrement, RecordComponent champ) {
        try {
            return champ.getAccessor().invoke(enregistrement);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(champ.getName(), e);
        }
    }
}
