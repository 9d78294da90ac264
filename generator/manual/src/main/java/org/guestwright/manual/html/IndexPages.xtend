// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html

import java.util.ArrayList
import java.util.List
import java.util.Map
import java.util.TreeMap
import org.guestwright.manual.content.Guide
import org.guestwright.manual.content.Manual
import org.guestwright.manual.content.Manual.Page
import org.guestwright.manual.content.Manual.PropertyEntry
import org.guestwright.manual.content.Manual.TypeEntry

import static extension org.guestwright.manual.html.Entry.*
import static extension org.guestwright.manual.html.Html.*

/** The pages that lead to others: the front page, and the indexes of types, properties and problems. */
package class IndexPages {
	val Manual manual
	val Frame frame

	new(Manual manual, Frame frame) {
		this.manual = manual
		this.frame = frame
	}

	def String front() {
		frame.page("", "Reference", "Every block, property and value of a .guest.", null, #[], '''
			<div class="front">
			<h1>Every block, property and value</h1>
			<p class="lead">A <code>.guest</code> has libvirt's own words: an element of the domain XML is a block, an attribute or a text is a property.
			This manual says what each does to the guest, what it takes, since which libvirt it is there, and shows it in both languages.
			It is made from the metamodel that the compiler itself goes by.</p>
			«manual.root.main.common.example.example»
			<p class="how">Press <kbd>/</kbd> and type a word of the XML or of a <code>.guest</code>: <code>queues</code>, <code>virtio-scsi</code>, <code>disk cache</code>.
			What may stand in a guest directly is on the page <a href="blocks/guest.html"><code>guest</code></a>;
			how values, templates and several files are written is in <a href="language.html">the language</a>.</p>
			</div>
			<div class="chapters-grid">
			«FOR chapter : manual.chapters»
				<section class="chapter" id="«chapter.title.toLowerCase.replace(" ", "-").replace(",", "")»">
				<h2>«chapter.title.escape»</h2>
				<p>«chapter.summary.escape»</p>
				«IF !chapter.pages.empty»
					<ul class="pages">«FOR page : chapter.pages»«link(page)»«ENDFOR»</ul>
				«ENDIF»
				«IF !chapter.shared.empty»
					<ul class="pages within"><li class="label">Within others:</li>«FOR page : chapter.shared»«link(page)»«ENDFOR»</ul>
				«ENDIF»
				</section>
			«ENDFOR»
			</div>
		''')
	}

	private def link(Page page) '''<li><a href="blocks/«page.name».html" title="«page.summary.escape»">«IF page.code»<code>«frame.label(page).escape»</code>«ELSE»«frame.label(page).escape»«ENDIF»</a></li>'''

	def String types() {
		frame.page("", "Types", "The types of values.", null, #[], '''
			<nav class="crumbs"><a href="index.html">Manual</a> <span>&rsaquo;</span> Types</nav>
			<h1>Types</h1>
			<p class="lead">What the values of properties look like. A type's name is that of the metamodel; nobody writes it in a <code>.guest</code>.</p>
			<div class="entries types">
			«FOR type : manual.types»
				«type(type)»
			«ENDFOR»
			</div>
		''')
	}

	private def type(TypeEntry it) '''
		<div class="entry" id="«name.escape»">
		<div class="name"><a href="#«name.escape»">«name.breakable»</a></div>
		<div class="what">
		«documentation.paragraphs»
		«IF !union.empty»<p>One of «FOR one : union SEPARATOR ", "»<a href="#«one.escape»">«one.escape»</a>«ENDFOR».</p>«ENDIF»
		«FOR line : form»
			«IF line.startsWith("Pattern: ")»<p class="pattern"><code>«line.substring(10, line.length - 1).escape»</code></p>«ELSE»<p>«line.inline»</p>«ENDIF»
		«ENDFOR»
		«IF sample !== null»<p>Such as <code>«sample.escape»</code>.</p>«ENDIF»
		«IF literals.exists[!documentation.empty]»«list(literals)»«ELSEIF !literals.empty»<p class="words">«FOR literal : literals»<code>«literal.word.escape»</code> «ENDFOR»</p>«ENDIF»
		«IF !uses.empty»
			<p class="uses">Of «FOR use : uses.take(10) SEPARATOR ", "»<a href="blocks/«use.target.address»"><code>«use.path.escape»</code></a>«ENDFOR»«IF uses.size > 10» and «uses.size - 10» more«ENDIF»</p>
		«ENDIF»
		</div>
		</div>
	'''

	/** A property and where it stands. */
	@org.eclipse.xtend.lib.annotations.Data
	static class Found {
		Page page
		String path
		PropertyEntry property
	}

	/** All properties of the manual by word. */
	static def Map<String, List<Found>> properties(Manual manual) {
		val all = new TreeMap<String, List<Found>>(String.CASE_INSENSITIVE_ORDER)
		for (page : manual.pages) {
			for (section : page.sections) {
				for (part : #[section.common] + section.variants) {
					for (property : part.properties) {
						all.computeIfAbsent(property.word)[new ArrayList] += new Found(page, part.title ?: section.title, property)
					}
				}
			}
		}
		all
	}

	def String properties() {
		val all = properties(manual)
		val letters = all.keySet.map[substring(0, 1).toUpperCase].toSet
		frame.page("", "Properties", "All properties by name.", null, #[], '''
			<nav class="crumbs"><a href="index.html">Manual</a> <span>&rsaquo;</span> Properties</nav>
			<h1>Properties</h1>
			<p class="lead">«all.values.flatten.size» properties of «all.size» names, and the blocks that they stand in.</p>
			<p class="letters">«FOR letter : letters»<a href="#letter-«letter»">«letter»</a> «ENDFOR»</p>
			«FOR letter : letters»
				<h2 id="letter-«letter»">«letter»</h2>
				<dl class="index">
				«FOR entry : all.entrySet.filter[key.substring(0, 1).equalsIgnoreCase(letter)]»
					<div><dt><code>«entry.key.breakable»</code></dt><dd>«FOR found : entry.value SEPARATOR ", "»<a href="blocks/«found.page.name».html#«found.property.anchor.escape»" title="«Summary.of(found.property.documentation).escape»"><code>«found.path.escape»</code></a>«ENDFOR»</dd></div>
				«ENDFOR»
				</dl>
			«ENDFOR»
		''')
	}

	def String guide() {
		val guide = new GuideText(Guide.text, manual.pages.map[name].toSet)
		frame.page("", "The language", "How a .guest is written.", null, guide.headings, '''
			<nav class="crumbs"><a href="index.html">Manual</a> <span>&rsaquo;</span> The language</nav>
			<div class="guide">
			«guide.html»
			</div>
		''')
	}
}
