package fr.siao.demonstration.orientation;

import fr.siao.demonstration.offre.Place;
import java.time.LocalDate;

/** Vacance écrite, ouverte ou close. */
public record Vacance(long id, Place place, LocalDate vacanteLe) {}
