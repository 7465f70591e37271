package fr.siao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.siao.accueil.DossierRemis;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RGP-1")
@DisplayName("Le schéma du dossier remis en JSON")
class SchemaDuDossierTest {
    private static final Map<Class<?>, String> TYPES = Map.of(
            boolean.class,
            "boolean",
            int.class,
            "integer",
            Integer.class,
            "integer",
            Instant.class,
            "date-time",
            LocalDate.class,
            "date");

    private final JsonObject schema = lire();

    @Test
    @DisplayName("dit exactement les champs qui s'écrivent, et leur type, jusqu'au dernier")
    void fidele() {
        comparer(DossierRemis.class, schema);
        Set<String> connus = Arrays.stream(DossierRemis.class.getDeclaredClasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertEquals(connus, schema.getAsJsonObject("$defs").keySet());
    }

    private void comparer(Class<?> enregistrement, JsonObject dit) {
        JsonObject proprietes = dit.getAsJsonObject("properties");
        assertFalse(dit.get("additionalProperties").getAsBoolean(), enregistrement::getName);
        assertEquals(
                Arrays.stream(enregistrement.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()),
                proprietes.keySet(),
                enregistrement.getName());
        for (RecordComponent champ : enregistrement.getRecordComponents()) {
            comparer(champ.getGenericType(), proprietes.getAsJsonObject(champ.getName()), champ.getName());
        }
    }

    private void comparer(Type type, JsonObject dit, String champ) {
        if (type instanceof ParameterizedType liste) {
            assertEquals("array", dit.get("type").getAsString(), champ);
            comparer(liste.getActualTypeArguments()[0], dit.getAsJsonObject("items"), champ);
        } else if (((Class<?>) type).isRecord()) {
            String nom = ((Class<?>) type).getSimpleName();
            assertEquals("#/$defs/" + nom, dit.get("$ref").getAsString(), champ);
            comparer((Class<?>) type, schema.getAsJsonObject("$defs").getAsJsonObject(nom));
        } else {
            String forme = dit.has("format")
                    ? dit.get("format").getAsString()
                    : dit.get("type").getAsString();
            assertEquals(TYPES.getOrDefault(type, "string"), forme, champ);
        }
    }

    private static JsonObject lire() {
        try {
            return JsonParser.parseString(Files.readString(Path.of("..", "docs", "dossier-remis.schema.json")))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
