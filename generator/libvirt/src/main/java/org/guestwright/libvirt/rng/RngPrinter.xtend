// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng

import java.util.List

/** Prints patterns as RELAX NG's XML syntax, two spaces a level. */
package class RngPrinter {

    def String grammar(List<Pattern> defines, String start) '''
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Made by Guestwright from its metamodel. -->
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
          <start>
            <ref name="«start»"/>
          </start>
        «FOR define : defines»

            «"  "»«define.print.toString.trim.replace("\n", "\n  ")»
        «ENDFOR»

        </grammar>
    '''

    def String fragments(List<Pattern> defines) '''
        «FOR define : defines SEPARATOR "\n"»
            «define.print»
        «ENDFOR»
    '''

    private def CharSequence print(Pattern pattern) '''
        «IF pattern.comment !== null»
            <!-- «pattern.comment.replace("--", "- -")» -->
        «ENDIF»
        «IF pattern.text !== null»
            <«pattern.head»>«pattern.text.escape»</«pattern.tag»>
        «ELSEIF pattern.children.empty»
            <«pattern.head»/>
        «ELSE»
            <«pattern.head»>
              «FOR child : pattern.children»
                  «child.print»
              «ENDFOR»
            </«pattern.tag»>
        «ENDIF»
    '''

    private def head(Pattern pattern) {
        pattern.tag + pattern.attributes.entrySet.map[''' «key»="«value.escape»"'''].join
    }

    private def escape(String text) {
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
    }
}
