package kz.sanaq.transforms.table;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.language.Wording;
import kz.sanaq.model.Measurand;

/**
 * Names of what codes stand for, in three languages.
 *
 * <p>In: a code. Out: its names; those of a code that no table has are the code itself, so that a
 * row can be read. {@code other} is no indicator, and has none.
 */
public final class Names implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, Wording> indicators = new HashMap<>();
  private final HashMap<String, Wording> regions = new HashMap<>();
  private final HashMap<String, HashMap<String, Wording>> districts = new HashMap<>();
  private final HashMap<String, Wording> units = new HashMap<>();

  private Names(Collection<Indicator> catalogue) {
    Catalogue.indicators(catalogue).forEach(row -> indicators.put(row.code(), row.label()));
    Catalogue.regions().forEach(row -> regions.put(row.code(), row.name()));
    for (DistrictRow row : Catalogue.districts()) {
      districts
          .computeIfAbsent(row.region(), region -> new HashMap<>())
          .put(row.name().kk(), row.name());
    }
    Catalogue.units().forEach(row -> units.put(row.code(), row.name()));
    indicators.put(Measurand.OTHER, Wording.NONE);
    regions.put("", Wording.NONE);
  }

  /** The names of a catalogue's indicators, and of regions, districts and units. */
  public static Names of(Collection<Indicator> catalogue) {
    return new Names(catalogue);
  }

  /** Of an indicator. */
  Wording indicator(String code) {
    return name(indicators, code);
  }

  /** Of a region or country. */
  public Wording region(String code) {
    return name(regions, code);
  }

  /**
   * Of a district or town.
   *
   * @param region code of the region that its figure is filed under
   * @param district as the tables have it; without a name where it is empty
   */
  public Wording district(String region, String district) {
    return district.isEmpty()
        ? Wording.NONE
        : name(districts.getOrDefault(region, new HashMap<>()), district);
  }

  /** Of a unit. */
  Wording unit(String code) {
    return name(units, code);
  }

  private static Wording name(HashMap<String, Wording> names, String code) {
    Wording name = names.get(code);
    return name == null ? new Wording(code, code, code) : name;
  }
}
