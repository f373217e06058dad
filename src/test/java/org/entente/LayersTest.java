package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The layer picture of the README, held.
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
final class LayersTest {

  @ArchTest
  static final ArchRule dependenciesRunFromRightToLeftOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.entente..")
          .withOptionalLayers(true)
          .layer("program")
          .definedBy("org.entente")
          .layer("ui")
          .definedBy("org.entente.ui..")
          .layer("cli")
          .definedBy("org.entente.cli..")
          .layer("export")
          .definedBy("org.entente.export..")
          .layer("view")
          .definedBy("org.entente.view..")
          .layer("explore")
          .definedBy("org.entente.explore..")
          .layer("query")
          .definedBy("org.entente.query..")
          .layer("store")
          .definedBy("org.entente.store..")
          .layer("mapping")
          .definedBy("org.entente.mapping..")
          .layer("extract")
          .definedBy("org.entente.extract..")
          .layer("text")
          .definedBy("org.entente.text..")
          .layer("base")
          .definedBy("org.entente.base..")
          .whereLayer("program")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("program")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("program")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("program", "ui", "cli")
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("program", "ui", "cli", "export")
          .whereLayer("explore")
          .mayOnlyBeAccessedByLayers("program", "ui", "cli", "export", "view")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("program", "ui", "cli", "export", "view")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("program", "ui", "cli", "export", "view", "explore", "query")
          .whereLayer("mapping")
          .mayOnlyBeAccessedByLayers(
              "program", "ui", "cli", "export", "view", "explore", "query", "store")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers(
              "program", "ui", "cli", "export", "view", "explore", "query", "store", "mapping")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers(
              "program", "ui", "cli", "export", "view", "explore", "query", "store", "mapping",
              "extract")
          .because("a new reader can then learn the program one layer at a time, from the text up");

  @ArchTest
  static final ArchRule noPackageCycles =
      slices()
          .matching("org.entente.(**)")
          .should()
          .beFreeOfCycles()
          .because("what stands in a circle can only be changed together");

  @ArchTest
  static final ArchRule javaFxOnlyInTheWindow =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.entente.ui..", "org.entente")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.controlsfx..", "org.fxmisc..", "atlantafx..")
          .because("engines must run and be tested without a window");

  @ArchTest
  static final ArchRule graphStreamOnlyInViewAndExport =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.entente.view..", "org.entente.export..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.graphstream..")
          .because("the visible graph has one owner; everything else speaks of RDF nodes");

  @ArchTest
  static final ArchRule languageModelsOnlyInText =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("opennlp..", "org.maltparser..")
          .because("another tagger or parser must be a change in one package");

  @ArchTest
  static final ArchRule transactionsOnlyInStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.jena.system.Txn")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.jena.query.Dataset")
          .because("no caller ever begins or ends a transaction, so none can forget to");

  @ArchTest
  static final ArchRule baseStandsAlone =
      noClasses()
          .that()
          .resideInAPackage("org.entente.base..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "org.jspecify..", "org.entente.base..")
          .because("every layer stands on it");

  @ArchTest
  static final ArchRule noMutableStatics =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("shared state that anyone may change is found only by its bugs");
}
