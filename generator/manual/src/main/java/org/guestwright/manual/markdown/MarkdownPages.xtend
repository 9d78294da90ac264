// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.markdown

import org.guestwright.manual.content.Manual
import org.guestwright.manual.content.Manual.ChildEntry
import org.guestwright.manual.content.Manual.LiteralEntry
import org.guestwright.manual.content.Manual.Page
import org.guestwright.manual.content.Manual.Part
import org.guestwright.manual.content.Manual.Presence
import org.guestwright.manual.content.Manual.PropertyEntry
import org.guestwright.manual.content.Manual.Section
import org.guestwright.manual.content.Manual.Target
import org.guestwright.manual.content.Manual.TypeEntry
import org.guestwright.manual.example.Example

/** The pages of the manual in Markdown. */
package class MarkdownPages {
	/** Words of an enumeration that more properties than this have are explained with the type and not each time. */
	static val COMMON = 6

	val Manual manual

	new(Manual manual) {
		this.manual = manual
	}

	def String front() '''
		# Guestwright manual

		Every block, property and value of a `.guest`, made from the metamodel. What may stand in a guest directly is on the page [`guest`](blocks/guest.md);
		the types of values are on [a page of their own](types.md), how a guest is written is in [the language](language.md), and what guests are checked by are
		the [rules](rules.md).
		«FOR chapter : manual.chapters»

			## «chapter.title»

			«chapter.summary»

			«FOR page : chapter.pages + chapter.shared»
				- «IF page.code»[`«page.title»`](blocks/«page.name».md)«ELSE»[«page.title»](blocks/«page.name».md)«ENDIF»«IF chapter.shared.contains(page)» (within others)«ENDIF»: «page.summary.line»
			«ENDFOR»
		«ENDFOR»
	'''

	def String of(Page page) '''
		«FOR section : page.sections»
			«IF section !== page.main»

			«ENDIF»
			«section(page, section)»
		«ENDFOR»
	'''

	private def section(Page page, Section it) '''
		<a id="«anchor»"></a>
		«IF it === page.main»# «IF page.code»`«page.title»`«ELSE»«page.title»«ENDIF»«ELSE»## `«title»`«ENDIF»

		«documentation.line»

		«IF !places.empty»
			- Stands in: «FOR place : places SEPARATOR ", "»[`«place.path»`](«address(page, place.target)»)«ENDFOR»
		«ENDIF»
		«IF value !== null»
			- As a property: `«title.replaceAll(".*\\.", "")» = ...` sets `«value.word»`
		«ENDIF»
		- In XML: `«xml»`
		«IF since !== null»
			- Since libvirt «since»
		«ENDIF»
		«FOR note : notes»
			- «note»
		«ENDFOR»
		«IF common.example !== null»«example(common.example)»«ENDIF»
		«contents(page, common, variants.empty ? "" : " of all kinds")»
		«FOR variant : variants»

			<a id="«variant.anchor»"></a>
			### `«variant.title»`

			«variant.documentation.line»«IF variant.since !== null» Since libvirt «variant.since».«ENDIF»«IF !variant.settings.empty» In XML: `«variant.settings»`.«ENDIF»
			«IF variant.heads.filter[!empty].size > 1»

				The same with the words «FOR head : variant.heads.filter[!empty].drop(1) SEPARATOR ", "»`«head»`«ENDFOR».
			«ENDIF»
			«IF !variant.notes.empty»

				«FOR note : variant.notes»
					- «note»
				«ENDFOR»
			«ENDIF»
			«IF variant.example !== null»«example(variant.example)»«ENDIF»
			«contents(page, variant, "")»
		«ENDFOR»
	'''

	private def contents(Page page, Part it, String suffix) '''
		«IF !properties.empty»

			| property«suffix» | type | |
			| --- | --- | --- |
			«FOR property : properties»
				«row(page, property)»
			«ENDFOR»
		«ENDIF»
		«IF !blocks.empty»

			| block«suffix» | |
			| --- | --- |
			«FOR block : blocks»
				«row(page, block)»
			«ENDFOR»
		«ENDIF»
	'''

	private def row(Page page, PropertyEntry it) '''
		| <a id="«anchor»"></a>`«word»`«presence.mark» | [«type.name»](../types.md#«type.name»)«IF many», a list«ENDIF» | «documentation.cell»«FOR note : notes» «note.cell»«ENDFOR»«IF fallback !== null» Default: `«fallback»`.«ENDIF»«IF since !== null» Since «since».«ENDIF» XML: `«xml.replace("|", "\\|")»`.«words(type)» |
	'''

	private def row(Page page, ChildEntry it) '''
		| [`«word»`](«address(page, target)»)«presence.mark» | «documentation.cell»«FOR note : notes» «note.cell»«ENDFOR»«IF asProperty» Or `«word» = ...`.«ENDIF»«IF many» There can be several.«ENDIF»«IF since !== null» Since «since».«ENDIF» |
	'''

	private def mark(Presence presence) {
		switch presence {
			case REQUIRED: " (required)"
			case SOMETIMES: " (depends)"
			default: ""
		}
	}

	private def words(TypeEntry it) {
		if (literals.empty) ""
		else if (uses.size > COMMON || literals.size > 12) " " + literals.take(12).map["`" + word + "`"].join(", ") + (if (literals.size > 12) ", ...." else ".")
		else "<br>" + literals.map["`" + word + "`: " + text.cell].join("<br>")
	}

	private def text(LiteralEntry it) {
		documentation + notes.map[" " + it].join + (if (since === null) "" else " Since " + since + ".")
	}

	private def example(Example it) '''

		```guest
		«guest.stripTrailing»
		```

		```xml
		«xml.stripTrailing»
		```
	'''

	private def address(Page page, Target target) {
		(if (target.page == page.name) "" else target.page + ".md") + (if (target.anchor == target.page && target.page != page.name) "" else "#" + target.anchor)
	}

	def String types() '''
		# Types

		What the values of properties look like.
		«FOR type : manual.types»

			<a id="«type.name»"></a>
			## «type.name»

			«type.documentation.line»
			«IF !type.union.empty»

				One of «FOR one : type.union SEPARATOR ", "»[«one»](#«one»)«ENDFOR».
			«ENDIF»
			«FOR form : type.form»

				«form»
			«ENDFOR»
			«IF type.sample !== null»

				Such as `«type.sample»`.
			«ENDIF»
			«IF !type.literals.empty»

				«FOR literal : type.literals»
					- `«literal.word»`«IF !literal.text.empty»: «literal.text.line»«ENDIF»
				«ENDFOR»
			«ENDIF»
		«ENDFOR»
	'''

	private static def line(String text) {
		text.strip.replaceAll("\\s+", " ")
	}

	private static def cell(String text) {
		text.line.replace("|", "\\|").replace("<", "&lt;")
	}
}
