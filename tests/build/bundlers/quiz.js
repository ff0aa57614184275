// A shop that has the quiz alone.
import 'mg-widgets/mg-quiz';
