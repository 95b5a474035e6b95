package kz.sanaq.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.beam.sdk.Pipeline;

/** The rooms of the pipeline, and which may know which. */
@AnalyzeClasses(packages = "kz.sanaq.pipeline", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOMS = "kz.sanaq.pipeline.";

  @ArchTest
  static final ArchRule ARROWS_ARE_AS_DRAWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("main")
          .definedBy("kz.sanaq.pipeline")
          .layer("run")
          .definedBy(ROOMS + "run..")
          .layer("page")
          .definedBy(ROOMS + "page..")
          .layer("diff")
          .definedBy(ROOMS + "diff..")
          .layer("show")
          .definedBy(ROOMS + "show..")
          .layer("check")
          .definedBy(ROOMS + "check..")
          .layer("export")
          .definedBy(ROOMS + "export..")
          .layer("load")
          .definedBy(ROOMS + "load..")
          .layer("evaluate")
          .definedBy(ROOMS + "evaluate..")
          .layer("publish")
          .definedBy(ROOMS + "publish..")
          .layer("report")
          .definedBy(ROOMS + "report..")
          .layer("cli")
          .definedBy(ROOMS + "cli..")
          .layer("message")
          .definedBy(ROOMS + "message..")
          .whereLayer("message")
          .mayNotAccessAnyLayer()
          .whereLayer("main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("run")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("main", "run")
          .whereLayer("diff")
          .mayOnlyBeAccessedByLayers("main", "page")
          .whereLayer("show")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("main", "run")
          .whereLayer("load")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers(
              "main", "run", "page", "diff", "show", "check", "export", "load", "evaluate")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers(
              "run", "page", "diff", "show", "check", "export", "load", "evaluate", "publish")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers(
              "main",
              "run",
              "page",
              "diff",
              "show",
              "check",
              "export",
              "load",
              "evaluate",
              "publish",
              "report")
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(ROOMS + "(**)").should().beFreeOfCycles();

  /** A pipeline is built and executed in one room. */
  @ArchTest
  static final ArchRule ONLY_A_RUN_HAS_A_PIPELINE =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOMS + "run..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Pipeline.class);
}
