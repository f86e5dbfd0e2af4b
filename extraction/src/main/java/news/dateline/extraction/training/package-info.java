/** From files of annotated text to the model files the library ships: the only package here that reads files. */
@NullMarked
package news.dateline.extraction.training;

import org.jspecify.annotations.NullMarked;
