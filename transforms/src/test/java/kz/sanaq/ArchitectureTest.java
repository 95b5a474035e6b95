package kz.sanaq;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.beam.sdk.transforms.Redistribute;
import org.apache.beam.sdk.transforms.Reshuffle;

/** Dependencies run one way: transforms → kernel → model → JDK. */
@AnalyzeClasses(packages = "kz.sanaq", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule KERNEL_KNOWS_NO_BEAM =
      noClasses()
          .that()
          .resideOutsideOfPackage("kz.sanaq.transforms")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.beam..", "org.joda..");

  @ArchTest
  static final ArchRule KERNEL_KNOWS_NO_TRANSFORMS =
      noClasses()
          .that()
          .resideOutsideOfPackage("kz.sanaq.transforms..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("kz.sanaq.transforms..");

  @ArchTest
  static final ArchRule MODEL_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("kz.sanaq.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("kz.sanaq.model..", "java..");

  /** Each layer is read once, on those below it. */
  @ArchTest
  static final ArchRule LAYERS_STAND_IN_ORDER =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("kz.sanaq..")
          .layer("words")
          .definedBy("kz.sanaq.language..", "kz.sanaq.model..")
          .layer("number")
          .definedBy("kz.sanaq.number..")
          .layer("time")
          .definedBy("kz.sanaq.time..")
          .layer("contact")
          .definedBy("kz.sanaq.contact..")
          .layer("quantity")
          .definedBy("kz.sanaq.quantity..")
          .whereLayer("number")
          .mayOnlyAccessLayers("words")
          .whereLayer("time")
          .mayOnlyAccessLayers("words", "number")
          .whereLayer("contact")
          .mayOnlyAccessLayers("words")
          .whereLayer("quantity")
          .mayOnlyAccessLayers("words", "number", "time", "contact");

  @ArchTest
  static final ArchRule PLACES_STAND_ALONE =
      classes()
          .that()
          .resideInAPackage("kz.sanaq.place..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "kz.sanaq.place..", "kz.sanaq.language..", "kz.sanaq.model..", "java..");

  @ArchTest
  static final ArchRule KERNEL_READS_NO_CLOCK =
      noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  /** What is worked out again after a loss must come out the same; see {@code Spread}. */
  @ArchTest
  static final ArchRule NOTHING_IS_PLACED_BY_LOT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Redistribute.class, Reshuffle.class)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .callMethod(Math.class, "random");
}
