// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html

import java.util.List
import org.guestwright.manual.content.Manual.ChildEntry
import org.guestwright.manual.content.Manual.LiteralEntry
import org.guestwright.manual.content.Manual.Presence
import org.guestwright.manual.content.Manual.PropertyEntry
import org.guestwright.manual.content.Manual.Target
import org.guestwright.manual.content.Manual.TypeEntry
import org.guestwright.manual.example.Example

import static extension org.guestwright.manual.html.Html.*

/** The parts of a block's page: a property, a block within, an example. */
package class Entry {
	/** Words of an enumeration that more properties than this have are explained with the type and not each time. */
	static val COMMON = 6

	/** The address of a place of the manual, from a page of a block. */
	static def String address(Target target) {
		target.page + ".html" + (if (target.anchor == target.page) "" else "#" + target.anchor.escape)
	}

	static def property(PropertyEntry it) '''
		<div class="entry" id="«anchor.escape»">
		<div class="name"><a href="#«anchor.escape»"><code>«word.breakable»</code></a>«presence(presence)»</div>
		<div class="what">
		«documentation.paragraphs»
		«notes(notes)»
		<p class="facts">«type(type)»«IF many»<span class="fact"><a href="../language.html#properties">a list</a></span>«ENDIF»«IF fallback !== null»<span class="fact">default <code>«fallback.escape»</code></span>«ENDIF»«IF sample !== null»<span class="fact">such as <code>«sample.escape»</code></span>«ENDIF»«since(since)»<span class="fact xml"><code>«xml.escape.replace("...", "&hellip;")»</code></span></p>
		«IF type.literals.size > 1»«literals(type)»«ENDIF»
		</div>
		</div>
	'''

	static def block(ChildEntry it) '''
		<div class="entry">
		<div class="name"><a href="«target.address»"><code>«word.breakable»</code></a>«presence(presence)»</div>
		<div class="what">
		«documentation.paragraphs»
		«notes(notes)»
		«IF !words.empty || many || since !== null || asProperty»
			<p class="facts">«IF asProperty»<span class="fact">or <code>«word.escape» = &hellip;</code></span>«ENDIF»«IF many»<span class="fact">any number</span>«ENDIF»«since(since)»«IF !words.empty»<span class="fact">kinds «words.take(8).toList.codes»«IF words.size > 8», &hellip;«ENDIF»</span>«ENDIF»</p>
		«ENDIF»
		</div>
		</div>
	'''

	private static def presence(Presence presence) {
		switch presence {
			case REQUIRED: '''<span class="badge must">required</span>'''
			case SOMETIMES: '''<span class="badge may">depends</span>'''
			default: ""
		}
	}

	static def since(String version) '''«IF version !== null»<span class="fact since">since «version.escape»</span>«ENDIF»'''

	static def notes(List<String> notes) '''
		«IF !notes.empty»
			<ul class="notes">«FOR note : notes»<li>«note.inline»</li>«ENDFOR»</ul>
		«ENDIF»
	'''

	private static def type(TypeEntry it) '''<span class="fact type"><a href="../types.html#«name.escape»">«name.substring(name.lastIndexOf('.') + 1).escape»</a>«IF literals.empty && form.size == 1 && form.head.startsWith("A whole")», «form.head.toFirstLower.replace("a whole number from", "from").replaceAll("\\.$", "").inline»«ENDIF»</span>'''

	private static def literals(TypeEntry it) {
		val explained = literals.exists[!documentation.empty] && uses.size <= COMMON && literals.size > 1
		if (!explained) {
			'''<p class="words">«FOR literal : literals.take(24)»<code title="«literal.documentation.escape»">«literal.word.escape»</code> «ENDFOR»«IF literals.size > 24»&hellip;«ENDIF»</p>'''
		} else if (literals.size > 12) {
			'''<details class="words"><summary>«literals.size» values: «FOR literal : literals.take(5)»<code>«literal.word.escape»</code> «ENDFOR»&hellip;</summary>«list(literals)»</details>'''
		} else {
			list(literals)
		}
	}

	static def list(List<LiteralEntry> literals) '''
		<dl class="values">
		«FOR literal : literals»
			<div><dt><code>«literal.word.escape»</code></dt><dd>«literal.documentation.inline»«FOR note : literal.notes» «note.inline»«ENDFOR»«IF literal.since !== null» <span class="since">since «literal.since.escape»</span>«ENDIF»</dd></div>
		«ENDFOR»
		</dl>
	'''

	static def example(Example it) '''
		<div class="example">
		<figure><figcaption>.guest</figcaption><pre><code>«Highlight.guest(guest.stripTrailing)»</code></pre></figure>
		<figure><figcaption>libvirt XML</figcaption><pre><code>«Highlight.xml(xml.stripTrailing)»</code></pre></figure>
		</div>
	'''
}
