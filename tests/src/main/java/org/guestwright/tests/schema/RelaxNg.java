// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.util.SinglePropertyMap;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** A RELAX NG schema as jing understands it. It can be shared between threads. */
public final class RelaxNg {
    private final Schema schema;
    private final ThreadLocal<Session> sessions = ThreadLocal.withInitial(() -> new Session());

    private RelaxNg(InputSource source) throws IOException, SAXException {
        PropertyMap properties = new PropertyMapBuilder().toPropertyMap();
        FirstError errors = new FirstError();
        try {
            schema = SAXSchemaReader.getInstance()
                    .createSchema(source, SinglePropertyMap.newInstance(ValidateProperty.ERROR_HANDLER, errors));
        } catch (IncorrectSchemaException e) {
            throw new IllegalArgumentException("not a valid schema: " + errors.first, e);
        }
    }

    /**
     * Loads a schema with the files that it includes.
     *
     * @throws IllegalArgumentException when it is no valid RELAX NG
     */
    public static RelaxNg of(Path file) {
        return of(new InputSource(file.toUri().toString()));
    }

    /**
     * Loads a schema that stands alone.
     *
     * @throws IllegalArgumentException when it is no valid RELAX NG
     */
    public static RelaxNg of(String grammar) {
        return of(new InputSource(new StringReader(grammar)));
    }

    private static RelaxNg of(InputSource source) {
        try {
            return new RelaxNg(source);
        } catch (IOException | SAXException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What is wrong with a document first, as {@code line:column: message}; {@code null} where the schema accepts it. */
    public String firstError(String xml) {
        return sessions.get().validate(xml);
    }

    /** Whether the schema accepts a document. */
    public boolean accepts(String xml) {
        return firstError(xml) == null;
    }

    /** A validator remembers what it derived, so each thread keeps one for all its documents. */
    private final class Session {
        private final FirstError errors = new FirstError();
        private final Validator validator =
                schema.createValidator(SinglePropertyMap.newInstance(ValidateProperty.ERROR_HANDLER, errors));
        private final XMLReader reader;

        private Session() {
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
                factory.setNamespaceAware(true);
                reader = factory.newSAXParser().getXMLReader();
            } catch (ParserConfigurationException | SAXException e) {
                throw new IllegalStateException(e);
            }
            reader.setErrorHandler(errors);
        }

        private String validate(String xml) {
            errors.first = null;
            validator.reset();
            reader.setContentHandler(validator.getContentHandler());
            reader.setDTDHandler(validator.getDTDHandler());
            try {
                reader.parse(new InputSource(new StringReader(xml)));
            } catch (SAXException | IOException e) {
                errors.note(e);
            }
            return errors.first;
        }
    }

    private static final class FirstError implements ErrorHandler {
        private String first;

        @Override
        public void warning(SAXParseException e) {
            // a warning changes no verdict
        }

        @Override
        public void error(SAXParseException e) {
            note(e);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            note(e);
            throw e;
        }

        private void note(Exception e) {
            if (first == null) {
                first = e instanceof SAXParseException at
                        ? at.getLineNumber() + ":" + at.getColumnNumber() + ": " + at.getMessage()
                        : e.toString();
            }
        }
    }
}
