package fr.siao.offre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("OFF-4")
@DisplayName("L'état d'une place")
class EtatPlaceTest {
    @ParameterizedTest(name = "{0} peut devenir {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    OCCUPEE         | BIENTOT_VACANTE VACANTE INDISPONIBLE INEXPLIQUEE
                    BIENTOT_VACANTE | OCCUPEE VACANTE RESERVEE INDISPONIBLE
                    VACANTE         | OCCUPEE RESERVEE INDISPONIBLE INEXPLIQUEE RETIREE
                    RESERVEE        | OCCUPEE BIENTOT_VACANTE VACANTE INDISPONIBLE
                    INDISPONIBLE    | VACANTE INEXPLIQUEE RETIREE
                    INEXPLIQUEE     | OCCUPEE VACANTE INDISPONIBLE RETIREE
                    RETIREE         | ''
                    """)
    @DisplayName("ne passe que par les états prévus")
    void passages(EtatPlace etat, String suites) {
        assertEquals(
                suites,
                Stream.of(EtatPlace.values())
                        .filter(etat::peutDevenir)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")));
    }
}
