/** What tests share: a GraphQL client, answers as rows of text, report files and the desk that takes them. */
package org.tergeu.testsupport;
