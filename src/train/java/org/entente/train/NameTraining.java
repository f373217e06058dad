package org.entente.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.entente.text.NameType;
import org.entente.text.model.ModelForm;
import org.entente.text.model.NameFeatures;

/// Trains the name finder on the types of [NameType].
final class NameTraining {
  private static final Set<String> TYPES = new TreeSet<>();

  static {
    EnumSet.allOf(NameType.class).forEach(type -> TYPES.add(type.name()));
  }

  private NameTraining() {}

  /// @param tags the tags as the trained tagger gives them, sentence by sentence
  static TokenNameFinderModel train(List<ParsedSentence> sentences, List<List<String>> tags)
      throws IOException {
    var samples = new ArrayList<NameSample>();
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      samples.add(
          new NameSample(
              sentence.forms().stream().map(ModelForm::of).toArray(String[]::new),
              names(sentence.names()).toArray(Span[]::new),
              NameFeatures.of(tags.get(i)),
              true));
    }
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.THREADS_PARAM, 2);
    return NameFinderME.train(
        "eng",
        null,
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new TokenNameFinderFactory(null, Map.of(), new BilouCodec()));
  }

  /// The names that BILOU labels spell out, of the types that the program knows.
  static List<Span> names(List<String> labels) {
    var names = new ArrayList<Span>();
    int start = -1;
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      char part = label.charAt(0);
      if (part == 'B' || part == 'U') {
        start = i;
      }
      if ((part == 'L' || part == 'U') && start >= 0) {
        String type = label.substring(2);
        if (TYPES.contains(type)) {
          names.add(new Span(start, i + 1, type));
        }
        start = -1;
      }
    }
    return names;
  }
}
