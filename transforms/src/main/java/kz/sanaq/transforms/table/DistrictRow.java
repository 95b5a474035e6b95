package kz.sanaq.transforms.table;

import kz.sanaq.language.Wording;

/**
 * A row of the table of districts and towns.
 *
 * @param region ISO 3166-2:KZ of the region that it lies in, or lay in before a later split
 * @param regionToday the region that it lies in today
 * @param name its name; the other tables have the Kazakh one
 * @param kind district, city district or town
 */
public record DistrictRow(String region, String regionToday, Wording name, String kind) {}
