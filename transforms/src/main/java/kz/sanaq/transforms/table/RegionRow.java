package kz.sanaq.transforms.table;

import java.time.LocalDate;
import kz.sanaq.language.Wording;

/**
 * A row of the table of regions and countries.
 *
 * @param code ISO 3166-2:KZ of a region, ISO 3166-1 of a country
 * @param name its name
 * @param kind region, city or country
 * @param country the country that it lies in or is
 * @param parent the region that it was split off from, empty for none
 * @param since the day on which it was split off, null for none
 * @param until the last day on which it was there, null while it is
 */
public record RegionRow(
    String code,
    Wording name,
    String kind,
    String country,
    String parent,
    LocalDate since,
    LocalDate until) {}
