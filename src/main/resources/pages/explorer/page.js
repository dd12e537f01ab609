var Jn,K,As,Kc,gt,Ts,Os,ws,Es,Ai,xi,Ti,ks,on={},Cs=[],Yc=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,er=Array.isArray;function Ke(e,t){for(var n in t)e[n]=t[n];return e}function Oi(e){e&&e.parentNode&&e.parentNode.removeChild(e)}function Wc(e,t,n){var r,i,a,s={};for(a in t)a=="key"?r=t[a]:a=="ref"?i=t[a]:s[a]=t[a];if(arguments.length>2&&(s.children=arguments.length>3?Jn.call(arguments,2):n),typeof e=="function"&&e.defaultProps!=null)for(a in e.defaultProps)s[a]===void 0&&(s[a]=e.defaultProps[a]);return jn(e,s,r,i,null)}function jn(e,t,n,r,i){var a={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:i??++As,__i:-1,__u:0};return i==null&&K.vnode!=null&&K.vnode(a),a}function w(e){return e.children}function Xn(e,t){this.props=e,this.context=t}function kt(e,t){if(t==null)return e.__?kt(e.__,e.__i+1):null;for(var n;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null)return n.__e;return typeof e.type=="function"?kt(e):null}function _s(e){var t,n;if((e=e.__)!=null&&e.__c!=null){for(e.__e=e.__c.base=null,t=0;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null){e.__e=e.__c.base=n.__e;break}return _s(e)}}function Ii(e){(!e.__d&&(e.__d=!0)&&gt.push(e)&&!Zn.__r++||Ts!=K.debounceRendering)&&((Ts=K.debounceRendering)||Os)(Zn)}function Zn(){for(var e,t,n,r,i,a,s,u=1;gt.length;)gt.length>u&&gt.sort(ws),e=gt.shift(),u=gt.length,e.__d&&(n=void 0,r=void 0,i=(r=(t=e).__v).__e,a=[],s=[],t.__P&&((n=Ke({},r)).__v=r.__v+1,K.vnode&&K.vnode(n),wi(t.__P,n,r,t.__n,t.__P.namespaceURI,32&r.__u?[i]:null,a,i??kt(r),!!(32&r.__u),s),n.__v=r.__v,n.__.__k[n.__i]=n,vs(a,n,s),r.__e=r.__=null,n.__e!=i&&_s(n)));Zn.__r=0}function Ds(e,t,n,r,i,a,s,u,c,l,p){var g,d,f,m,y,h,S,I=r&&r.__k||Cs,x=t.length;for(c=jc(n,t,I,c,x),g=0;g<x;g++)(f=n.__k[g])!=null&&(d=f.__i==-1?on:I[f.__i]||on,f.__i=g,h=wi(e,f,d,i,a,s,u,c,l,p),m=f.__e,f.ref&&d.ref!=f.ref&&(d.ref&&Ei(d.ref,null,f),p.push(f.ref,f.__c||m,f)),y==null&&m!=null&&(y=m),(S=!!(4&f.__u))||d.__k===f.__k?c=Rs(f,c,e,S):typeof f.type=="function"&&h!==void 0?c=h:m&&(c=m.nextSibling),f.__u&=-7);return n.__e=y,c}function jc(e,t,n,r,i){var a,s,u,c,l,p=n.length,g=p,d=0;for(e.__k=new Array(i),a=0;a<i;a++)(s=t[a])!=null&&typeof s!="boolean"&&typeof s!="function"?(c=a+d,(s=e.__k[a]=typeof s=="string"||typeof s=="number"||typeof s=="bigint"||s.constructor==String?jn(null,s,null,null,null):er(s)?jn(w,{children:s},null,null,null):s.constructor==null&&s.__b>0?jn(s.type,s.props,s.key,s.ref?s.ref:null,s.__v):s).__=e,s.__b=e.__b+1,u=null,(l=s.__i=Xc(s,n,c,g))!=-1&&(g--,(u=n[l])&&(u.__u|=2)),u==null||u.__v==null?(l==-1&&(i>p?d--:i<p&&d++),typeof s.type!="function"&&(s.__u|=4)):l!=c&&(l==c-1?d--:l==c+1?d++:(l>c?d--:d++,s.__u|=4))):e.__k[a]=null;if(g)for(a=0;a<p;a++)(u=n[a])!=null&&(2&u.__u)==0&&(u.__e==r&&(r=kt(u)),Ns(u,u));return r}function Rs(e,t,n,r){var i,a;if(typeof e.type=="function"){for(i=e.__k,a=0;i&&a<i.length;a++)i[a]&&(i[a].__=e,t=Rs(i[a],t,n,r));return t}e.__e!=t&&(r&&(t&&e.type&&!t.parentNode&&(t=kt(e)),n.insertBefore(e.__e,t||null)),t=e.__e);do t=t&&t.nextSibling;while(t!=null&&t.nodeType==8);return t}function Xc(e,t,n,r){var i,a,s,u=e.key,c=e.type,l=t[n],p=l!=null&&(2&l.__u)==0;if(l===null&&e.key==null||p&&u==l.key&&c==l.type)return n;if(r>(p?1:0)){for(i=n-1,a=n+1;i>=0||a<t.length;)if((l=t[s=i>=0?i--:a++])!=null&&(2&l.__u)==0&&u==l.key&&c==l.type)return s}return-1}function Is(e,t,n){t[0]=="-"?e.setProperty(t,n??""):e[t]=n==null?"":typeof n!="number"||Yc.test(t)?n:n+"px"}function Wn(e,t,n,r,i){var a,s;e:if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Is(e.style,t,"");if(n)for(t in n)r&&n[t]==r[t]||Is(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")a=t!=(t=t.replace(Es,"$1")),s=t.toLowerCase(),t=s in e||t=="onFocusOut"||t=="onFocusIn"?s.slice(2):t.slice(2),e.l||(e.l={}),e.l[t+a]=n,n?r?n.u=r.u:(n.u=Ai,e.addEventListener(t,a?Ti:xi,a)):e.removeEventListener(t,a?Ti:xi,a);else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{e[t]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n))}}function Ms(e){return function(t){if(this.l){var n=this.l[t.type+e];if(t.t==null)t.t=Ai++;else if(t.t<n.u)return;return n(K.event?K.event(t):t)}}}function wi(e,t,n,r,i,a,s,u,c,l){var p,g,d,f,m,y,h,S,I,x,M,k,b,E,v,P,U,_=t.type;if(t.constructor!=null)return null;128&n.__u&&(c=!!(32&n.__u),a=[u=t.__e=n.__e]),(p=K.__b)&&p(t);e:if(typeof _=="function")try{if(S=t.props,I="prototype"in _&&_.prototype.render,x=(p=_.contextType)&&r[p.__c],M=p?x?x.props.value:p.__:r,n.__c?h=(g=t.__c=n.__c).__=g.__E:(I?t.__c=g=new _(S,M):(t.__c=g=new Xn(S,M),g.constructor=_,g.render=Jc),x&&x.sub(g),g.props=S,g.state||(g.state={}),g.context=M,g.__n=r,d=g.__d=!0,g.__h=[],g._sb=[]),I&&g.__s==null&&(g.__s=g.state),I&&_.getDerivedStateFromProps!=null&&(g.__s==g.state&&(g.__s=Ke({},g.__s)),Ke(g.__s,_.getDerivedStateFromProps(S,g.__s))),f=g.props,m=g.state,g.__v=t,d)I&&_.getDerivedStateFromProps==null&&g.componentWillMount!=null&&g.componentWillMount(),I&&g.componentDidMount!=null&&g.__h.push(g.componentDidMount);else{if(I&&_.getDerivedStateFromProps==null&&S!==f&&g.componentWillReceiveProps!=null&&g.componentWillReceiveProps(S,M),!g.__e&&g.shouldComponentUpdate!=null&&g.shouldComponentUpdate(S,g.__s,M)===!1||t.__v==n.__v){for(t.__v!=n.__v&&(g.props=S,g.state=g.__s,g.__d=!1),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(D){D&&(D.__=t)}),k=0;k<g._sb.length;k++)g.__h.push(g._sb[k]);g._sb=[],g.__h.length&&s.push(g);break e}g.componentWillUpdate!=null&&g.componentWillUpdate(S,g.__s,M),I&&g.componentDidUpdate!=null&&g.__h.push(function(){g.componentDidUpdate(f,m,y)})}if(g.context=M,g.props=S,g.__P=e,g.__e=!1,b=K.__r,E=0,I){for(g.state=g.__s,g.__d=!1,b&&b(t),p=g.render(g.props,g.state,g.context),v=0;v<g._sb.length;v++)g.__h.push(g._sb[v]);g._sb=[]}else do g.__d=!1,b&&b(t),p=g.render(g.props,g.state,g.context),g.state=g.__s;while(g.__d&&++E<25);g.state=g.__s,g.getChildContext!=null&&(r=Ke(Ke({},r),g.getChildContext())),I&&!d&&g.getSnapshotBeforeUpdate!=null&&(y=g.getSnapshotBeforeUpdate(f,m)),P=p,p!=null&&p.type===w&&p.key==null&&(P=Ps(p.props.children)),u=Ds(e,er(P)?P:[P],t,n,r,i,a,s,u,c,l),g.base=t.__e,t.__u&=-161,g.__h.length&&s.push(g),h&&(g.__E=g.__=null)}catch(D){if(t.__v=null,c||a!=null)if(D.then){for(t.__u|=c?160:128;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;a[a.indexOf(u)]=null,t.__e=u}else{for(U=a.length;U--;)Oi(a[U]);Mi(t)}else t.__e=n.__e,t.__k=n.__k,D.then||Mi(t);K.__e(D,t,n)}else a==null&&t.__v==n.__v?(t.__k=n.__k,t.__e=n.__e):u=t.__e=Zc(n.__e,t,n,r,i,a,s,c,l);return(p=K.diffed)&&p(t),128&t.__u?void 0:u}function Mi(e){e&&e.__c&&(e.__c.__e=!0),e&&e.__k&&e.__k.forEach(Mi)}function vs(e,t,n){for(var r=0;r<n.length;r++)Ei(n[r],n[++r],n[++r]);K.__c&&K.__c(t,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(a){a.call(i)})}catch(a){K.__e(a,i.__v)}})}function Ps(e){return typeof e!="object"||e==null||e.__b&&e.__b>0?e:er(e)?e.map(Ps):Ke({},e)}function Zc(e,t,n,r,i,a,s,u,c){var l,p,g,d,f,m,y,h=n.props,S=t.props,I=t.type;if(I=="svg"?i="http://www.w3.org/2000/svg":I=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),a!=null){for(l=0;l<a.length;l++)if((f=a[l])&&"setAttribute"in f==!!I&&(I?f.localName==I:f.nodeType==3)){e=f,a[l]=null;break}}if(e==null){if(I==null)return document.createTextNode(S);e=document.createElementNS(i,I,S.is&&S),u&&(K.__m&&K.__m(t,a),u=!1),a=null}if(I==null)h===S||u&&e.data==S||(e.data=S);else{if(a=a&&Jn.call(e.childNodes),h=n.props||on,!u&&a!=null)for(h={},l=0;l<e.attributes.length;l++)h[(f=e.attributes[l]).name]=f.value;for(l in h)if(f=h[l],l!="children"){if(l=="dangerouslySetInnerHTML")g=f;else if(!(l in S)){if(l=="value"&&"defaultValue"in S||l=="checked"&&"defaultChecked"in S)continue;Wn(e,l,null,f,i)}}for(l in S)f=S[l],l=="children"?d=f:l=="dangerouslySetInnerHTML"?p=f:l=="value"?m=f:l=="checked"?y=f:u&&typeof f!="function"||h[l]===f||Wn(e,l,f,h[l],i);if(p)u||g&&(p.__html==g.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[];else if(g&&(e.innerHTML=""),Ds(t.type=="template"?e.content:e,er(d)?d:[d],t,n,r,I=="foreignObject"?"http://www.w3.org/1999/xhtml":i,a,s,a?a[0]:n.__k&&kt(n,0),u,c),a!=null)for(l=a.length;l--;)Oi(a[l]);u||(l="value",I=="progress"&&m==null?e.removeAttribute("value"):m!=null&&(m!==e[l]||I=="progress"&&!m||I=="option"&&m!=h[l])&&Wn(e,l,m,h[l],i),l="checked",y!=null&&y!=e[l]&&Wn(e,l,y,h[l],i))}return e}function Ei(e,t,n){try{if(typeof e=="function"){var r=typeof e.__u=="function";r&&e.__u(),r&&t==null||(e.__u=e(t))}else e.current=t}catch(i){K.__e(i,n)}}function Ns(e,t,n){var r,i;if(K.unmount&&K.unmount(e),(r=e.ref)&&(r.current&&r.current!=e.__e||Ei(r,null,t)),(r=e.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){K.__e(a,t)}r.base=r.__P=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Ns(r[i],t,n||typeof e.type!="function");n||Oi(e.__e),e.__c=e.__=e.__e=void 0}function Jc(e,t,n){return this.constructor(e,n)}function Fs(e,t,n){var r,i,a,s;t==document&&(t=document.documentElement),K.__&&K.__(e,t),i=(r=typeof n=="function")?null:n&&n.__k||t.__k,a=[],s=[],wi(t,e=(!r&&n||t).__k=Wc(w,null,[e]),i||on,on,t.namespaceURI,!r&&n?[n]:i?null:t.firstChild?Jn.call(t.childNodes):null,a,!r&&n?n:i?i.__e:t.firstChild,r,s),vs(a,e,s)}function Ls(e){function t(n){var r,i;return this.getChildContext||(r=new Set,(i={})[t.__c]=this,this.getChildContext=function(){return i},this.componentWillUnmount=function(){r=null},this.shouldComponentUpdate=function(a){this.props.value!=a.value&&r.forEach(function(s){s.__e=!0,Ii(s)})},this.sub=function(a){r.add(a);var s=a.componentWillUnmount;a.componentWillUnmount=function(){r&&r.delete(a),s&&s.call(a)}}),n.children}return t.__c="__cC"+ks++,t.__=e,t.Provider=t.__l=(t.Consumer=function(n,r){return n.children(r)}).contextType=t,t}Jn=Cs.slice,K={__e:function(e,t,n,r){for(var i,a,s;t=t.__;)if((i=t.__c)&&!i.__)try{if((a=i.constructor)&&a.getDerivedStateFromError!=null&&(i.setState(a.getDerivedStateFromError(e)),s=i.__d),i.componentDidCatch!=null&&(i.componentDidCatch(e,r||{}),s=i.__d),s)return i.__E=i}catch(u){e=u}throw e}},As=0,Kc=function(e){return e!=null&&e.constructor==null},Xn.prototype.setState=function(e,t){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=Ke({},this.state),typeof e=="function"&&(e=e(Ke({},n),this.props)),e&&Ke(n,e),e!=null&&this.__v&&(t&&this._sb.push(t),Ii(this))},Xn.prototype.forceUpdate=function(e){this.__v&&(this.__e=!0,e&&this.__h.push(e),Ii(this))},Xn.prototype.render=w,gt=[],Os=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ws=function(e,t){return e.__v.__b-t.__v.__b},Zn.__r=0,Es=/(PointerCapture)$|Capture$/i,Ai=0,xi=Ms(!1),Ti=Ms(!0),ks=0;var Ye,W,ki,$s,nr=0,Gs=[],ne=K,Us=ne.__b,Bs=ne.__r,qs=ne.diffed,zs=ne.__c,Hs=ne.unmount,Qs=ne.__;function pt(e,t){ne.__h&&ne.__h(W,e,nr||t),nr=0;var n=W.__H||(W.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function ee(e){return nr=1,dt(Xs,e)}function dt(e,t,n){var r=pt(Ye++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Xs(void 0,t),function(u){var c=r.__N?r.__N[0]:r.__[0],l=r.t(c,u);c!==l&&(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=W,!W.__f)){var i=function(u,c,l){if(!r.__c.__H)return!0;var p=r.__c.__H.__.filter(function(d){return!!d.__c});if(p.every(function(d){return!d.__N}))return!a||a.call(this,u,c,l);var g=r.__c.props!==u;return p.forEach(function(d){if(d.__N){var f=d.__[0];d.__=d.__N,d.__N=void 0,f!==d.__[0]&&(g=!0)}}),a&&a.call(this,u,c,l)||g};W.__f=!0;var a=W.shouldComponentUpdate,s=W.componentWillUpdate;W.componentWillUpdate=function(u,c,l){if(this.__e){var p=a;a=void 0,i(u,c,l),a=p}s&&s.call(this,u,c,l)},W.shouldComponentUpdate=i}return r.__N||r.__}function fe(e,t){var n=pt(Ye++,3);!ne.__s&&_i(n.__H,t)&&(n.__=e,n.u=t,W.__H.__h.push(n))}function Ks(e,t){var n=pt(Ye++,4);!ne.__s&&_i(n.__H,t)&&(n.__=e,n.u=t,W.__h.push(n))}function Ce(e){return nr=5,eg(function(){return{current:e}},[])}function eg(e,t){var n=pt(Ye++,7);return _i(n.__H,t)&&(n.__=e(),n.__H=t,n.__h=e),n.__}function Ys(e){var t=W.context[e.__c],n=pt(Ye++,9);return n.c=e,t?(n.__==null&&(n.__=!0,t.sub(W)),t.props.value):e.__}function Ws(e){var t=pt(Ye++,10),n=ee();return t.__=e,W.componentDidCatch||(W.componentDidCatch=function(r,i){t.__&&t.__(r,i),n[1](r)}),[n[0],function(){n[1](void 0)}]}function js(){var e=pt(Ye++,11);if(!e.__){for(var t=W.__v;t!==null&&!t.__m&&t.__!==null;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function tg(){for(var e;e=Gs.shift();)if(e.__P&&e.__H)try{e.__H.__h.forEach(tr),e.__H.__h.forEach(Ci),e.__H.__h=[]}catch(t){e.__H.__h=[],ne.__e(t,e.__v)}}ne.__b=function(e){W=null,Us&&Us(e)},ne.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Qs&&Qs(e,t)},ne.__r=function(e){Bs&&Bs(e),Ye=0;var t=(W=e.__c).__H;t&&(ki===W?(t.__h=[],W.__h=[],t.__.forEach(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})):(t.__h.forEach(tr),t.__h.forEach(Ci),t.__h=[],Ye=0)),ki=W},ne.diffed=function(e){qs&&qs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&(Gs.push(t)!==1&&$s===ne.requestAnimationFrame||(($s=ne.requestAnimationFrame)||ng)(tg)),t.__H.__.forEach(function(n){n.u&&(n.__H=n.u),n.u=void 0})),ki=W=null},ne.__c=function(e,t){t.some(function(n){try{n.__h.forEach(tr),n.__h=n.__h.filter(function(r){return!r.__||Ci(r)})}catch(r){t.some(function(i){i.__h&&(i.__h=[])}),t=[],ne.__e(r,n.__v)}}),zs&&zs(e,t)},ne.unmount=function(e){Hs&&Hs(e);var t,n=e.__c;n&&n.__H&&(n.__H.__.forEach(function(r){try{tr(r)}catch(i){t=i}}),n.__H=void 0,t&&ne.__e(t,n.__v))};var Vs=typeof requestAnimationFrame=="function";function ng(e){var t,n=function(){clearTimeout(r),Vs&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Vs&&(t=requestAnimationFrame(n))}function tr(e){var t=W,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),W=t}function Ci(e){var t=W;e.__c=e.__(),W=t}function _i(e,t){return!e||e.length!==t.length||t.some(function(n,r){return n!==e[r]})}function Xs(e,t){return typeof t=="function"?t(e):t}var Di={ARREST:["\u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435","\u04B1\u0441\u0442\u0430\u0443"],ATTACK:["\u043D\u0430\u043F\u0430\u0434\u0435\u043D\u0438\u0435","\u0448\u0430\u0431\u0443\u044B\u043B"],CLASH:["\u0441\u0442\u043E\u043B\u043A\u043D\u043E\u0432\u0435\u043D\u0438\u0435","\u049B\u0430\u049B\u0442\u044B\u0493\u044B\u0441"],HEARING:["\u0441\u0443\u0434\u0435\u0431\u043D\u043E\u0435 \u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0435","\u0441\u043E\u0442 \u043E\u0442\u044B\u0440\u044B\u0441\u044B"],PROTEST:["\u043F\u0440\u043E\u0442\u0435\u0441\u0442","\u043D\u0430\u0440\u0430\u0437\u044B\u043B\u044B\u049B"],TAKEDOWN:["\u043B\u0438\u043A\u0432\u0438\u0434\u0430\u0446\u0438\u044F","\u0436\u043E\u044E"],VERDICT:["\u043F\u0440\u0438\u0433\u043E\u0432\u043E\u0440","\u04AF\u043A\u0456\u043C"],ARMED_ATTACK:["\u0432\u043E\u043E\u0440\u0443\u0436\u0451\u043D\u043D\u043E\u0435 \u043D\u0430\u043F\u0430\u0434\u0435\u043D\u0438\u0435","\u049B\u0430\u0440\u0443\u043B\u044B \u0448\u0430\u0431\u0443\u044B\u043B"],ARREST_OF_OFFICIAL:["\u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435 \u0434\u043E\u043B\u0436\u043D\u043E\u0441\u0442\u043D\u043E\u0433\u043E \u043B\u0438\u0446\u0430","\u043B\u0430\u0443\u0430\u0437\u044B\u043C\u0434\u044B \u0442\u04B1\u043B\u0493\u0430\u043D\u044B \u04B1\u0441\u0442\u0430\u0443"],ARSON:["\u043F\u043E\u0434\u0436\u043E\u0433","\u04E9\u0440\u0442\u0435\u0443"],COUNTER_TERRORIST_OPERATION:["\u043A\u043E\u043D\u0442\u0440\u0442\u0435\u0440\u0440\u043E\u0440\u0438\u0441\u0442\u0438\u0447\u0435\u0441\u043A\u0430\u044F \u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F","\u0442\u0435\u0440\u0440\u043E\u0440\u0438\u0437\u043C\u0433\u0435 \u049B\u0430\u0440\u0441\u044B \u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F"],EXPLOITATION_PREVENTED:["\u043F\u0440\u0435\u0434\u043E\u0442\u0432\u0440\u0430\u0449\u0451\u043D\u043D\u0430\u044F \u044D\u043A\u0441\u043F\u043B\u0443\u0430\u0442\u0430\u0446\u0438\u044F","\u0430\u043B\u0434\u044B\u043D \u0430\u043B\u044B\u043D\u0493\u0430\u043D \u049B\u0430\u043D\u0430\u0443"],FIND:["\u043D\u0430\u0445\u043E\u0434\u043A\u0430","\u0442\u0430\u0431\u044B\u043B\u0493\u0430\u043D \u0437\u0430\u0442"],FORCED_LABOUR_CASE:["\u043F\u0440\u0438\u043D\u0443\u0434\u0438\u0442\u0435\u043B\u044C\u043D\u044B\u0439 \u0442\u0440\u0443\u0434","\u043C\u04D9\u0436\u0431\u04AF\u0440\u043B\u0456 \u0435\u04A3\u0431\u0435\u043A"],INVESTIGATION:["\u0440\u0430\u0441\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043D\u0438\u0435","\u0442\u0435\u0440\u0433\u0435\u0443"],OPERATION:["\u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F","\u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F"],OTHER:["\u0434\u0440\u0443\u0433\u043E\u0435","\u0431\u0430\u0441\u049B\u0430"],POLICY_EVENT:["\u043F\u043E\u043B\u0438\u0442\u0438\u0447\u0435\u0441\u043A\u043E\u0435 \u0441\u043E\u0431\u044B\u0442\u0438\u0435","\u0441\u0430\u044F\u0441\u0438 \u0456\u0441-\u0448\u0430\u0440\u0430"],RAID:["\u0440\u0435\u0439\u0434","\u0440\u0435\u0439\u0434"],TRAFFICKING_CASE:["\u0442\u043E\u0440\u0433\u043E\u0432\u043B\u044F \u043B\u044E\u0434\u044C\u043C\u0438","\u0430\u0434\u0430\u043C \u0441\u0430\u0443\u0434\u0430\u0441\u044B"],UNREST:["\u0431\u0435\u0441\u043F\u043E\u0440\u044F\u0434\u043A\u0438","\u0442\u04D9\u0440\u0442\u0456\u043F\u0441\u0456\u0437\u0434\u0456\u043A"],CONCLUDED:["\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u043E","\u0430\u044F\u049B\u0442\u0430\u043B\u0493\u0430\u043D"],ONGOING:["\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u0435\u0442\u0441\u044F","\u0436\u0430\u043B\u0493\u0430\u0441\u0443\u0434\u0430"],UNKNOWN:["\u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E","\u0431\u0435\u043B\u0433\u0456\u0441\u0456\u0437"],ACQUITTED:["\u043E\u043F\u0440\u0430\u0432\u0434\u0430\u043D\u044B","\u0430\u049B\u0442\u0430\u043B\u0493\u0430\u043D"],CASE_CLOSED:["\u0434\u0435\u043B\u043E \u043F\u0440\u0435\u043A\u0440\u0430\u0449\u0435\u043D\u043E","\u0456\u0441 \u0442\u043E\u049B\u0442\u0430\u0442\u044B\u043B\u0493\u0430\u043D"],CASE_OPENED:["\u0434\u0435\u043B\u043E \u0432\u043E\u0437\u0431\u0443\u0436\u0434\u0435\u043D\u043E","\u0456\u0441 \u049B\u043E\u0437\u0493\u0430\u043B\u0493\u0430\u043D"],CHARGED:["\u043F\u0440\u0435\u0434\u044A\u044F\u0432\u043B\u0435\u043D\u043E \u043E\u0431\u0432\u0438\u043D\u0435\u043D\u0438\u0435","\u0430\u0439\u044B\u043F \u0442\u0430\u0493\u044B\u043B\u0493\u0430\u043D"],CONVICTED:["\u043E\u0441\u0443\u0436\u0434\u0435\u043D\u044B","\u0441\u043E\u0442\u0442\u0430\u043B\u0493\u0430\u043D"],CONVICTION_OVERTURNED:["\u043F\u0440\u0438\u0433\u043E\u0432\u043E\u0440 \u043E\u0442\u043C\u0435\u043D\u0451\u043D","\u04AF\u043A\u0456\u043C \u043A\u04AF\u0448\u0456\u043D \u0436\u043E\u0439\u0493\u0430\u043D"],DETAINED:["\u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043D\u044B","\u04B1\u0441\u0442\u0430\u043B\u0493\u0430\u043D"],IN_CUSTODY:["\u043F\u043E\u0434 \u0441\u0442\u0440\u0430\u0436\u0435\u0439","\u049B\u0430\u043C\u0430\u0443\u0434\u0430"],RELEASED:["\u043E\u0441\u0432\u043E\u0431\u043E\u0436\u0434\u0435\u043D\u044B","\u0431\u043E\u0441\u0430\u0442\u044B\u043B\u0493\u0430\u043D"],SENTENCED:["\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E \u043D\u0430\u043A\u0430\u0437\u0430\u043D\u0438\u0435","\u0436\u0430\u0437\u0430 \u0442\u0430\u0493\u0430\u0439\u044B\u043D\u0434\u0430\u043B\u0493\u0430\u043D"],SENTENCE_REDUCED:["\u043D\u0430\u043A\u0430\u0437\u0430\u043D\u0438\u0435 \u0441\u043C\u044F\u0433\u0447\u0435\u043D\u043E","\u0436\u0430\u0437\u0430 \u0436\u0435\u04A3\u0456\u043B\u0434\u0435\u0442\u0456\u043B\u0433\u0435\u043D"],SENT_TO_COURT:["\u043F\u0435\u0440\u0435\u0434\u0430\u043D\u043E \u0432 \u0441\u0443\u0434","\u0441\u043E\u0442\u049B\u0430 \u0436\u0456\u0431\u0435\u0440\u0456\u043B\u0433\u0435\u043D"],SUSPECTED:["\u043F\u043E\u0434\u043E\u0437\u0440\u0435\u0432\u0430\u044E\u0442\u0441\u044F","\u043A\u04AF\u0434\u0456\u043A\u0442\u0456"],WANTED:["\u0432 \u0440\u043E\u0437\u044B\u0441\u043A\u0435","\u0456\u0437\u0434\u0435\u0443\u0434\u0435"],AMMUNITION:["\u0431\u043E\u0435\u043F\u0440\u0438\u043F\u0430\u0441\u044B","\u043E\u049B-\u0434\u04D9\u0440\u0456"],BANK_FUNDS:["\u0434\u0435\u043D\u044C\u0433\u0438 \u043D\u0430 \u0441\u0447\u0435\u0442\u0430\u0445","\u0448\u043E\u0442\u0442\u0430\u0493\u044B \u0430\u049B\u0448\u0430"],CASH:["\u043D\u0430\u043B\u0438\u0447\u043D\u044B\u0435","\u049B\u043E\u043B\u043C\u0430-\u049B\u043E\u043B \u0430\u049B\u0448\u0430"],CRYPTO:["\u043A\u0440\u0438\u043F\u0442\u043E\u0430\u043A\u0442\u0438\u0432\u044B","\u043A\u0440\u0438\u043F\u0442\u043E\u0430\u043A\u0442\u0438\u0432\u0442\u0435\u0440"],DEVICE:["\u0443\u0441\u0442\u0440\u043E\u0439\u0441\u0442\u0432\u0430","\u049B\u04B1\u0440\u044B\u043B\u0493\u044B\u043B\u0430\u0440"],DOCUMENT:["\u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u044B","\u049B\u04B1\u0436\u0430\u0442\u0442\u0430\u0440"],DRUG:["\u043D\u0430\u0440\u043A\u043E\u0442\u0438\u043A\u0438","\u0435\u0441\u0456\u0440\u0442\u043A\u0456"],EXPLOSIVE:["\u0432\u0437\u0440\u044B\u0432\u0447\u0430\u0442\u043A\u0430","\u0436\u0430\u0440\u044B\u043B\u0493\u044B\u0448 \u0437\u0430\u0442"],FIREARM:["\u043E\u0433\u043D\u0435\u0441\u0442\u0440\u0435\u043B\u044C\u043D\u043E\u0435 \u043E\u0440\u0443\u0436\u0438\u0435","\u0430\u0442\u044B\u0441 \u049B\u0430\u0440\u0443\u044B"],LITERATURE:["\u043B\u0438\u0442\u0435\u0440\u0430\u0442\u0443\u0440\u0430","\u04D9\u0434\u0435\u0431\u0438\u0435\u0442"],MIXED_ASSETS:["\u0440\u0430\u0437\u043D\u044B\u0435 \u0430\u043A\u0442\u0438\u0432\u044B","\u04D9\u0440\u0442\u04AF\u0440\u043B\u0456 \u0430\u043A\u0442\u0438\u0432\u0442\u0435\u0440"],OTHER_WEAPON:["\u0434\u0440\u0443\u0433\u043E\u0435 \u043E\u0440\u0443\u0436\u0438\u0435","\u0431\u0430\u0441\u049B\u0430 \u049B\u0430\u0440\u0443"],PRECURSOR:["\u043F\u0440\u0435\u043A\u0443\u0440\u0441\u043E\u0440\u044B","\u043F\u0440\u0435\u043A\u0443\u0440\u0441\u043E\u0440\u043B\u0430\u0440"],PROPERTY:["\u0438\u043C\u0443\u0449\u0435\u0441\u0442\u0432\u043E","\u043C\u04AF\u043B\u0456\u043A"],RITUAL_ITEM:["\u0440\u0438\u0442\u0443\u0430\u043B\u044C\u043D\u044B\u0435 \u043F\u0440\u0435\u0434\u043C\u0435\u0442\u044B","\u0493\u04B1\u0440\u044B\u043F\u0442\u044B\u049B \u0437\u0430\u0442\u0442\u0430\u0440"],STOLEN_GOODS:["\u043F\u043E\u0445\u0438\u0449\u0435\u043D\u043D\u043E\u0435","\u04B1\u0440\u043B\u0430\u043D\u0493\u0430\u043D \u0437\u0430\u0442\u0442\u0430\u0440"],VEHICLE:["\u0442\u0440\u0430\u043D\u0441\u043F\u043E\u0440\u0442","\u043A\u04E9\u043B\u0456\u043A"],CONFISCATED:["\u043A\u043E\u043D\u0444\u0438\u0441\u043A\u043E\u0432\u0430\u043D\u043E","\u0442\u04D9\u0440\u043A\u0456\u043B\u0435\u043D\u0433\u0435\u043D"],FOUND:["\u043D\u0430\u0439\u0434\u0435\u043D\u043E","\u0442\u0430\u0431\u044B\u043B\u0493\u0430\u043D"],FROZEN:["\u0437\u0430\u043C\u043E\u0440\u043E\u0436\u0435\u043D\u043E","\u0431\u04B1\u0493\u0430\u0442\u0442\u0430\u043B\u0493\u0430\u043D"],SEIZED:["\u0438\u0437\u044A\u044F\u0442\u043E","\u0430\u043B\u044B\u043D\u0493\u0430\u043D"],ATTACKERS:["\u043D\u0430\u043F\u0430\u0434\u0430\u0432\u0448\u0438\u0435","\u0448\u0430\u0431\u0443\u044B\u043B\u0434\u0430\u0443\u0448\u044B\u043B\u0430\u0440"],CIVILIANS:["\u043C\u0438\u0440\u043D\u044B\u0435 \u0436\u0438\u0442\u0435\u043B\u0438","\u0431\u0435\u0439\u0431\u0456\u0442 \u0442\u04B1\u0440\u0493\u044B\u043D\u0434\u0430\u0440"],DETAINEES:["\u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043D\u043D\u044B\u0435","\u04B1\u0441\u0442\u0430\u043B\u0493\u0430\u043D\u0434\u0430\u0440"],SECURITY_FORCES:["\u0441\u0438\u043B\u043E\u0432\u0438\u043A\u0438","\u043A\u04AF\u0448\u0442\u0456\u043A \u049B\u04B1\u0440\u044B\u043B\u044B\u043C\u0434\u0430\u0440"],UNSPECIFIED:["\u043D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D\u043E","\u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u043C\u0435\u0433\u0435\u043D"],KILLED:["\u0443\u0431\u0438\u0442\u044B","\u049B\u0430\u0437\u0430 \u0442\u0430\u043F\u049B\u0430\u043D"],INJURED:["\u0440\u0430\u043D\u0435\u043D\u044B","\u0436\u0430\u0440\u0430\u043B\u0430\u043D\u0493\u0430\u043D"],DAMAGE:["\u0443\u0449\u0435\u0440\u0431","\u0437\u0430\u043B\u0430\u043B"],GROUPS_DISMANTLED:["\u043B\u0438\u043A\u0432\u0438\u0434\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0435 \u0433\u0440\u0443\u043F\u043F\u044B","\u0436\u043E\u0439\u044B\u043B\u0493\u0430\u043D \u0442\u043E\u043F\u0442\u0430\u0440"],ORGANIZATIONS_AFFECTED:["\u0437\u0430\u0442\u0440\u043E\u043D\u0443\u0442\u044B\u0435 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u0438","\u0437\u0430\u0440\u0434\u0430\u043F \u0448\u0435\u043A\u043A\u0435\u043D \u04B1\u0439\u044B\u043C\u0434\u0430\u0440"],REGIONS:["\u0440\u0435\u0433\u0438\u043E\u043D\u044B","\u04E9\u04A3\u0456\u0440\u043B\u0435\u0440"],SEARCHES:["\u043E\u0431\u044B\u0441\u043A\u0438","\u0442\u0456\u043D\u0442\u0443\u043B\u0435\u0440"],TRANSACTIONS:["\u043E\u043F\u0435\u0440\u0430\u0446\u0438\u0438 \u0441\u043E \u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0430\u043C\u0438","\u0442\u04E9\u043B\u0435\u043C\u0434\u0435\u0440"],TRANSACTION_VALUE:["\u0441\u0443\u043C\u043C\u0430 \u043E\u043F\u0435\u0440\u0430\u0446\u0438\u0439","\u0442\u04E9\u043B\u0435\u043C\u0434\u0435\u0440 \u0441\u043E\u043C\u0430\u0441\u044B"],RENAMED:["\u043F\u0435\u0440\u0435\u0438\u043C\u0435\u043D\u043E\u0432\u0430\u043D\u0438\u0435","\u0430\u0442\u0430\u0443\u044B \u04E9\u0437\u0433\u0435\u0440\u0433\u0435\u043D"],MERGED:["\u0441\u043B\u0438\u044F\u043D\u0438\u0435","\u0431\u0456\u0440\u0456\u043A\u0442\u0456\u0440\u0456\u043B\u0433\u0435\u043D"],SPLIT:["\u0440\u0430\u0437\u0434\u0435\u043B\u0435\u043D\u0438\u0435","\u0431\u04E9\u043B\u0456\u043D\u0433\u0435\u043D"],REPLACED:["\u0437\u0430\u043C\u0435\u043D\u0430","\u0430\u0443\u044B\u0441\u0442\u044B\u0440\u044B\u043B\u0493\u0430\u043D"],ANNOUNCED:["\u043E\u0431\u044A\u044F\u0432\u043B\u044F\u0435\u0442","\u0436\u0430\u0440\u0438\u044F\u043B\u0430\u0493\u0430\u043D"],ATTENDED:["\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442","\u049B\u0430\u0442\u044B\u0441\u049B\u0430\u043D"],CONDUCTED:["\u043F\u0440\u043E\u0432\u043E\u0434\u0438\u0442","\u04E9\u0442\u043A\u0456\u0437\u0433\u0435\u043D"],INVESTIGATED:["\u0440\u0430\u0441\u0441\u043B\u0435\u0434\u0443\u0435\u0442","\u0442\u0435\u0440\u0433\u0435\u0433\u0435\u043D"],SUPPORTED:["\u043F\u043E\u043C\u043E\u0433\u0430\u0435\u0442","\u049B\u043E\u043B\u0434\u0430\u0493\u0430\u043D"],TARGET:["\u0446\u0435\u043B\u044C","\u043D\u044B\u0441\u0430\u043D\u0430"],VICTIM:["\u043F\u043E\u0442\u0435\u0440\u043F\u0435\u0432\u0448\u0430\u044F \u0441\u0442\u043E\u0440\u043E\u043D\u0430","\u0436\u04D9\u0431\u0456\u0440\u043B\u0435\u043D\u0443\u0448\u0456"],AMNESTIED:["\u0430\u043C\u043D\u0438\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u044B","\u0440\u0430\u049B\u044B\u043C\u0448\u044B\u043B\u044B\u049B\u049B\u0430 \u0456\u043B\u0456\u043D\u0433\u0435\u043D"],APPEALED:["\u043E\u0431\u0436\u0430\u043B\u043E\u0432\u0430\u043D\u043E","\u0448\u0430\u0493\u044B\u043C \u0431\u0435\u0440\u0456\u043B\u0433\u0435\u043D"],DEPORTED:["\u0434\u0435\u043F\u043E\u0440\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u044B","\u0435\u043B\u0434\u0435\u043D \u0448\u044B\u0493\u0430\u0440\u044B\u043B\u0493\u0430\u043D"],EXPELLED:["\u0432\u044B\u0441\u043B\u0430\u043D\u044B","\u0435\u043B\u0434\u0435\u043D \u043A\u0435\u0442\u0443\u0433\u0435 \u043C\u04D9\u0436\u0431\u04AF\u0440\u043B\u0435\u043D\u0433\u0435\u043D"],EXTRADITED:["\u044D\u043A\u0441\u0442\u0440\u0430\u0434\u0438\u0440\u043E\u0432\u0430\u043D\u044B","\u0431\u0430\u0441\u049B\u0430 \u0435\u043B\u0433\u0435 \u0431\u0435\u0440\u0456\u043B\u0433\u0435\u043D"],OVERTURNED:["\u0440\u0435\u0448\u0435\u043D\u0438\u0435 \u043E\u0442\u043C\u0435\u043D\u0435\u043D\u043E","\u0448\u0435\u0448\u0456\u043C \u043A\u04AF\u0448\u0456\u043D \u0436\u043E\u0439\u0493\u0430\u043D"],PARDONED:["\u043F\u043E\u043C\u0438\u043B\u043E\u0432\u0430\u043D\u044B","\u043A\u0435\u0448\u0456\u0440\u0456\u043C \u0431\u0435\u0440\u0456\u043B\u0433\u0435\u043D"],RETRIAL:["\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D \u043D\u043E\u0432\u044B\u0439 \u0441\u0443\u0434","\u0436\u0430\u04A3\u0430 \u0441\u043E\u0442 \u0442\u0430\u0493\u0430\u0439\u044B\u043D\u0434\u0430\u043B\u0493\u0430\u043D"],UPHELD:["\u0440\u0435\u0448\u0435\u043D\u0438\u0435 \u043E\u0441\u0442\u0430\u0432\u043B\u0435\u043D\u043E \u0432 \u0441\u0438\u043B\u0435","\u0448\u0435\u0448\u0456\u043C \u043A\u04AF\u0448\u0456\u043D\u0434\u0435 \u049B\u0430\u043B\u0434\u044B\u0440\u044B\u043B\u0493\u0430\u043D"],COMMUNITY_SERVICE:["\u043E\u0431\u0449\u0435\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0435 \u0440\u0430\u0431\u043E\u0442\u044B","\u049B\u043E\u0493\u0430\u043C\u0434\u044B\u049B \u0436\u04B1\u043C\u044B\u0441\u0442\u0430\u0440"],DEATH:["\u0441\u043C\u0435\u0440\u0442\u043D\u0430\u044F \u043A\u0430\u0437\u043D\u044C","\u04E9\u043B\u0456\u043C \u0436\u0430\u0437\u0430\u0441\u044B"],FINE_ONLY:["\u0442\u043E\u043B\u044C\u043A\u043E \u0448\u0442\u0440\u0430\u0444","\u0442\u0435\u043A \u0430\u0439\u044B\u043F\u043F\u04B1\u043B"],IMPRISONMENT:["\u043B\u0438\u0448\u0435\u043D\u0438\u0435 \u0441\u0432\u043E\u0431\u043E\u0434\u044B","\u0431\u0430\u0441 \u0431\u043E\u0441\u0442\u0430\u043D\u0434\u044B\u0493\u044B\u043D\u0430\u043D \u0430\u0439\u044B\u0440\u0443"],LIFE_IMPRISONMENT:["\u043F\u043E\u0436\u0438\u0437\u043D\u0435\u043D\u043D\u043E\u0435 \u043B\u0438\u0448\u0435\u043D\u0438\u0435 \u0441\u0432\u043E\u0431\u043E\u0434\u044B","\u04E9\u043C\u0456\u0440 \u0431\u043E\u0439\u044B\u043D\u0430 \u0431\u0430\u0441 \u0431\u043E\u0441\u0442\u0430\u043D\u0434\u044B\u0493\u044B\u043D\u0430\u043D \u0430\u0439\u044B\u0440\u0443"],RESTRICTION_OF_FREEDOM:["\u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u0435 \u0441\u0432\u043E\u0431\u043E\u0434\u044B","\u0431\u0430\u0441 \u0431\u043E\u0441\u0442\u0430\u043D\u0434\u044B\u0493\u044B\u043D \u0448\u0435\u043A\u0442\u0435\u0443"],SUSPENDED:["\u0443\u0441\u043B\u043E\u0432\u043D\u043E","\u0448\u0430\u0440\u0442\u0442\u044B \u0442\u04AF\u0440\u0434\u0435"],BASIS:["\u043F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E \u0438\u043B\u0438 \u0432\u043E\u0437\u043C\u043E\u0436\u043D\u043E","\u0431\u043E\u043B\u0493\u0430\u043D \u043D\u0435\u043C\u0435\u0441\u0435 \u043C\u04AF\u043C\u043A\u0456\u043D"],OPERATIVE:["\u043F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E","\u0431\u043E\u043B\u0493\u0430\u043D"],CONFISCATION_ORDERED:["\u043A\u043E\u043D\u0444\u0438\u0441\u043A\u0430\u0446\u0438\u044F","\u0442\u04D9\u0440\u043A\u0456\u043B\u0435\u0443"],FIREARM_TYPE:["\u0432\u0438\u0434 \u043E\u0440\u0443\u0436\u0438\u044F","\u049B\u0430\u0440\u0443 \u0442\u04AF\u0440\u0456"],MAXIMUM_YEARS:["\u043D\u0430\u0438\u0431\u043E\u043B\u044C\u0448\u0438\u0439 \u0441\u0440\u043E\u043A, \u043B\u0435\u0442","\u0435\u04A3 \u04B1\u0437\u0430\u049B \u043C\u0435\u0440\u0437\u0456\u043C, \u0436\u044B\u043B"],SENTENCE_KIND:["\u0432\u0438\u0434 \u043D\u0430\u043A\u0430\u0437\u0430\u043D\u0438\u044F","\u0436\u0430\u0437\u0430 \u0442\u04AF\u0440\u0456"],ESTIMATE:["\u043F\u043E \u043E\u0446\u0435\u043D\u043A\u0435","\u0431\u0430\u0493\u0430\u043B\u0430\u0443 \u0431\u043E\u0439\u044B\u043D\u0448\u0430"],LESS_THAN:["\u043C\u0435\u043D\u0435\u0435","\u043C\u044B\u043D\u0430\u0434\u0430\u043D \u0430\u0437:"],NEARLY:["\u043F\u043E\u0447\u0442\u0438","\u043C\u044B\u043D\u0430\u0493\u0430\u043D \u0436\u0443\u044B\u049B:"],ACCOUNT:["\u0443\u0447\u0451\u0442\u043D\u044B\u0435 \u0437\u0430\u043F\u0438\u0441\u0438","\u0442\u0456\u0440\u043A\u0435\u043B\u0433\u0456\u043B\u0435\u0440"],ALCOHOL:["\u0430\u043B\u043A\u043E\u0433\u043E\u043B\u044C","\u0430\u043B\u043A\u043E\u0433\u043E\u043B\u044C"],COUNTERFEIT:["\u043F\u043E\u0434\u0434\u0435\u043B\u043A\u0438","\u0436\u0430\u043B\u0493\u0430\u043D \u0442\u0430\u0443\u0430\u0440\u043B\u0430\u0440"],CULTURAL_GOODS:["\u043A\u0443\u043B\u044C\u0442\u0443\u0440\u043D\u044B\u0435 \u0446\u0435\u043D\u043D\u043E\u0441\u0442\u0438","\u043C\u04D9\u0434\u0435\u043D\u0438 \u049B\u04B1\u043D\u0434\u044B\u043B\u044B\u049B\u0442\u0430\u0440"],DOMAIN:["\u0434\u043E\u043C\u0435\u043D\u044B","\u0434\u043E\u043C\u0435\u043D\u0434\u0435\u0440"],FUEL:["\u0442\u043E\u043F\u043B\u0438\u0432\u043E","\u043E\u0442\u044B\u043D"],MEDICINE:["\u043B\u0435\u043A\u0430\u0440\u0441\u0442\u0432\u0430","\u0434\u04D9\u0440\u0456-\u0434\u04D9\u0440\u043C\u0435\u043A"],PRECIOUS_METAL:["\u0434\u0440\u0430\u0433\u043E\u0446\u0435\u043D\u043D\u044B\u0435 \u043C\u0435\u0442\u0430\u043B\u043B\u044B","\u0431\u0430\u0493\u0430\u043B\u044B \u043C\u0435\u0442\u0430\u043B\u0434\u0430\u0440"],PRECIOUS_STONE:["\u0434\u0440\u0430\u0433\u043E\u0446\u0435\u043D\u043D\u044B\u0435 \u043A\u0430\u043C\u043D\u0438","\u0430\u0441\u044B\u043B \u0442\u0430\u0441\u0442\u0430\u0440"],TOBACCO:["\u0442\u0430\u0431\u0430\u043A","\u0442\u0435\u043C\u0435\u043A\u0456"],WILDLIFE:["\u0434\u0438\u043A\u0438\u0435 \u0436\u0438\u0432\u043E\u0442\u043D\u044B\u0435 \u0438 \u0440\u0430\u0441\u0442\u0435\u043D\u0438\u044F","\u0436\u0430\u0431\u0430\u0439\u044B \u0436\u0430\u043D\u0443\u0430\u0440\u043B\u0430\u0440 \u043C\u0435\u043D \u04E9\u0441\u0456\u043C\u0434\u0456\u043A\u0442\u0435\u0440"],AMPHETAMINE_TYPE_STIMULANTS:["\u0441\u0442\u0438\u043C\u0443\u043B\u044F\u0442\u043E\u0440\u044B \u0430\u043C\u0444\u0435\u0442\u0430\u043C\u0438\u043D\u043E\u0432\u043E\u0433\u043E \u0440\u044F\u0434\u0430","\u0430\u043C\u0444\u0435\u0442\u0430\u043C\u0438\u043D \u049B\u0430\u0442\u0430\u0440\u044B\u043D\u0434\u0430\u0493\u044B \u0441\u0442\u0438\u043C\u0443\u043B\u044F\u0442\u043E\u0440\u043B\u0430\u0440"],CANNABIS:["\u043A\u0430\u043D\u043D\u0430\u0431\u0438\u0441","\u043A\u0430\u043D\u043D\u0430\u0431\u0438\u0441"],COCAINE:["\u043A\u043E\u043A\u0430\u0438\u043D","\u043A\u043E\u043A\u0430\u0438\u043D"],HALLUCINOGENS:["\u0433\u0430\u043B\u043B\u044E\u0446\u0438\u043D\u043E\u0433\u0435\u043D\u044B","\u0433\u0430\u043B\u043B\u044E\u0446\u0438\u043D\u043E\u0433\u0435\u043D\u0434\u0435\u0440"],NEW_PSYCHOACTIVE:["\u043D\u043E\u0432\u044B\u0435 \u043F\u0441\u0438\u0445\u043E\u0430\u043A\u0442\u0438\u0432\u043D\u044B\u0435 \u0432\u0435\u0449\u0435\u0441\u0442\u0432\u0430","\u0436\u0430\u04A3\u0430 \u043F\u0441\u0438\u0445\u043E\u0430\u043A\u0442\u0438\u0432\u0442\u0456 \u0437\u0430\u0442\u0442\u0430\u0440"],OPIOIDS:["\u043E\u043F\u0438\u043E\u0438\u0434\u044B","\u043E\u043F\u0438\u043E\u0438\u0434\u0442\u0430\u0440"],PRECURSORS:["\u043F\u0440\u0435\u043A\u0443\u0440\u0441\u043E\u0440\u044B","\u043F\u0440\u0435\u043A\u0443\u0440\u0441\u043E\u0440\u043B\u0430\u0440"],SEDATIVES:["\u0441\u0435\u0434\u0430\u0442\u0438\u0432\u043D\u044B\u0435 \u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0430","\u0441\u0435\u0434\u0430\u0442\u0438\u0432\u0442\u0456 \u0437\u0430\u0442\u0442\u0430\u0440"],SYNTHETIC_UNSPECIFIED:["\u0441\u0438\u043D\u0442\u0435\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0435, \u043A\u0430\u043A\u0438\u0435 \u2014 \u043D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D\u043E","\u0441\u0438\u043D\u0442\u0435\u0442\u0438\u043A\u0430\u043B\u044B\u049B, \u049B\u0430\u0439\u0441\u044B\u0441\u044B \u0435\u043A\u0435\u043D\u0456 \u0430\u0439\u0442\u044B\u043B\u043C\u0430\u0493\u0430\u043D"],ASSAULT_RIFLE:["\u0430\u0432\u0442\u043E\u043C\u0430\u0442","\u0430\u0432\u0442\u043E\u043C\u0430\u0442"],MACHINE_GUN:["\u043F\u0443\u043B\u0435\u043C\u0451\u0442","\u043F\u0443\u043B\u0435\u043C\u0451\u0442"],PISTOL:["\u043F\u0438\u0441\u0442\u043E\u043B\u0435\u0442","\u0442\u0430\u043F\u0430\u043D\u0448\u0430"],REVOLVER:["\u0440\u0435\u0432\u043E\u043B\u044C\u0432\u0435\u0440","\u0440\u0435\u0432\u043E\u043B\u044C\u0432\u0435\u0440"],RIFLE:["\u0432\u0438\u043D\u0442\u043E\u0432\u043A\u0430","\u0432\u0438\u043D\u0442\u043E\u0432\u043A\u0430"],SHOTGUN:["\u0440\u0443\u0436\u044C\u0451","\u043C\u044B\u043B\u0442\u044B\u049B"],SNIPER_RIFLE:["\u0441\u043D\u0430\u0439\u043F\u0435\u0440\u0441\u043A\u0430\u044F \u0432\u0438\u043D\u0442\u043E\u0432\u043A\u0430","\u0441\u043D\u0430\u0439\u043F\u0435\u0440 \u0432\u0438\u043D\u0442\u043E\u0432\u043A\u0430\u0441\u044B"],SUBMACHINE_GUN:["\u043F\u0438\u0441\u0442\u043E\u043B\u0435\u0442-\u043F\u0443\u043B\u0435\u043C\u0451\u0442","\u043F\u0438\u0441\u0442\u043E\u043B\u0435\u0442-\u043F\u0443\u043B\u0435\u043C\u0451\u0442"],TRAUMATIC_PISTOL:["\u0442\u0440\u0430\u0432\u043C\u0430\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0439 \u043F\u0438\u0441\u0442\u043E\u043B\u0435\u0442","\u0436\u0430\u0440\u0430\u049B\u0430\u0442\u0442\u0430\u0443 \u0442\u0430\u043F\u0430\u043D\u0448\u0430\u0441\u044B"],CHILDREN:["\u0434\u0435\u0442\u0438","\u0431\u0430\u043B\u0430\u043B\u0430\u0440"],FOREIGNERS:["\u0438\u043D\u043E\u0441\u0442\u0440\u0430\u043D\u0446\u044B","\u0448\u0435\u0442\u0435\u043B\u0434\u0456\u043A\u0442\u0435\u0440"],JOURNALISTS:["\u0436\u0443\u0440\u043D\u0430\u043B\u0438\u0441\u0442\u044B","\u0436\u0443\u0440\u043D\u0430\u043B\u0438\u0441\u0442\u0435\u0440"],MEDICS:["\u043C\u0435\u0434\u0438\u043A\u0438","\u043C\u0435\u0434\u0438\u043A\u0442\u0435\u0440"],WOMEN:["\u0436\u0435\u043D\u0449\u0438\u043D\u044B","\u04D9\u0439\u0435\u043B\u0434\u0435\u0440"],DISPLACED:["\u043F\u043E\u043A\u0438\u043D\u0443\u043B\u0438 \u0434\u043E\u043C","\u04AF\u0439\u0456\u043D\u0435\u043D \u043A\u0435\u0442\u043A\u0435\u043D"],HOSTAGE:["\u0432\u0437\u044F\u0442\u044B \u0432 \u0437\u0430\u043B\u043E\u0436\u043D\u0438\u043A\u0438","\u043A\u0435\u043F\u0456\u043B\u0433\u0435 \u0430\u043B\u044B\u043D\u0493\u0430\u043D"],MISSING:["\u043F\u0440\u043E\u043F\u0430\u043B\u0438 \u0431\u0435\u0437 \u0432\u0435\u0441\u0442\u0438","\u0445\u0430\u0431\u0430\u0440\u0441\u044B\u0437 \u043A\u0435\u0442\u043A\u0435\u043D"],RESCUED:["\u0441\u043F\u0430\u0441\u0435\u043D\u044B","\u049B\u04B1\u0442\u049B\u0430\u0440\u044B\u043B\u0493\u0430\u043D"],ACCOUNTS:["\u0441\u0447\u0435\u0442\u0430","\u0448\u043E\u0442\u0442\u0430\u0440"],CASES:["\u0434\u0435\u043B\u0430","\u0456\u0441\u0442\u0435\u0440"],CHANNELS:["\u043A\u0430\u043D\u0430\u043B\u044B","\u0430\u0440\u043D\u0430\u043B\u0430\u0440"],GROUPS:["\u0433\u0440\u0443\u043F\u043F\u044B","\u0442\u043E\u043F\u0442\u0430\u0440"],MASS:["\u043C\u0430\u0441\u0441\u0430","\u043C\u0430\u0441\u0441\u0430"],MONEY:["\u0434\u0435\u043D\u044C\u0433\u0438","\u0430\u049B\u0448\u0430"],PERSONS:["\u043B\u044E\u0434\u0438","\u0430\u0434\u0430\u043C\u0434\u0430\u0440"],VOLUME:["\u043E\u0431\u044A\u0451\u043C","\u043A\u04E9\u043B\u0435\u043C"],PIECES:["\u0448\u0442\u0443\u043A\u0438","\u0434\u0430\u043D\u0430"],NOTE:["\u043A\u0443\u043F\u044E\u0440\u044B","\u0431\u0430\u043D\u043A\u043D\u043E\u0442\u0442\u0430\u0440"],COIN:["\u043C\u043E\u043D\u0435\u0442\u044B","\u0442\u0438\u044B\u043D\u0434\u0430\u0440"],OCCURRED_AT:["\u0447\u0430\u0441","\u0441\u0430\u0493\u0430\u0442"],PRICE:["\u0446\u0435\u043D\u0430","\u0431\u0430\u0493\u0430"],RATIO:["\u0441\u043E\u043E\u0442\u043D\u043E\u0448\u0435\u043D\u0438\u0435","\u049B\u0430\u0442\u044B\u043D\u0430\u0441"],BORDER:["\u0433\u0440\u0430\u043D\u0438\u0446\u0430","\u0448\u0435\u043A\u0430\u0440\u0430"],SEA:["\u043C\u043E\u0440\u0435","\u0442\u0435\u04A3\u0456\u0437"],NEAR:["\u043F\u043E\u0431\u043B\u0438\u0437\u043E\u0441\u0442\u0438","\u043C\u0430\u04A3\u044B\u043D\u0434\u0430"],NEWS:["\u043D\u043E\u0432\u043E\u0441\u0442\u0438","\u0436\u0430\u04A3\u0430\u043B\u044B\u049B\u0442\u0430\u0440"],NEWS_CITING_OFFICIAL:["\u043D\u043E\u0432\u043E\u0441\u0442\u0438 \u0441\u043E \u0441\u0441\u044B\u043B\u043A\u043E\u0439 \u043D\u0430 \u043E\u0444\u0438\u0446\u0438\u0430\u043B\u044C\u043D\u044B\u0439 \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A","\u0440\u0435\u0441\u043C\u0438 \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437\u0433\u0435 \u0441\u04AF\u0439\u0435\u043D\u0433\u0435\u043D \u0436\u0430\u04A3\u0430\u043B\u044B\u049B\u0442\u0430\u0440"],OFFICIAL:["\u043E\u0444\u0438\u0446\u0438\u0430\u043B\u044C\u043D\u044B\u0439 \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A","\u0440\u0435\u0441\u043C\u0438 \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437"],SOCIAL:["\u0441\u043E\u0446\u0438\u0430\u043B\u044C\u043D\u044B\u0435 \u0441\u0435\u0442\u0438","\u04D9\u043B\u0435\u0443\u043C\u0435\u0442\u0442\u0456\u043A \u0436\u0435\u043B\u0456\u043B\u0435\u0440"],AGREED:["\u0441\u043E\u0432\u043F\u0430\u0434\u0430\u044E\u0442","\u0441\u04D9\u0439\u043A\u0435\u0441 \u043A\u0435\u043B\u0435\u0434\u0456"],COMPATIBLE:["\u0441\u043E\u0432\u043C\u0435\u0441\u0442\u0438\u043C\u044B","\u04AF\u0439\u043B\u0435\u0441\u0435\u0434\u0456"],CONFLICTING:["\u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0430\u0442","\u049B\u0430\u0439\u0448\u044B"],SINGLE:["\u043E\u0434\u043D\u043E \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u0435","\u0431\u0456\u0440 \u043C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435"],CURRENT:["\u0443\u0447\u0438\u0442\u044B\u0432\u0430\u0435\u0442\u0441\u044F","\u0435\u0441\u0435\u043F\u043A\u0435 \u0430\u043B\u044B\u043D\u0430\u0434\u044B"],RETRACTED:["\u043E\u0442\u043E\u0437\u0432\u0430\u043D\u043E","\u043A\u0435\u0440\u0456 \u049B\u0430\u0439\u0442\u0430\u0440\u044B\u043B\u0493\u0430\u043D"],SUPERSEDED:["\u043D\u0435 \u0443\u0447\u0438\u0442\u044B\u0432\u0430\u0435\u0442\u0441\u044F: \u0437\u0430\u043C\u0435\u043D\u0435\u043D\u043E \u0438\u043B\u0438 \u043E \u0434\u0440\u0443\u0433\u043E\u043C","\u0435\u0441\u0435\u043F\u043A\u0435 \u0430\u043B\u044B\u043D\u0431\u0430\u0439\u0434\u044B: \u0430\u0443\u044B\u0441\u0442\u044B\u0440\u044B\u043B\u0493\u0430\u043D \u043D\u0435\u043C\u0435\u0441\u0435 \u0431\u0430\u0441\u049B\u0430 \u0442\u0443\u0440\u0430\u043B\u044B"],UNREADABLE:["\u043D\u0435\u043B\u044C\u0437\u044F \u043F\u0440\u043E\u0447\u0435\u0441\u0442\u044C","\u043E\u049B\u044B\u043B\u043C\u0430\u0439\u0434\u044B"],DRAFT:["\u0447\u0435\u0440\u043D\u043E\u0432\u0438\u043A","\u0436\u043E\u0431\u0430"],PUBLISHED:["\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E","\u0436\u0430\u0440\u0438\u044F\u043B\u0430\u043D\u0493\u0430\u043D"],ABOUT:["\u043E\u043A\u043E\u043B\u043E","\u0448\u0430\u043C\u0430\u043C\u0435\u043D"],AT_LEAST:["\u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435","\u043A\u0435\u043C\u0456\u043D\u0434\u0435"],DOZENS:["\u0434\u0435\u0441\u044F\u0442\u043A\u0438","\u043E\u043D\u0434\u0430\u0493\u0430\u043D"],EXACT:["\u0440\u043E\u0432\u043D\u043E","\u0434\u04D9\u043B"],HUNDREDS:["\u0441\u043E\u0442\u043D\u0438","\u0436\u04AF\u0437\u0434\u0435\u0433\u0435\u043D"],MORE_THAN:["\u0431\u043E\u043B\u0435\u0435","\u043C\u044B\u043D\u0430\u0434\u0430\u043D \u043A\u04E9\u043F:"],RANGE:["\u043E\u0442 \u0438 \u0434\u043E","\u0430\u0440\u0430\u043B\u044B\u0493\u044B\u043D\u0434\u0430"],SEVERAL:["\u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E","\u0431\u0456\u0440\u043D\u0435\u0448\u0435"],THOUSANDS:["\u0442\u044B\u0441\u044F\u0447\u0438","\u043C\u044B\u04A3\u0434\u0430\u0493\u0430\u043D"],UNQUANTIFIED:["\u0431\u0435\u0437 \u0447\u0438\u0441\u043B\u0430","\u0441\u0430\u043D\u0441\u044B\u0437"],UP_TO:["\u0434\u043E","\u0435\u04A3 \u043A\u04E9\u0431\u0456"],NEVER_ADDED:["\u0434\u043E\u043B\u044F \u0438\u043B\u0438 \u043A\u0440\u0430\u0442\u043D\u043E\u0435: \u043D\u0435 \u0441\u043A\u043B\u0430\u0434\u044B\u0432\u0430\u0435\u0442\u0441\u044F","\u04AF\u043B\u0435\u0441 \u043D\u0435\u043C\u0435\u0441\u0435 \u0435\u0441\u0435\u043B\u0456\u043A: \u049B\u043E\u0441\u044B\u043B\u043C\u0430\u0439\u0434\u044B"],OTHER_READING:["\u0444\u0438\u043B\u044C\u0442\u0440\u0443 \u0441\u043E\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0443\u0435\u0442 \u0442\u043E\u043B\u044C\u043A\u043E \u0434\u0440\u0443\u0433\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F","\u0442\u0435\u043A \u0431\u0430\u0441\u049B\u0430 \u043D\u04B1\u0441\u049B\u0430\u0441\u044B \u0441\u04D9\u0439\u043A\u0435\u0441 \u043A\u0435\u043B\u0435\u0434\u0456"],PROSPECTIVE_MAXIMUM:["\u043F\u0440\u0435\u0434\u0435\u043B \u043F\u043E \u0437\u0430\u043A\u043E\u043D\u0443, \u044D\u0442\u043E\u0433\u043E \u043D\u0435 \u0431\u044B\u043B\u043E","\u0437\u0430\u04A3\u0434\u0430\u0493\u044B \u0448\u0435\u043A, \u0431\u043E\u043B\u0493\u0430\u043D \u0436\u043E\u049B"],ZERO:["\u0441\u043E\u043E\u0431\u0449\u0430\u044E\u0442, \u0447\u0442\u043E \u0442\u0430\u043A\u043E\u0433\u043E \u043D\u0435 \u0431\u044B\u043B\u043E","\u0431\u043E\u043B\u043C\u0430\u0493\u0430\u043D\u044B \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0493\u0430\u043D"],COMPANY:["\u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F","\u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F"],COURT:["\u0441\u0443\u0434","\u0441\u043E\u0442"],CRIMINAL_GROUP:["\u0433\u0440\u0443\u043F\u043F\u0430, \u043D\u0430\u0437\u0432\u0430\u043D\u043D\u0430\u044F \u043F\u0440\u0435\u0441\u0442\u0443\u043F\u043D\u043E\u0439","\u049B\u044B\u043B\u043C\u044B\u0441\u0442\u044B\u049B \u0434\u0435\u043F \u0430\u0442\u0430\u043B\u0493\u0430\u043D \u0442\u043E\u043F"],FOREIGN_AGENCY:["\u0438\u043D\u043E\u0441\u0442\u0440\u0430\u043D\u043D\u043E\u0435 \u0432\u0435\u0434\u043E\u043C\u0441\u0442\u0432\u043E","\u0448\u0435\u0442\u0435\u043B\u0434\u0456\u043A \u0432\u0435\u0434\u043E\u043C\u0441\u0442\u0432\u043E"],GOVERNMENT:["\u043F\u0440\u0430\u0432\u0438\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E","\u04AF\u043A\u0456\u043C\u0435\u0442"],INTERNATIONAL:["\u043C\u0435\u0436\u0434\u0443\u043D\u0430\u0440\u043E\u0434\u043D\u0430\u044F \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F","\u0445\u0430\u043B\u044B\u049B\u0430\u0440\u0430\u043B\u044B\u049B \u04B1\u0439\u044B\u043C"],MEDIA:["\u0421\u041C\u0418","\u0411\u0410\u049A"],MINISTRY:["\u043C\u0438\u043D\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u043E","\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u043B\u0456\u043A"],NGO:["\u043E\u0431\u0449\u0435\u0441\u0442\u0432\u0435\u043D\u043D\u0430\u044F \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F","\u049B\u043E\u0493\u0430\u043C\u0434\u044B\u049B \u04B1\u0439\u044B\u043C"],PARLIAMENT:["\u043F\u0430\u0440\u043B\u0430\u043C\u0435\u043D\u0442","\u043F\u0430\u0440\u043B\u0430\u043C\u0435\u043D\u0442"],POLICE:["\u043F\u043E\u043B\u0438\u0446\u0438\u044F","\u043F\u043E\u043B\u0438\u0446\u0438\u044F"],PROSECUTION:["\u043F\u0440\u043E\u043A\u0443\u0440\u0430\u0442\u0443\u0440\u0430","\u043F\u0440\u043E\u043A\u0443\u0440\u0430\u0442\u0443\u0440\u0430"],RELIGIOUS_GROUP:["\u0440\u0435\u043B\u0438\u0433\u0438\u043E\u0437\u043D\u043E\u0435 \u043E\u0431\u044A\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435","\u0434\u0456\u043D\u0438 \u0431\u0456\u0440\u043B\u0435\u0441\u0442\u0456\u043A"],SECURITY_SERVICE:["\u0441\u043B\u0443\u0436\u0431\u0430 \u0431\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u0438","\u049B\u0430\u0443\u0456\u043F\u0441\u0456\u0437\u0434\u0456\u043A \u049B\u044B\u0437\u043C\u0435\u0442\u0456"],CITY:["\u0433\u043E\u0440\u043E\u0434","\u049B\u0430\u043B\u0430"],COUNTRY:["\u0441\u0442\u0440\u0430\u043D\u0430","\u0435\u043B"],DISTRICT:["\u0440\u0430\u0439\u043E\u043D","\u0430\u0443\u0434\u0430\u043D"],LOCALITY:["\u043D\u0430\u0441\u0435\u043B\u0451\u043D\u043D\u044B\u0439 \u043F\u0443\u043D\u043A\u0442","\u0435\u043B\u0434\u0456 \u043C\u0435\u043A\u0435\u043D"],REGION:["\u0440\u0435\u0433\u0438\u043E\u043D","\u04E9\u04A3\u0456\u0440"],CATEGORY:["\u043A\u0430\u0442\u0435\u0433\u043E\u0440\u0438\u044F","\u0441\u0430\u043D\u0430\u0442"],COUNTED:["\u0447\u0442\u043E \u0441\u0447\u0438\u0442\u0430\u044E\u0442","\u043D\u0435 \u0441\u0430\u043D\u0430\u043B\u0430\u0434\u044B"],DECIDED_ON:["\u0434\u0430\u0442\u0430 \u0440\u0435\u0448\u0435\u043D\u0438\u044F","\u0448\u0435\u0448\u0456\u043C \u043A\u04AF\u043D\u0456"],DISPOSITION:["\u0447\u0442\u043E \u0441\u0442\u0430\u043B\u043E \u0441 \u043F\u0440\u0435\u0434\u043C\u0435\u0442\u043E\u043C","\u0437\u0430\u0442\u0442\u044B\u04A3 \u0442\u0430\u0493\u0434\u044B\u0440\u044B"],DRUG_GROUP:["\u0433\u0440\u0443\u043F\u043F\u0430 \u043D\u0430\u0440\u043A\u043E\u0442\u0438\u043A\u043E\u0432","\u0435\u0441\u0456\u0440\u0442\u043A\u0456 \u0442\u043E\u0431\u044B"],GROUP:["\u0433\u0440\u0443\u043F\u043F\u0430","\u0442\u043E\u043F"],HARM:["\u0432\u0440\u0435\u0434","\u0437\u0438\u044F\u043D"],ITEM:["\u043F\u0440\u0435\u0434\u043C\u0435\u0442","\u0437\u0430\u0442"],KIND:["\u0432\u0438\u0434","\u0442\u04AF\u0440\u0456"],MEASURE:["\u043F\u043E\u043A\u0430\u0437\u0430\u0442\u0435\u043B\u044C","\u043A\u04E9\u0440\u0441\u0435\u0442\u043A\u0456\u0448"],NAME:["\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435","\u0430\u0442\u0430\u0443\u044B"],OCCURRED:["\u043A\u043E\u0433\u0434\u0430","\u049B\u0430\u0448\u0430\u043D"],OFFENCE:["\u043F\u0440\u0435\u0441\u0442\u0443\u043F\u043B\u0435\u043D\u0438\u0435","\u049B\u044B\u043B\u043C\u044B\u0441"],ORGANIZATION:["\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F","\u04B1\u0439\u044B\u043C"],PERIOD:["\u043F\u0435\u0440\u0438\u043E\u0434","\u043A\u0435\u0437\u0435\u04A3"],PERSON:["\u043B\u044E\u0434\u0438","\u0430\u0434\u0430\u043C\u0434\u0430\u0440"],CASE:["\u0434\u0435\u043B\u0430","\u0456\u0441\u0442\u0435\u0440"],PLACE:["\u043C\u0435\u0441\u0442\u043E","\u043E\u0440\u044B\u043D"],PUBLISHER:["\u0438\u0437\u0434\u0430\u0442\u0435\u043B\u044C","\u0436\u0430\u0440\u0438\u044F\u043B\u0430\u0443\u0448\u044B"],STAGE:["\u044D\u0442\u0430\u043F","\u0441\u0430\u0442\u044B"],STATUS:["\u0441\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435","\u043A\u04AF\u0439\u0456"],SUBJECT:["\u043E \u043A\u043E\u043C","\u043A\u0456\u043C \u0442\u0443\u0440\u0430\u043B\u044B"],MONTH:["\u043C\u0435\u0441\u044F\u0446","\u0430\u0439"],QUARTER:["\u043A\u0432\u0430\u0440\u0442\u0430\u043B","\u0442\u043E\u049B\u0441\u0430\u043D"],WEEK:["\u043D\u0435\u0434\u0435\u043B\u044F","\u0430\u043F\u0442\u0430"],DAY:["\u0434\u0435\u043D\u044C","\u043A\u04AF\u043D"],YEAR:["\u0433\u043E\u0434","\u0436\u044B\u043B"],EXACT_NAME:["\u0442\u043E\u0447\u043D\u043E\u0435 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435","\u0434\u04D9\u043B \u0430\u0442\u0430\u0443\u044B"],FACT:["\u0444\u0430\u043A\u0442\u044B","\u0444\u0430\u043A\u0442\u0456\u043B\u0435\u0440"],SIMILAR:["\u043F\u043E\u0445\u043E\u0436\u0435\u0435 \u043D\u0430\u043F\u0438\u0441\u0430\u043D\u0438\u0435","\u04B1\u049B\u0441\u0430\u0441 \u0436\u0430\u0437\u044B\u043B\u0443\u044B"],TEXT:["\u0442\u0435\u043A\u0441\u0442","\u043C\u04D9\u0442\u0456\u043D"],INCIDENT:["\u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u0435","\u043E\u049B\u0438\u0493\u0430"],REPORT:["\u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435","\u0445\u0430\u0431\u0430\u0440"],STATISTIC:["\u0441\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430","\u0441\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430"]},Ri={AGREED:"the claims agree",COMPATIBLE:"the claims are compatible",CONFLICTING:"the claims conflict",SINGLE:"one claim",CURRENT:"counts",SUPERSEDED:"does not count: replaced, or about something else",RETRACTED:"withdrawn",UNREADABLE:"cannot be read",NEVER_ADDED:"a ratio, which is never added",OTHER_READING:"only another reading meets the filter",PROSPECTIVE_MAXIMUM:"the most that the law provides for: it has not happened",ZERO:"reports say that there was none",UNQUANTIFIED:"without a number",PERSON:"people",OPERATIVE:"it has happened",RETRIAL:"a new trial was ordered",OVERTURNED:"the decision was overturned",UPHELD:"the decision was upheld",SUSPENDED:"suspended sentence",STAGE:"step",BASIS:"happened or possible",CASE:"cases",FACT:"what was seized or charged",SIMILAR:"a similar spelling"};var Zs={title:"Tergeu",lead:"What was reported about raids, unrest, attacks and investigations, by whom, and how sure that is.",skip:"Skip to the content",menu:"Views",language:"Language",theme:"Colours",themeAuto:"as the system",themeLight:"light",themeDark:"dark",home:"Overview",incidents:"Incidents",totals:"Totals",about:"About",search:"Search",searchFor:"Search incidents, people, organizations, places, reports",results:"Results: {count}",newest:"Newest reports",largest:"Largest numbers reported",largestHint:"Choose a number to see who says so and how it grew.",map:"Where",mapHint:"Circles are as large as the number of incidents. A dashed circle is a whole country: the place is not known more exactly.",unplaced:"Places whose position is not known: {count}. They are in the table alone.",timeline:"When",timelineHint:"Incidents by month: of occurrence or, where no report gives one, of the first report.",asTable:"As a table",asOf:"As was known on",now:"now",known:"Shown is what had been reported by the end of this day.",day:"Day",backToNow:"Back to now",filters:"Filters",clear:"Clear all filters",text:"Words",from:"From",to:"To",place:"Place",kind:"Kind",status:"Status",any:"any",apply:"Apply",order:"Order",newestFirst:"newest first",lastReported:"last reported first",byName:"by name",more:"More",first:"First page",name:"Name",occurred:"Occurred",firstReported:"First reported",places:"Places",disputed:"disputed",period:"Period",count:"Incidents",copyLink:"Copy the address",copied:"The address is copied.",notCopied:"The browser does not allow copying. The address is in the address bar.",csv:"Table as CSV",graphiql:"Open in GraphiQL",embed:"View to embed",whole:"Open the whole page",loading:"Loading\u2026",slow:"The answer takes longer than usual. The page waits; you can also try again.",again:"Try again",failed:"The service could not be reached. Check the connection, then try again.",refused:"Too many requests for now. The page may ask again in {seconds} s.",overloaded:"The service is busy. Try again in a moment.",wrong:"The service did not answer this: {message}",partly:"Part of the answer is missing: {message}",allRows:"Show all rows",cut:"The first {count} are shown; there may be more, which the query has.",plain:"Open this view without filters",faulty:"The page has a fault: {message}. Reload it, or choose another view.",typeSomething:"Type a word or a number into the search field.",nothing:"Nothing was found. Remove a filter or use fewer words.",noneReported:"No report says anything of this.",nothingYet:"By {day}, nothing of this had been reported. Choose a later day.",emptyDataset:"The service has no reports yet. Its documentation says how reports are added.",missing:"There is nothing at this address. It may have been withdrawn, or was not reported by the chosen day.",aboutDay:"about",claimsOfReport:"What the report says",claimsOfReportHint:"Listed are claims with a number or a remark. Who took part, what was found and where it was is on the pages of the incidents.",nothingHere:"Nothing is here",toHome:"To the overview",summary:"Summary",participants:"Who took part",role:"Role",who:"Who",saysSo:"Who says so",outcomes:"What came of it in law",guilt:"Nobody is guilty without a conviction that stands.",guiltStands:"A conviction stands.",guiltStandsForSome:"A conviction stands, but perhaps not for all of them.",guiltMayHaveEnded:"A conviction stands, but may have ended.",prospective:"the most that the law provides for",casualties:"Killed, injured, missing or rescued",seizures:"Seized or found",measures:"Other numbers",statistics:"Statistics",statisticsHint:"Statistics cover a period or an area. They are never added to incidents.",reports:"Reports",parts:"Parts of it",partOf:"Part of",related:"Related",step:"Step",whom:"Whom",number:"Number",item:"Item",quantity:"Quantity",value:"Value",what:"What",details:"Who says so, how it grew",bounds:"Bounds",atLeast:"at least {low}, open above",atMost:"at most {high}, open below",between:"from {low} to {high}",exactly:"exactly {low}",open:"no bounds are known",best:"best: {best}",origins:"independent sources: {count}",claims:"What each report says",claimsOf:"Claims side by side",asserter:"Asserted by",report:"Report",stated:"States",trueOn:"True on",counts:"Counts",grew:"How it grew",knownFrom:"Known from",figureThen:"Figure",agreement:"Agreement",why:"How the figure follows",readings:"Where reports disagree",attribute:"Attribute",reading:"Reading",shown:"shown",noDispute:"The reports do not contradict each other here.",otherMeasure:"The same, measured otherwise",breakdown:"Of which",possiblySame:"May be the same people",incident:"Incident",organization:"Organization",person:"Person",statistic:"Statistic",names:"Names",parent:"Belongs to",children:"Directly below",formerParents:"Belonged to",predecessors:"Came of",successors:"Became",formerNames:"Was called",codes:"Official codes",country:"Country",level:"Level",position:"Position",valid:"Exists",publisher:"Publisher",author:"Author",published:"Published",tier:"Kind of source",original:"Read the original",published_reports:"Reports that it published",of:"{shown} of {all}",totalOf:"Total of",by:"By",region:"Region",group:"Group",month:"Month",year:"Year",offence:"Offence",category:"Category",low:"At least",bestSum:"Best",high:"At most",unit:"Unit",unquantified:"Without a number",conflicting:"Conflicting",inconsistent:"Part larger than whole",leftOut:"What is left out of these totals, and why",leftOutRow:"facts: {facts}, incidents: {incidents}",leftOutIncidents:"incidents: {incidents}",nothingLeftOut:"Nothing is left out.",noSum:"Groups need not add up: one incident in two regions is in each of them, and once in the whole.",notKnown:"not known",openAbove:"open",matched:"Found by",type:"Type",aboutText:'Tergeu does not say what happened. It says what was reported to have happened. A report makes claims; the claims of one fact come to a figure with bounds. "More than 11 kg" is at least 11 and open above. Two sites that repeat one ministry are two reports and one source.',aboutApi:"Everything on this page comes from the public GraphQL API, as trusted documents by GET. Each view shows its query.",aboutMap:"Country outlines: Natural Earth, public domain.",docs:"Docs",schema:"Schema",holds:"The dataset holds",claimCount:"Claims",changed:"Last changed",facts:"Facts",moreRows:"Show more rows",cutSetAside:"Of the claims that do not count, the first {count} are shown; there may be more, which the query has.",guiltEnded:"no longer stands: {by}",guiltEndedNote:"This conviction no longer stands. What ended it: {by}.",guiltMayHaveEndedNote:"This conviction may have ended. What may have ended it: {by}.",guiltEndedForSomeNote:"This conviction stands for some only. What ended it for the others: {by}.",endedCounted:"A conviction that was ended later is still counted as the step that it was: who was convicted and then acquitted is in both.",sentence:"Sentence",fine:"Fine",damages:"Damages",confiscation:"Confiscation",ordered:"ordered",notOrdered:"not ordered",longest:"at most {years} years",decidedOn:"Decided on",purity:"Purity",streetValue:"Street value",episodes:"What happened where",denominations:"Notes and coins",comesTo:"Comes to",converted:"Converted: {amount} {unit}. Nobody reports this; one is {factor} {unit} by",andOthers:" and others",moreReadings:"Show what is disputed about more facts",unseen:"Facts that the tables above do not show yet are not looked at here.",disputedUnseen:"The reports contradict each other on facts that the tables above do not show yet. Show more rows there.",overlap:"May count the same",unlike:"different things",yes:"yes",notUnderstood:"The address says {name}={value}, which this page does not understand.",unknownName:"The address says {name}={value}. This view has no {name}.",repeatedName:"The address says {name} more than once. Only the first value counts: {value}.",allowedDay:"Use a day of the calendar, such as 2022-01-07.",allowedAfter:"Use a day that is not before {from}.",allowedText:"At most 200 characters and 10 words are allowed.",allowedValues:"Allowed:",leftAside:"The view is shown without it.",shownNow:"Shown is what is known now.",nothingShown:"Nothing is shown, since it would not be what the address asks for.",leaveOut:"Leave it out",alwaysNow:"This view shows what is known now. The day {day} does not change it.",tooLong:"This is too long to ask for. Use fewer words or filters.",unknownPlace:"The service has no place with the code {place}. Leave it out, and choose a place from the list.",maybePlace:"Perhaps one of these is meant:",unknownPage:"The address leads into a list that has changed since, or that had other filters. Begin with the first page.",maySame:"may be the same as others",possiblySameHint:"Do not add these to it without a look: reports leave open whether they count the same.",sameThings:"May be the same things",metric:"Also in metric units",convertedSums:"Converted to metric units",convertedHint:"Nobody reports these sums. Each is a sum of the table above once more, by the factor and the source beside it. Do not add the two.",nothingConverted:"No sum here is in a unit that is converted, such as troy ounces, carats, pounds or gallons.",statedUnit:"Stated unit",factor:"Factor",source:"Source of the factor"};var Js={title:"Tergeu",lead:"\u0420\u0435\u0439\u0434\u0442\u0435\u0440, \u0442\u04D9\u0440\u0442\u0456\u043F\u0441\u0456\u0437\u0434\u0456\u043A\u0442\u0435\u0440, \u0448\u0430\u0431\u0443\u044B\u043B\u0434\u0430\u0440 \u043C\u0435\u043D \u0442\u0435\u0440\u0433\u0435\u0443\u043B\u0435\u0440 \u0442\u0443\u0440\u0430\u043B\u044B \u043D\u0435 \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0434\u044B, \u043A\u0456\u043C \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0434\u044B \u0436\u04D9\u043D\u0435 \u043E\u043B \u049B\u0430\u043D\u0448\u0430\u043B\u044B\u049B\u0442\u044B \u0441\u0435\u043D\u0456\u043C\u0434\u0456.",skip:"\u041C\u0430\u0437\u043C\u04B1\u043D\u0493\u0430 \u04E9\u0442\u0443",menu:"\u0411\u04E9\u043B\u0456\u043C\u0434\u0435\u0440",language:"\u0422\u0456\u043B",theme:"\u0422\u04AF\u0441\u0442\u0435\u0440",themeAuto:"\u0436\u04AF\u0439\u0435\u0434\u0435\u0433\u0456\u0434\u0435\u0439",themeLight:"\u0430\u0448\u044B\u049B",themeDark:"\u043A\u04AF\u04A3\u0433\u0456\u0440\u0442",home:"\u0428\u043E\u043B\u0443",incidents:"\u041E\u049B\u0438\u0493\u0430\u043B\u0430\u0440",totals:"\u0416\u0438\u044B\u043D\u0442\u044B\u049B\u0442\u0430\u0440",about:"\u049A\u044B\u0437\u043C\u0435\u0442 \u0442\u0443\u0440\u0430\u043B\u044B",search:"\u0406\u0437\u0434\u0435\u0443",searchFor:"\u041E\u049B\u0438\u0493\u0430\u043B\u0430\u0440\u0434\u044B, \u0430\u0434\u0430\u043C\u0434\u0430\u0440\u0434\u044B, \u04B1\u0439\u044B\u043C\u0434\u0430\u0440\u0434\u044B, \u043E\u0440\u044B\u043D\u0434\u0430\u0440\u0434\u044B, \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0440\u0434\u044B \u0456\u0437\u0434\u0435\u0443",results:"\u0422\u0430\u0431\u044B\u043B\u0434\u044B: {count}",newest:"\u0416\u0430\u04A3\u0430 \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0440",largest:"\u0425\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0493\u0430\u043D \u0435\u04A3 \u04AF\u043B\u043A\u0435\u043D \u0441\u0430\u043D\u0434\u0430\u0440",largestHint:"\u0421\u0430\u043D\u0434\u044B \u0442\u0430\u04A3\u0434\u0430\u04A3\u044B\u0437: \u043E\u043D\u044B \u043A\u0456\u043C \u0430\u0439\u0442\u049B\u0430\u043D\u044B \u0436\u04D9\u043D\u0435 \u049B\u0430\u043B\u0430\u0439 \u04E9\u0441\u043A\u0435\u043D\u0456 \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0435\u0434\u0456.",map:"\u049A\u0430\u0439\u0434\u0430",mapHint:"\u0428\u0435\u04A3\u0431\u0435\u0440\u0434\u0456\u04A3 \u04E9\u043B\u0448\u0435\u043C\u0456 \u043E\u049B\u0438\u0493\u0430\u043B\u0430\u0440 \u0441\u0430\u043D\u044B\u043D\u0430 \u0441\u0430\u0439. \u04AE\u0437\u0456\u043A \u0441\u044B\u0437\u044B\u049B\u0442\u044B \u0448\u0435\u04A3\u0431\u0435\u0440 \u2014 \u0431\u04AF\u043A\u0456\u043B \u0435\u043B: \u043E\u0440\u043D\u044B \u0434\u04D9\u043B\u0456\u0440\u0435\u043A \u0431\u0435\u043B\u0433\u0456\u0441\u0456\u0437.",unplaced:"\u041E\u0440\u043D\u0430\u043B\u0430\u0441\u049B\u0430\u043D \u0436\u0435\u0440\u0456 \u0431\u0435\u043B\u0433\u0456\u0441\u0456\u0437 \u043E\u0440\u044B\u043D\u0434\u0430\u0440: {count}. \u041E\u043B\u0430\u0440 \u0442\u0435\u043A \u043A\u0435\u0441\u0442\u0435\u0434\u0435 \u0431\u0430\u0440.",timeline:"\u049A\u0430\u0448\u0430\u043D",timelineHint:"\u0410\u0439\u043B\u0430\u0440 \u0431\u043E\u0439\u044B\u043D\u0448\u0430 \u043E\u049B\u0438\u0493\u0430\u043B\u0430\u0440: \u0431\u043E\u043B\u0493\u0430\u043D \u043A\u04AF\u043D\u0456 \u0431\u043E\u0439\u044B\u043D\u0448\u0430, \u043E\u043B \u0430\u0439\u0442\u044B\u043B\u043C\u0430\u0441\u0430, \u0430\u043B\u0493\u0430\u0448\u049B\u044B \u0445\u0430\u0431\u0430\u0440 \u0431\u043E\u0439\u044B\u043D\u0448\u0430.",asTable:"\u041A\u0435\u0441\u0442\u0435 \u0442\u04AF\u0440\u0456\u043D\u0434\u0435",asOf:"\u041E\u0441\u044B \u043A\u04AF\u043D\u0433\u0435 \u0431\u0435\u043B\u0433\u0456\u043B\u0456 \u0431\u043E\u043B\u0493\u0430\u043D\u044B",now:"\u049B\u0430\u0437\u0456\u0440",known:"\u041E\u0441\u044B \u043A\u04AF\u043D\u043D\u0456\u04A3 \u0441\u043E\u04A3\u044B\u043D\u0430 \u0434\u0435\u0439\u0456\u043D \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0493\u0430\u043D\u044B \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D.",day:"\u041A\u04AF\u043D",backToNow:"\u049A\u0430\u0437\u0456\u0440\u0433\u0456\u0433\u0435 \u043E\u0440\u0430\u043B\u0443",filters:"\u0421\u04AF\u0437\u0433\u0456\u043B\u0435\u0440",clear:"\u0411\u0430\u0440\u043B\u044B\u049B \u0441\u04AF\u0437\u0433\u0456\u043D\u0456 \u0430\u043B\u044B\u043F \u0442\u0430\u0441\u0442\u0430\u0443",text:"\u0421\u04E9\u0437\u0434\u0435\u0440",from:"\u0411\u0430\u0441\u0442\u0430\u043F",to:"\u0414\u0435\u0439\u0456\u043D",place:"\u041E\u0440\u044B\u043D",kind:"\u0422\u04AF\u0440\u0456",status:"\u041A\u04AF\u0439\u0456",any:"\u0431\u0430\u0440\u043B\u044B\u0493\u044B",apply:"\u049A\u043E\u043B\u0434\u0430\u043D\u0443",order:"\u0420\u0435\u0442\u0456",newestFirst:"\u0430\u043B\u0434\u044B\u043C\u0435\u043D \u0436\u0430\u04A3\u0430\u0441\u044B",lastReported:"\u0430\u043B\u0434\u044B\u043C\u0435\u043D \u0441\u043E\u04A3\u0493\u044B \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0493\u0430\u043D\u044B",byName:"\u0430\u0442\u0430\u0443\u044B \u0431\u043E\u0439\u044B\u043D\u0448\u0430",more:"\u04D8\u0440\u0456 \u049B\u0430\u0440\u0430\u0439",first:"\u0411\u0430\u0441\u044B\u043D\u0430",name:"\u0410\u0442\u0430\u0443\u044B",occurred:"\u0411\u043E\u043B\u0493\u0430\u043D \u0443\u0430\u049B\u044B\u0442\u044B",firstReported:"\u0410\u043B\u0493\u0430\u0448\u049B\u044B \u0445\u0430\u0431\u0430\u0440",places:"\u041E\u0440\u044B\u043D\u0434\u0430\u0440",disputed:"\u0434\u0430\u0443\u043B\u044B",period:"\u041A\u0435\u0437\u0435\u04A3",count:"\u041E\u049B\u0438\u0493\u0430\u043B\u0430\u0440",copyLink:"\u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439\u0434\u044B \u043A\u04E9\u0448\u0456\u0440\u0443",copied:"\u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439 \u043A\u04E9\u0448\u0456\u0440\u0456\u043B\u0434\u0456.",notCopied:"\u0411\u0440\u0430\u0443\u0437\u0435\u0440 \u043A\u04E9\u0448\u0456\u0440\u0443\u0433\u0435 \u0440\u04B1\u049B\u0441\u0430\u0442 \u0431\u0435\u0440\u043C\u0435\u0439\u0434\u0456. \u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439 \u043C\u0435\u043A\u0435\u043D\u0436\u0430\u0439 \u0436\u043E\u043B\u0430\u0493\u044B\u043D\u0434\u0430.",csv:"\u041A\u0435\u0441\u0442\u0435 CSV \u0442\u04AF\u0440\u0456\u043D\u0434\u0435",graphiql:"GraphiQL-\u0434\u0435 \u0430\u0448\u0443",embed:"\u0415\u043D\u0434\u0456\u0440\u0443\u0433\u0435 \u0430\u0440\u043D\u0430\u043B\u0493\u0430\u043D \u043A\u04E9\u0440\u0456\u043D\u0456\u0441",whole:"\u0411\u0435\u0442\u0442\u0456 \u0442\u043E\u043B\u044B\u049B \u0430\u0448\u0443",loading:"\u0416\u04AF\u043A\u0442\u0435\u043B\u0443\u0434\u0435\u2026",slow:"\u0416\u0430\u0443\u0430\u043F \u04D9\u0434\u0435\u0442\u0442\u0435\u0433\u0456\u0434\u0435\u043D \u04B1\u0437\u0430\u049B \u043A\u0435\u043B\u0443\u0434\u0435. \u0411\u0435\u0442 \u043A\u04AF\u0442\u0435\u0434\u0456; \u049B\u0430\u0439\u0442\u0430\u043B\u0430\u043F \u043A\u04E9\u0440\u0443\u0433\u0435 \u0434\u0435 \u0431\u043E\u043B\u0430\u0434\u044B.",again:"\u049A\u0430\u0439\u0442\u0430\u043B\u0430\u0443",failed:"\u049A\u044B\u0437\u043C\u0435\u0442\u043A\u0435 \u049B\u043E\u0441\u044B\u043B\u0443 \u043C\u04AF\u043C\u043A\u0456\u043D \u0431\u043E\u043B\u043C\u0430\u0434\u044B. \u0411\u0430\u0439\u043B\u0430\u043D\u044B\u0441\u0442\u044B \u0442\u0435\u043A\u0441\u0435\u0440\u0456\u043F, \u049B\u0430\u0439\u0442\u0430\u043B\u0430\u04A3\u044B\u0437.",refused:"\u0421\u04B1\u0440\u0430\u0443\u043B\u0430\u0440 \u0442\u044B\u043C \u043A\u04E9\u043F. \u0411\u0435\u0442 {seconds} \u0441\u0435\u043A\u0443\u043D\u0434\u0442\u0430\u043D \u043A\u0435\u0439\u0456\u043D \u049B\u0430\u0439\u0442\u0430 \u0441\u04B1\u0440\u0430\u0439 \u0430\u043B\u0430\u0434\u044B.",overloaded:"\u049A\u044B\u0437\u043C\u0435\u0442 \u0431\u043E\u0441 \u0435\u043C\u0435\u0441. \u0421\u04D9\u043B\u0434\u0435\u043D \u043A\u0435\u0439\u0456\u043D \u049B\u0430\u0439\u0442\u0430\u043B\u0430\u04A3\u044B\u0437.",wrong:"\u049A\u044B\u0437\u043C\u0435\u0442 \u0431\u04B1\u0493\u0430\u043D \u0436\u0430\u0443\u0430\u043F \u0431\u0435\u0440\u043C\u0435\u0434\u0456: {message}",partly:"\u0416\u0430\u0443\u0430\u043F\u0442\u044B\u04A3 \u0431\u0456\u0440 \u0431\u04E9\u043B\u0456\u0433\u0456 \u0436\u043E\u049B: {message}",allRows:"\u0411\u0430\u0440\u043B\u044B\u049B \u0436\u043E\u043B\u0434\u044B \u043A\u04E9\u0440\u0441\u0435\u0442\u0443",cut:"\u0410\u043B\u0493\u0430\u0448\u049B\u044B {count} \u0436\u043E\u043B \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D; \u0431\u04B1\u0434\u0430\u043D \u043A\u04E9\u043F \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D, \u049B\u0430\u043B\u0493\u0430\u043D\u044B \u0441\u04B1\u0440\u0430\u0443 \u0430\u0440\u049B\u044B\u043B\u044B \u0430\u043B\u044B\u043D\u0430\u0434\u044B.",plain:"\u041E\u0441\u044B \u043A\u04E9\u0440\u0456\u043D\u0456\u0441\u0442\u0456 \u0441\u04AF\u0437\u0433\u0456\u0441\u0456\u0437 \u0430\u0448\u0443",faulty:"\u0411\u0435\u0442\u0442\u0435 \u049B\u0430\u0442\u0435 \u0431\u0430\u0440: {message}. \u0411\u0435\u0442\u0442\u0456 \u049B\u0430\u0439\u0442\u0430 \u0436\u04AF\u043A\u0442\u0435\u04A3\u0456\u0437 \u043D\u0435\u043C\u0435\u0441\u0435 \u0431\u0430\u0441\u049B\u0430 \u043A\u04E9\u0440\u0456\u043D\u0456\u0441\u0442\u0456 \u0442\u0430\u04A3\u0434\u0430\u04A3\u044B\u0437.",typeSomething:"\u0406\u0437\u0434\u0435\u0443 \u04E9\u0440\u0456\u0441\u0456\u043D\u0435 \u0441\u04E9\u0437 \u043D\u0435\u043C\u0435\u0441\u0435 \u0441\u0430\u043D \u0436\u0430\u0437\u044B\u04A3\u044B\u0437.",nothing:"\u0415\u0448\u0442\u0435\u04A3\u0435 \u0442\u0430\u0431\u044B\u043B\u043C\u0430\u0434\u044B. \u0421\u04AF\u0437\u0433\u0456\u043D\u0456 \u0430\u043B\u044B\u043F \u0442\u0430\u0441\u0442\u0430\u04A3\u044B\u0437 \u043D\u0435\u043C\u0435\u0441\u0435 \u0441\u04E9\u0437\u0434\u0456 \u0430\u0437\u0430\u0439\u0442\u044B\u04A3\u044B\u0437.",noneReported:"\u0411\u04B1\u043B \u0442\u0443\u0440\u0430\u043B\u044B \u0445\u0430\u0431\u0430\u0440 \u0436\u043E\u049B.",nothingYet:"{day} \u043A\u04AF\u043D\u0456\u043D\u0435 \u0434\u0435\u0439\u0456\u043D \u0431\u04B1\u043B \u0442\u0443\u0440\u0430\u043B\u044B \u0435\u0448\u0442\u0435\u04A3\u0435 \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0431\u0430\u0493\u0430\u043D. \u041A\u0435\u0439\u0456\u043D\u0456\u0440\u0435\u043A \u043A\u04AF\u043D\u0434\u0456 \u0442\u0430\u04A3\u0434\u0430\u04A3\u044B\u0437.",emptyDataset:"\u049A\u044B\u0437\u043C\u0435\u0442\u0442\u0435 \u04D9\u0437\u0456\u0440\u0433\u0435 \u0445\u0430\u0431\u0430\u0440 \u0436\u043E\u049B. \u0425\u0430\u0431\u0430\u0440 \u049B\u043E\u0441\u0443 \u0436\u043E\u043B\u044B \u049B\u04B1\u0436\u0430\u0442\u0442\u0430\u043C\u0430\u0434\u0430 \u0430\u0439\u0442\u044B\u043B\u0493\u0430\u043D.",missing:"\u0411\u04B1\u043B \u043C\u0435\u043A\u0435\u043D\u0436\u0430\u0439\u0434\u0430 \u0435\u0448\u0442\u0435\u04A3\u0435 \u0436\u043E\u049B. \u041E\u043B \u043A\u0435\u0440\u0456 \u049B\u0430\u0439\u0442\u0430\u0440\u044B\u043B\u0493\u0430\u043D \u043D\u0435\u043C\u0435\u0441\u0435 \u0442\u0430\u04A3\u0434\u0430\u043B\u0493\u0430\u043D \u043A\u04AF\u043D\u0433\u0435 \u0434\u0435\u0439\u0456\u043D \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0431\u0430\u0493\u0430\u043D \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D.",aboutDay:"\u0448\u0430\u043C\u0430\u043C\u0435\u043D",claimsOfReport:"\u0425\u0430\u0431\u0430\u0440 \u043D\u0435 \u0434\u0435\u0439\u0434\u0456",claimsOfReportHint:"\u0421\u0430\u043D\u044B \u043D\u0435\u043C\u0435\u0441\u0435 \u0435\u0441\u043A\u0435\u0440\u0442\u043F\u0435\u0441\u0456 \u0431\u0430\u0440 \u043C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435\u043B\u0435\u0440 \u0442\u0456\u0437\u0456\u043B\u0433\u0435\u043D. \u041A\u0456\u043C \u049B\u0430\u0442\u044B\u0441\u049B\u0430\u043D\u044B, \u043D\u0435 \u0442\u0430\u0431\u044B\u043B\u0493\u0430\u043D\u044B \u0436\u04D9\u043D\u0435 \u049B\u0430\u0439\u0434\u0430 \u0431\u043E\u043B\u0493\u0430\u043D\u044B \u043E\u049B\u0438\u0493\u0430\u043B\u0430\u0440\u0434\u044B\u04A3 \u0431\u0435\u0442\u0442\u0435\u0440\u0456\u043D\u0434\u0435 \u0430\u0439\u0442\u044B\u043B\u0493\u0430\u043D.",nothingHere:"\u041C\u04B1\u043D\u0434\u0430 \u0435\u0448\u0442\u0435\u04A3\u0435 \u0436\u043E\u049B",toHome:"\u0428\u043E\u043B\u0443\u0493\u0430",summary:"\u049A\u044B\u0441\u049B\u0430\u0448\u0430",participants:"\u041A\u0456\u043C \u049B\u0430\u0442\u044B\u0441\u0442\u044B",role:"\u0420\u04E9\u043B\u0456",who:"\u041A\u0456\u043C",saysSo:"\u041A\u0456\u043C \u0430\u0439\u0442\u0430\u0434\u044B",outcomes:"\u049A\u04B1\u049B\u044B\u049B\u0442\u044B\u049B \u0441\u0430\u043B\u0434\u0430\u0440\u044B",guilt:"\u041A\u04AF\u0448\u0456\u043D\u0434\u0435\u0433\u0456 \u04AF\u043A\u0456\u043C\u0441\u0456\u0437 \u0435\u0448\u043A\u0456\u043C \u043A\u0456\u043D\u04D9\u043B\u0456 \u0435\u043C\u0435\u0441.",guiltStands:"\u04AE\u043A\u0456\u043C \u043A\u04AF\u0448\u0456\u043D\u0434\u0435.",guiltStandsForSome:"\u04AE\u043A\u0456\u043C \u043A\u04AF\u0448\u0456\u043D\u0434\u0435, \u0431\u0456\u0440\u0430\u049B \u0431\u0430\u0440\u043B\u044B\u0493\u044B \u04AF\u0448\u0456\u043D \u0431\u043E\u043B\u043C\u0430\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D.",guiltMayHaveEnded:"\u04AE\u043A\u0456\u043C \u043A\u04AF\u0448\u0456\u043D\u0434\u0435, \u0431\u0456\u0440\u0430\u049B \u0442\u043E\u049B\u0442\u0430\u0442\u044B\u043B\u0493\u0430\u043D \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D.",prospective:"\u0437\u0430\u04A3 \u043A\u04E9\u0437\u0434\u0435\u0439\u0442\u0456\u043D \u0435\u04A3 \u043A\u04E9\u0431\u0456",casualties:"\u049A\u0430\u0437\u0430 \u0442\u0430\u043F\u049B\u0430\u043D, \u0436\u0430\u0440\u0430\u043B\u0430\u043D\u0493\u0430\u043D, \u0445\u0430\u0431\u0430\u0440\u0441\u044B\u0437 \u043A\u0435\u0442\u043A\u0435\u043D, \u049B\u04B1\u0442\u049B\u0430\u0440\u044B\u043B\u0493\u0430\u043D\u0434\u0430\u0440",seizures:"\u0410\u043B\u044B\u043D\u0493\u0430\u043D \u043D\u0435\u043C\u0435\u0441\u0435 \u0442\u0430\u0431\u044B\u043B\u0493\u0430\u043D",measures:"\u0411\u0430\u0441\u049B\u0430 \u0441\u0430\u043D\u0434\u0430\u0440",statistics:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430",statisticsHint:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430 \u043A\u0435\u0437\u0435\u04A3\u0433\u0435 \u043D\u0435\u043C\u0435\u0441\u0435 \u0430\u0443\u043C\u0430\u049B\u049B\u0430 \u049B\u0430\u0442\u044B\u0441\u0442\u044B, \u043E\u049B\u0438\u0493\u0430\u043B\u0430\u0440\u0493\u0430 \u0435\u0448\u049B\u0430\u0448\u0430\u043D \u049B\u043E\u0441\u044B\u043B\u043C\u0430\u0439\u0434\u044B.",reports:"\u0425\u0430\u0431\u0430\u0440\u043B\u0430\u0440",parts:"\u0411\u04E9\u043B\u0456\u043A\u0442\u0435\u0440\u0456",partOf:"\u041C\u044B\u043D\u0430\u043D\u044B\u04A3 \u0431\u04E9\u043B\u0456\u0433\u0456",related:"\u0411\u0430\u0439\u043B\u0430\u043D\u044B\u0441\u0442\u044B",step:"\u0421\u0430\u0442\u044B",whom:"\u041A\u0456\u043C \u0442\u0443\u0440\u0430\u043B\u044B",number:"\u0421\u0430\u043D",item:"\u0417\u0430\u0442",quantity:"\u041C\u04E9\u043B\u0448\u0435\u0440\u0456",value:"\u049A\u04B1\u043D\u044B",what:"\u041D\u0435",details:"\u041A\u0456\u043C \u0430\u0439\u0442\u0430\u0434\u044B, \u049B\u0430\u043B\u0430\u0439 \u04E9\u0441\u0442\u0456",bounds:"\u0428\u0435\u043A\u0442\u0435\u0440\u0456",atLeast:"\u043A\u0435\u043C\u0456\u043D\u0434\u0435 {low}, \u0436\u043E\u0493\u0430\u0440\u0493\u044B \u0448\u0435\u0433\u0456 \u0430\u0448\u044B\u049B",atMost:"\u0435\u04A3 \u043A\u04E9\u0431\u0456 {high}, \u0442\u04E9\u043C\u0435\u043D\u0433\u0456 \u0448\u0435\u0433\u0456 \u0430\u0448\u044B\u049B",between:"{low} \u043C\u0435\u043D {high} \u0430\u0440\u0430\u043B\u044B\u0493\u044B",exactly:"\u0434\u04D9\u043B {low}",open:"\u0448\u0435\u043A\u0442\u0435\u0440\u0456 \u0431\u0435\u043B\u0433\u0456\u0441\u0456\u0437",best:"\u0435\u04A3 \u044B\u049B\u0442\u0438\u043C\u0430\u043B\u044B: {best}",origins:"\u0442\u04D9\u0443\u0435\u043B\u0441\u0456\u0437 \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437\u0434\u0435\u0440: {count}",claims:"\u04D8\u0440 \u0445\u0430\u0431\u0430\u0440 \u043D\u0435 \u0434\u0435\u0439\u0434\u0456",claimsOf:"\u041C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435\u043B\u0435\u0440 \u049B\u0430\u0442\u0430\u0440",asserter:"\u041C\u04D9\u043B\u0456\u043C\u0434\u0435\u0433\u0435\u043D",report:"\u0425\u0430\u0431\u0430\u0440",stated:"\u0410\u0439\u0442\u049B\u0430\u043D\u044B",trueOn:"\u041A\u04AF\u043D\u0456\u043D\u0435",counts:"\u0415\u0441\u0435\u043F\u043A\u0435 \u0430\u043B\u044B\u043D\u0443\u044B",grew:"\u049A\u0430\u043B\u0430\u0439 \u04E9\u0441\u0442\u0456",knownFrom:"\u0411\u0435\u043B\u0433\u0456\u043B\u0456 \u0431\u043E\u043B\u0493\u0430\u043D \u043A\u04AF\u043D\u0456",figureThen:"\u0421\u0430\u043D",agreement:"\u041A\u0435\u043B\u0456\u0441\u0456\u043C",why:"\u0421\u0430\u043D \u049B\u0430\u043B\u0430\u0439 \u0448\u044B\u049B\u0442\u044B",readings:"\u0425\u0430\u0431\u0430\u0440\u043B\u0430\u0440 \u049B\u0430\u0439 \u0436\u0435\u0440\u0434\u0435 \u043A\u0435\u043B\u0456\u0441\u043F\u0435\u0439\u0434\u0456",attribute:"\u0411\u0435\u043B\u0433\u0456",reading:"\u041D\u04B1\u0441\u049B\u0430",shown:"\u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D",noDispute:"\u041C\u04B1\u043D\u0434\u0430 \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0440 \u0431\u0456\u0440-\u0431\u0456\u0440\u0456\u043D\u0435 \u049B\u0430\u0439\u0448\u044B \u0435\u043C\u0435\u0441.",otherMeasure:"\u0421\u043E\u043D\u044B\u04A3 \u04E9\u0437\u0456 \u0431\u0430\u0441\u049B\u0430 \u04E9\u043B\u0448\u0435\u043C\u043C\u0435\u043D",breakdown:"\u041E\u043D\u044B\u04A3 \u0456\u0448\u0456\u043D\u0434\u0435",possiblySame:"\u0421\u043E\u043B \u0430\u0434\u0430\u043C\u0434\u0430\u0440 \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D",incident:"\u041E\u049B\u0438\u0493\u0430",organization:"\u04B0\u0439\u044B\u043C",person:"\u0410\u0434\u0430\u043C",statistic:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430",names:"\u0410\u0442\u0430\u0443\u043B\u0430\u0440\u044B",parent:"\u049A\u04B1\u0440\u0430\u043C\u044B\u043D\u0430 \u043A\u0456\u0440\u0435\u0434\u0456",children:"\u0422\u0456\u043A\u0435\u043B\u0435\u0439 \u0442\u04E9\u043C\u0435\u043D\u0434\u0435\u0433\u0456\u043B\u0435\u0440",formerParents:"\u0411\u04B1\u0440\u044B\u043D \u049B\u04B1\u0440\u0430\u043C\u044B\u043D\u0430 \u043A\u0456\u0440\u0433\u0435\u043D",predecessors:"\u0410\u043B\u0434\u044B\u043D\u0434\u0430\u0493\u044B \u04B1\u0439\u044B\u043C\u0434\u0430\u0440",successors:"\u041C\u04B1\u0440\u0430\u0433\u0435\u0440\u043B\u0435\u0440\u0456",formerNames:"\u0411\u04B1\u0440\u044B\u043D\u0493\u044B \u0430\u0442\u0430\u0443\u043B\u0430\u0440\u044B",codes:"\u0420\u0435\u0441\u043C\u0438 \u043A\u043E\u0434\u0442\u0430\u0440\u044B",country:"\u0415\u043B",level:"\u0414\u0435\u04A3\u0433\u0435\u0439\u0456",position:"\u041B\u0430\u0443\u0430\u0437\u044B\u043C\u044B",valid:"\u0411\u0430\u0440 \u043A\u0435\u0437\u0435\u04A3\u0456",publisher:"\u0416\u0430\u0440\u0438\u044F\u043B\u0430\u0443\u0448\u044B",author:"\u0410\u0432\u0442\u043E\u0440\u044B",published:"\u0416\u0430\u0440\u0438\u044F\u043B\u0430\u043D\u0493\u0430\u043D",tier:"\u0414\u0435\u0440\u0435\u043A\u043A\u04E9\u0437 \u0442\u04AF\u0440\u0456",original:"\u0422\u04AF\u043F\u043D\u04B1\u0441\u049B\u0430\u0441\u044B\u043D \u043E\u049B\u0443",published_reports:"\u0416\u0430\u0440\u0438\u044F\u043B\u0430\u0493\u0430\u043D \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0440\u044B",of:"{all} \u0456\u0448\u0456\u043D\u0435\u043D {shown}",totalOf:"\u0416\u0438\u044B\u043D\u0442\u044B\u049B",by:"\u0411\u043E\u0439\u044B\u043D\u0448\u0430",region:"\u04E8\u04A3\u0456\u0440",group:"\u0422\u043E\u043F",month:"\u0410\u0439",year:"\u0416\u044B\u043B",offence:"\u049A\u044B\u043B\u043C\u044B\u0441",category:"\u0421\u0430\u043D\u0430\u0442",low:"\u041A\u0435\u043C\u0456\u043D\u0434\u0435",bestSum:"\u0415\u04A3 \u044B\u049B\u0442\u0438\u043C\u0430\u043B\u044B",high:"\u0415\u04A3 \u043A\u04E9\u0431\u0456",unit:"\u0411\u0456\u0440\u043B\u0456\u043A",unquantified:"\u0421\u0430\u043D\u0441\u044B\u0437",conflicting:"\u0414\u0430\u0443\u043B\u044B",inconsistent:"\u0411\u04E9\u043B\u0456\u0433\u0456 \u0431\u04AF\u0442\u0456\u043D\u0456\u043D\u0435\u043D \u04AF\u043B\u043A\u0435\u043D",leftOut:"\u0416\u0438\u044B\u043D\u0442\u044B\u049B\u049B\u0430 \u043D\u0435 \u043A\u0456\u0440\u043C\u0435\u0434\u0456 \u0436\u04D9\u043D\u0435 \u043D\u0435\u0433\u0435",leftOutRow:"\u0444\u0430\u043A\u0442\u0456\u043B\u0435\u0440: {facts}, \u043E\u049B\u0438\u0493\u0430\u043B\u0430\u0440: {incidents}",leftOutIncidents:"\u043E\u049B\u0438\u0493\u0430\u043B\u0430\u0440: {incidents}",nothingLeftOut:"\u0411\u04D9\u0440\u0456 \u043A\u0456\u0440\u0434\u0456.",noSum:"\u0422\u043E\u043F\u0442\u0430\u0440\u0434\u044B\u04A3 \u049B\u043E\u0441\u044B\u043D\u0434\u044B\u0441\u044B \u0431\u04AF\u0442\u0456\u043D\u0433\u0435 \u0442\u0435\u04A3 \u0431\u043E\u043B\u043C\u0430\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D: \u0435\u043A\u0456 \u04E9\u04A3\u0456\u0440\u0434\u0435\u0433\u0456 \u043E\u049B\u0438\u0493\u0430 \u04D9\u0440\u049B\u0430\u0439\u0441\u044B\u0441\u044B\u043D\u0434\u0430 \u0431\u0430\u0440, \u0431\u04AF\u0442\u0456\u043D\u0434\u0435 \u0431\u0456\u0440 \u0440\u0435\u0442.",notKnown:"\u0431\u0435\u043B\u0433\u0456\u0441\u0456\u0437",openAbove:"\u0430\u0448\u044B\u049B",matched:"\u0422\u0430\u0431\u044B\u043B\u0443\u044B",type:"\u0422\u04AF\u0440\u0456",aboutText:"Tergeu \u043D\u0435 \u0431\u043E\u043B\u0493\u0430\u043D\u044B\u043D \u0430\u0439\u0442\u043F\u0430\u0439\u0434\u044B. \u041E\u043B \u043D\u0435 \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043D\u0493\u0430\u043D\u044B\u043D \u0430\u0439\u0442\u0430\u0434\u044B. \u0425\u0430\u0431\u0430\u0440\u0434\u0430 \u043C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435\u043B\u0435\u0440 \u0431\u0430\u0440; \u0431\u0456\u0440 \u0444\u0430\u043A\u0442 \u0442\u0443\u0440\u0430\u043B\u044B \u043C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435\u043B\u0435\u0440\u0434\u0435\u043D \u0448\u0435\u043A\u0442\u0435\u0440\u0456 \u0431\u0430\u0440 \u0441\u0430\u043D \u0448\u044B\u0493\u0430\u0434\u044B. \xAB11 \u043A\u0433-\u043D\u0430\u043D \u0430\u0441\u0442\u0430\u043C\xBB \u2014 \u043A\u0435\u043C\u0456\u043D\u0434\u0435 11, \u0436\u043E\u0493\u0430\u0440\u0493\u044B \u0448\u0435\u0433\u0456 \u0430\u0448\u044B\u049B. \u0411\u0456\u0440 \u043C\u0438\u043D\u0438\u0441\u0442\u0440\u043B\u0456\u043A\u0442\u0456 \u049B\u0430\u0439\u0442\u0430\u043B\u0430\u0493\u0430\u043D \u0435\u043A\u0456 \u0441\u0430\u0439\u0442 \u2014 \u0435\u043A\u0456 \u0445\u0430\u0431\u0430\u0440, \u0431\u0456\u0440 \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437.",aboutApi:"\u0411\u04B1\u043B \u0431\u0435\u0442\u0442\u0435\u0433\u0456\u043D\u0456\u04A3 \u0431\u04D9\u0440\u0456 \u0430\u0448\u044B\u049B GraphQL API-\u0434\u0435\u043D GET \u0430\u0440\u049B\u044B\u043B\u044B \u0441\u0435\u043D\u0456\u043C\u0434\u0456 \u049B\u04B1\u0436\u0430\u0442\u0442\u0430\u0440\u043C\u0435\u043D \u0430\u043B\u044B\u043D\u0430\u0434\u044B. \u04D8\u0440 \u043A\u04E9\u0440\u0456\u043D\u0456\u0441 \u04E9\u0437 \u0441\u04B1\u0440\u0430\u0443\u044B\u043D \u043A\u04E9\u0440\u0441\u0435\u0442\u0435\u0434\u0456.",aboutMap:"\u0415\u043B \u0448\u0435\u043A\u0430\u0440\u0430\u043B\u0430\u0440\u044B: Natural Earth, \u049B\u043E\u0493\u0430\u043C\u0434\u044B\u049B \u0438\u0433\u0456\u043B\u0456\u043A.",docs:"\u049A\u04B1\u0436\u0430\u0442\u0442\u0430\u043C\u0430",schema:"\u0421\u0445\u0435\u043C\u0430",holds:"\u0414\u0435\u0440\u0435\u043A\u0442\u0435\u0440 \u0436\u0438\u043D\u0430\u0493\u044B\u043D\u0434\u0430",claimCount:"\u041C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435\u043B\u0435\u0440",changed:"\u0421\u043E\u04A3\u0493\u044B \u04E9\u0437\u0433\u0435\u0440\u0456\u0441",facts:"\u0424\u0430\u043A\u0442\u0456\u043B\u0435\u0440",moreRows:"\u0422\u0430\u0493\u044B \u0436\u043E\u043B\u0434\u0430\u0440\u0434\u044B \u043A\u04E9\u0440\u0441\u0435\u0442\u0443",cutSetAside:"\u0415\u0441\u0435\u043F\u043A\u0435 \u0430\u043B\u044B\u043D\u0431\u0430\u0439\u0442\u044B\u043D \u043C\u04D9\u043B\u0456\u043C\u0434\u0435\u043C\u0435\u043B\u0435\u0440\u0434\u0456\u04A3 \u0430\u043B\u0493\u0430\u0448\u049B\u044B {count} \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D; \u0431\u04B1\u0434\u0430\u043D \u043A\u04E9\u043F \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D, \u049B\u0430\u043B\u0493\u0430\u043D\u044B \u0441\u04B1\u0440\u0430\u0443 \u0430\u0440\u049B\u044B\u043B\u044B \u0430\u043B\u044B\u043D\u0430\u0434\u044B.",guiltEnded:"\u0435\u043D\u0434\u0456 \u043A\u04AF\u0448\u0456\u043D\u0434\u0435 \u0435\u043C\u0435\u0441: {by}",guiltEndedNote:"\u0411\u04B1\u043B \u04AF\u043A\u0456\u043C \u0435\u043D\u0434\u0456 \u043A\u04AF\u0448\u0456\u043D\u0434\u0435 \u0435\u043C\u0435\u0441. \u041E\u043D\u044B \u0442\u043E\u049B\u0442\u0430\u0442\u049B\u0430\u043D: {by}.",guiltMayHaveEndedNote:"\u0411\u04B1\u043B \u04AF\u043A\u0456\u043C \u0442\u043E\u049B\u0442\u0430\u0442\u044B\u043B\u0493\u0430\u043D \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D. \u041E\u043D\u044B \u0442\u043E\u049B\u0442\u0430\u0442\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D: {by}.",guiltEndedForSomeNote:"\u0411\u04B1\u043B \u04AF\u043A\u0456\u043C \u0431\u0430\u0440\u043B\u044B\u0493\u044B \u04AF\u0448\u0456\u043D \u043A\u04AF\u0448\u0456\u043D\u0434\u0435 \u0435\u043C\u0435\u0441. \u049A\u0430\u043B\u0493\u0430\u043D\u0434\u0430\u0440\u044B \u04AF\u0448\u0456\u043D \u043E\u043D\u044B \u0442\u043E\u049B\u0442\u0430\u0442\u049B\u0430\u043D: {by}.",endedCounted:"\u041A\u0435\u0439\u0456\u043D \u043A\u04AF\u0448\u0456\u043D \u0436\u043E\u0439\u0493\u0430\u043D \u04AF\u043A\u0456\u043C \u04E9\u0437 \u0441\u0430\u0442\u044B\u0441\u044B\u043D\u0434\u0430 \u0441\u0430\u043D\u0430\u043B\u044B\u043F \u049B\u0430\u043B\u0430\u0434\u044B: \u0441\u043E\u0442\u0442\u0430\u043B\u044B\u043F, \u043A\u0435\u0439\u0456\u043D \u0430\u049B\u0442\u0430\u043B\u0493\u0430\u043D \u0430\u0434\u0430\u043C \u0435\u043A\u0435\u0443\u0456\u043D\u0434\u0435 \u0434\u0435 \u0431\u0430\u0440.",sentence:"\u0416\u0430\u0437\u0430",fine:"\u0410\u0439\u044B\u043F\u043F\u04B1\u043B",damages:"\u0417\u0430\u043B\u0430\u043B\u0434\u044B \u04E9\u0442\u0435\u0443",confiscation:"\u0422\u04D9\u0440\u043A\u0456\u043B\u0435\u0443",ordered:"\u0442\u0430\u0493\u0430\u0439\u044B\u043D\u0434\u0430\u043B\u0493\u0430\u043D",notOrdered:"\u0442\u0430\u0493\u0430\u0439\u044B\u043D\u0434\u0430\u043B\u043C\u0430\u0493\u0430\u043D",longest:"\u0435\u04A3 \u043A\u04E9\u0431\u0456 {years} \u0436\u044B\u043B",decidedOn:"\u0428\u0435\u0448\u0456\u043C \u043A\u04AF\u043D\u0456",purity:"\u0422\u0430\u0437\u0430\u043B\u044B\u0493\u044B",streetValue:"\u041A\u04E9\u0448\u0435\u0434\u0435\u0433\u0456 \u049B\u04B1\u043D\u044B",episodes:"\u041D\u0435 \u049B\u0430\u0439\u0434\u0430 \u0431\u043E\u043B\u0434\u044B",denominations:"\u0411\u0430\u043D\u043A\u043D\u043E\u0442\u0442\u0430\u0440 \u043C\u0435\u043D \u0442\u0438\u044B\u043D\u0434\u0430\u0440",comesTo:"\u0411\u0430\u0440\u043B\u044B\u0493\u044B",converted:"\u0410\u0443\u0434\u0430\u0440\u0493\u0430\u043D\u0434\u0430: {amount} {unit}. \u041C\u04B1\u043D\u044B \u0435\u0448\u043A\u0456\u043C \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043C\u0430\u0493\u0430\u043D; \u0431\u0456\u0440 \u0431\u0456\u0440\u043B\u0456\u043A \u2014 {factor} {unit}, \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437:",andOthers:" \u0436\u04D9\u043D\u0435 \u0431\u0430\u0441\u049B\u0430\u043B\u0430\u0440",moreReadings:"\u0422\u0430\u0493\u044B \u049B\u0430\u043D\u0434\u0430\u0439 \u0444\u0430\u043A\u0442\u0456\u043B\u0435\u0440 \u0434\u0430\u0443\u043B\u044B \u0435\u043A\u0435\u043D\u0456\u043D \u043A\u04E9\u0440\u0441\u0435\u0442\u0443",unseen:"\u0416\u043E\u0493\u0430\u0440\u044B\u0434\u0430\u0493\u044B \u043A\u0435\u0441\u0442\u0435\u043B\u0435\u0440 \u04D9\u043B\u0456 \u043A\u04E9\u0440\u0441\u0435\u0442\u043F\u0435\u0433\u0435\u043D \u0444\u0430\u043A\u0442\u0456\u043B\u0435\u0440 \u043C\u04B1\u043D\u0434\u0430 \u049B\u0430\u0440\u0430\u043B\u043C\u0430\u0493\u0430\u043D.",disputedUnseen:"\u0425\u0430\u0431\u0430\u0440\u043B\u0430\u0440 \u0436\u043E\u0493\u0430\u0440\u044B\u0434\u0430\u0493\u044B \u043A\u0435\u0441\u0442\u0435\u043B\u0435\u0440 \u04D9\u043B\u0456 \u043A\u04E9\u0440\u0441\u0435\u0442\u043F\u0435\u0433\u0435\u043D \u0444\u0430\u043A\u0442\u0456\u043B\u0435\u0440\u0434\u0435 \u0431\u0456\u0440-\u0431\u0456\u0440\u0456\u043D\u0435 \u049B\u0430\u0439\u0448\u044B. \u0421\u043E\u043B \u0436\u0435\u0440\u0434\u0435 \u0442\u0430\u0493\u044B \u0436\u043E\u043B\u0434\u0430\u0440\u0434\u044B \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u04A3\u0456\u0437.",overlap:"\u0411\u0456\u0440 \u043D\u04D9\u0440\u0441\u0435 \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D",unlike:"\u04D9\u0440\u0442\u04AF\u0440\u043B\u0456",yes:"\u0438\u04D9",notUnderstood:"\u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439\u0434\u0430 {name}={value} \u0442\u04B1\u0440. \u0411\u0435\u0442 \u043C\u04B1\u043D\u044B \u0442\u04AF\u0441\u0456\u043D\u0431\u0435\u0439\u0434\u0456.",unknownName:"\u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439\u0434\u0430 {name}={value} \u0442\u04B1\u0440. \u0411\u04B1\u043B \u043A\u04E9\u0440\u0456\u043D\u0456\u0441\u0442\u0435 {name} \u043F\u0430\u0440\u0430\u043C\u0435\u0442\u0440\u0456 \u0436\u043E\u049B.",repeatedName:"\u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439\u0434\u0430 {name} \u0431\u0456\u0440\u043D\u0435\u0448\u0435 \u0440\u0435\u0442 \u0442\u04B1\u0440. \u0422\u0435\u043A \u0430\u043B\u0493\u0430\u0448\u049B\u044B \u043C\u04D9\u043D\u0456 \u0435\u0441\u0435\u043F\u043A\u0435 \u0430\u043B\u044B\u043D\u0430\u0434\u044B: {value}.",allowedDay:"\u041A\u04AF\u043D\u0442\u0456\u0437\u0431\u0435\u0434\u0435\u0433\u0456 \u043A\u04AF\u043D \u043A\u0435\u0440\u0435\u043A, \u043C\u044B\u0441\u0430\u043B\u044B, 2022-01-07.",allowedAfter:"{from} \u043A\u04AF\u043D\u0456\u043D\u0435\u043D \u0435\u0440\u0442\u0435 \u0435\u043C\u0435\u0441 \u043A\u04AF\u043D \u043A\u0435\u0440\u0435\u043A.",allowedText:"\u0415\u04A3 \u043A\u04E9\u0431\u0456 200 \u0442\u0430\u04A3\u0431\u0430 \u0436\u04D9\u043D\u0435 10 \u0441\u04E9\u0437 \u0431\u043E\u043B\u0443\u044B \u043A\u0435\u0440\u0435\u043A.",allowedValues:"\u041C\u04AF\u043C\u043A\u0456\u043D \u043C\u04D9\u043D\u0434\u0435\u0440:",leftAside:"\u041A\u04E9\u0440\u0456\u043D\u0456\u0441 \u043E\u043D\u0441\u044B\u0437 \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D.",shownNow:"\u049A\u0430\u0437\u0456\u0440 \u0431\u0435\u043B\u0433\u0456\u043B\u0456 \u0431\u043E\u043B\u0493\u0430\u043D\u044B \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D.",nothingShown:"\u0414\u0435\u0440\u0435\u043A\u0442\u0435\u0440 \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u043C\u0435\u0433\u0435\u043D: \u043E\u043B\u0430\u0440 \u043C\u0435\u043A\u0435\u043D\u0436\u0430\u0439\u0434\u0430 \u0441\u04B1\u0440\u0430\u043B\u0493\u0430\u043D\u0493\u0430 \u0441\u0430\u0439 \u0431\u043E\u043B\u043C\u0430\u0441 \u0435\u0434\u0456.",leaveOut:"\u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439\u0434\u0430\u043D \u0430\u043B\u044B\u043F \u0442\u0430\u0441\u0442\u0430\u0443",alwaysNow:"\u041C\u04B1\u043D\u0434\u0430 \u049B\u0430\u0437\u0456\u0440 \u0431\u0435\u043B\u0433\u0456\u043B\u0456 \u0431\u043E\u043B\u0493\u0430\u043D\u044B \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D. \u0422\u0430\u04A3\u0434\u0430\u043B\u0493\u0430\u043D \u043A\u04AF\u043D ({day}) \u0431\u04B1\u043B \u043A\u04E9\u0440\u0456\u043D\u0456\u0441\u0442\u0456 \u04E9\u0437\u0433\u0435\u0440\u0442\u043F\u0435\u0439\u0434\u0456.",tooLong:"\u0421\u04B1\u0440\u0430\u0443 \u0442\u044B\u043C \u04B1\u0437\u044B\u043D. \u041C\u04D9\u0442\u0456\u043D\u0434\u0456 \u049B\u044B\u0441\u049B\u0430\u0440\u0442\u044B\u04A3\u044B\u0437 \u043D\u0435\u043C\u0435\u0441\u0435 \u0441\u04AF\u0437\u0433\u0456\u043B\u0435\u0440\u0434\u0456 \u0430\u043B\u044B\u043F \u0442\u0430\u0441\u0442\u0430\u04A3\u044B\u0437.",unknownPlace:"\u049A\u044B\u0437\u043C\u0435\u0442\u0442\u0435 \u043A\u043E\u0434\u044B {place} \u0431\u043E\u043B\u0430\u0442\u044B\u043D \u043E\u0440\u044B\u043D \u0436\u043E\u049B. \u041E\u043D\u044B \u0430\u043B\u044B\u043F \u0442\u0430\u0441\u0442\u0430\u043F, \u043E\u0440\u044B\u043D\u0434\u044B \u0442\u0456\u0437\u0456\u043C\u043D\u0435\u043D \u0442\u0430\u04A3\u0434\u0430\u04A3\u044B\u0437.",maybePlace:"\u041C\u044B\u043D\u0430\u043B\u0430\u0440\u0434\u044B\u04A3 \u0431\u0456\u0440\u0456 \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D:",unknownPage:"\u041C\u0435\u043A\u0435\u043D\u0436\u0430\u0439 \u0441\u043E\u0434\u0430\u043D \u0431\u0435\u0440\u0456 \u04E9\u0437\u0433\u0435\u0440\u0433\u0435\u043D \u043D\u0435\u043C\u0435\u0441\u0435 \u0431\u0430\u0441\u049B\u0430 \u0441\u04AF\u0437\u0433\u0456\u043B\u0435\u0440\u0456 \u0431\u043E\u043B\u0493\u0430\u043D \u0442\u0456\u0437\u0456\u043C\u043D\u0456\u04A3 \u0456\u0448\u0456\u043D\u0435 \u0430\u043F\u0430\u0440\u0430\u0434\u044B. \u0411\u0456\u0440\u0456\u043D\u0448\u0456 \u0431\u0435\u0442\u0442\u0435\u043D \u0431\u0430\u0441\u0442\u0430\u04A3\u044B\u0437.",maySame:"\u0431\u0430\u0441\u049B\u0430 \u0436\u043E\u043B\u0434\u0430\u0493\u044B\u043C\u0435\u043D \u0431\u0456\u0440 \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D",possiblySameHint:"\u0422\u0435\u043A\u0441\u0435\u0440\u043C\u0435\u0439 \u049B\u043E\u0441\u043F\u0430\u04A3\u044B\u0437: \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u0440\u0434\u0430\u043D \u0431\u04B1\u043B\u0430\u0440\u0434\u044B\u04A3 \u0431\u0456\u0440 \u043D\u04D9\u0440\u0441\u0435 \u0435\u043A\u0435\u043D\u0456 \u0431\u0435\u043B\u0433\u0456\u0441\u0456\u0437.",sameThings:"\u0421\u043E\u043B \u0437\u0430\u0442\u0442\u0430\u0440 \u0431\u043E\u043B\u0443\u044B \u043C\u04AF\u043C\u043A\u0456\u043D",metric:"\u041C\u0435\u0442\u0440\u043B\u0456\u043A \u0431\u0456\u0440\u043B\u0456\u043A\u0442\u0435\u0440\u043C\u0435\u043D \u0434\u0435",convertedSums:"\u041C\u0435\u0442\u0440\u043B\u0456\u043A \u0431\u0456\u0440\u043B\u0456\u043A\u0442\u0435\u0440\u0433\u0435 \u0430\u0443\u0434\u0430\u0440\u044B\u043B\u0493\u0430\u043D",convertedHint:"\u0411\u04B1\u043B \u049B\u043E\u0441\u044B\u043D\u0434\u044B\u043B\u0430\u0440\u0434\u044B \u0435\u0448\u043A\u0456\u043C \u0445\u0430\u0431\u0430\u0440\u043B\u0430\u043C\u0430\u0493\u0430\u043D. \u04D8\u0440\u049B\u0430\u0439\u0441\u044B\u0441\u044B \u2014 \u0436\u043E\u0493\u0430\u0440\u044B\u0434\u0430\u0493\u044B \u043A\u0435\u0441\u0442\u0435\u0434\u0435\u0433\u0456 \u049B\u043E\u0441\u044B\u043D\u0434\u044B\u043D\u044B\u04A3 \u043A\u04E9\u0440\u0441\u0435\u0442\u0456\u043B\u0433\u0435\u043D \u043A\u043E\u044D\u0444\u0444\u0438\u0446\u0438\u0435\u043D\u0442\u043F\u0435\u043D \u0430\u0443\u0434\u0430\u0440\u044B\u043B\u0493\u0430\u043D\u044B. \u0415\u043A\u0435\u0443\u0456\u043D \u049B\u043E\u0441\u0443\u0493\u0430 \u0431\u043E\u043B\u043C\u0430\u0439\u0434\u044B.",nothingConverted:"\u041C\u04B1\u043D\u0434\u0430 \u0442\u0440\u043E\u0439 \u0443\u043D\u0446\u0438\u044F\u0441\u044B, \u043A\u0430\u0440\u0430\u0442, \u0444\u0443\u043D\u0442, \u0433\u0430\u043B\u043B\u043E\u043D \u0441\u0438\u044F\u049B\u0442\u044B \u0430\u0443\u0434\u0430\u0440\u044B\u043B\u0430\u0442\u044B\u043D \u0431\u0456\u0440\u043B\u0456\u043A\u0442\u0435\u0440\u0434\u0435\u0433\u0456 \u049B\u043E\u0441\u044B\u043D\u0434\u044B \u0436\u043E\u049B.",statedUnit:"\u0425\u0430\u0431\u0430\u0440\u0434\u0430\u0493\u044B \u0431\u0456\u0440\u043B\u0456\u043A",factor:"\u041A\u043E\u044D\u0444\u0444\u0438\u0446\u0438\u0435\u043D\u0442",source:"\u041A\u043E\u044D\u0444\u0444\u0438\u0446\u0438\u0435\u043D\u0442\u0442\u0456\u04A3 \u0434\u0435\u0440\u0435\u043A\u043A\u04E9\u0437\u0456"};var eo={title:"Tergeu",lead:"\u0427\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0430\u043B\u0438 \u043E \u0440\u0435\u0439\u0434\u0430\u0445, \u0431\u0435\u0441\u043F\u043E\u0440\u044F\u0434\u043A\u0430\u0445, \u043D\u0430\u043F\u0430\u0434\u0435\u043D\u0438\u044F\u0445 \u0438 \u0440\u0430\u0441\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043D\u0438\u044F\u0445, \u043A\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0430\u043B \u0438 \u043D\u0430\u0441\u043A\u043E\u043B\u044C\u043A\u043E \u044D\u0442\u043E \u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u043D\u043E.",skip:"\u041F\u0435\u0440\u0435\u0439\u0442\u0438 \u043A \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u044E",menu:"\u0420\u0430\u0437\u0434\u0435\u043B\u044B",language:"\u042F\u0437\u044B\u043A",theme:"\u0426\u0432\u0435\u0442\u0430",themeAuto:"\u043A\u0430\u043A \u0432 \u0441\u0438\u0441\u0442\u0435\u043C\u0435",themeLight:"\u0441\u0432\u0435\u0442\u043B\u044B\u0435",themeDark:"\u0442\u0451\u043C\u043D\u044B\u0435",home:"\u041E\u0431\u0437\u043E\u0440",incidents:"\u041F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F",totals:"\u0418\u0442\u043E\u0433\u0438",about:"\u041E \u0441\u0435\u0440\u0432\u0438\u0441\u0435",search:"\u041F\u043E\u0438\u0441\u043A",searchFor:"\u0418\u0441\u043A\u0430\u0442\u044C \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F, \u043B\u044E\u0434\u0435\u0439, \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u0438, \u043C\u0435\u0441\u0442\u0430, \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F",results:"\u041D\u0430\u0439\u0434\u0435\u043D\u043E: {count}",newest:"\u041D\u043E\u0432\u044B\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F",largest:"\u0421\u0430\u043C\u044B\u0435 \u0431\u043E\u043B\u044C\u0448\u0438\u0435 \u0447\u0438\u0441\u043B\u0430 \u0432 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F\u0445",largestHint:"\u0412\u044B\u0431\u0435\u0440\u0438\u0442\u0435 \u0447\u0438\u0441\u043B\u043E, \u0447\u0442\u043E\u0431\u044B \u0443\u0432\u0438\u0434\u0435\u0442\u044C, \u043A\u0442\u043E \u0435\u0433\u043E \u043D\u0430\u0437\u044B\u0432\u0430\u0435\u0442 \u0438 \u043A\u0430\u043A \u043E\u043D\u043E \u0440\u043E\u0441\u043B\u043E.",map:"\u0413\u0434\u0435",mapHint:"\u0420\u0430\u0437\u043C\u0435\u0440 \u043A\u0440\u0443\u0433\u0430 \u0441\u043E\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0443\u0435\u0442 \u0447\u0438\u0441\u043B\u0443 \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u0439. \u041F\u0443\u043D\u043A\u0442\u0438\u0440\u043D\u044B\u0439 \u043A\u0440\u0443\u0433 \u2014 \u0432\u0441\u044F \u0441\u0442\u0440\u0430\u043D\u0430: \u0442\u043E\u0447\u043D\u0435\u0435 \u043C\u0435\u0441\u0442\u043E \u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E.",unplaced:"\u041C\u0435\u0441\u0442, \u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u0435 \u043A\u043E\u0442\u043E\u0440\u044B\u0445 \u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E: {count}. \u041E\u043D\u0438 \u0435\u0441\u0442\u044C \u0442\u043E\u043B\u044C\u043A\u043E \u0432 \u0442\u0430\u0431\u043B\u0438\u0446\u0435.",timeline:"\u041A\u043E\u0433\u0434\u0430",timelineHint:"\u041F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F \u043F\u043E \u043C\u0435\u0441\u044F\u0446\u0430\u043C: \u043F\u043E \u0434\u0430\u0442\u0435 \u0441\u043E\u0431\u044B\u0442\u0438\u044F, \u0430 \u0435\u0441\u043B\u0438 \u0435\u0451 \u043D\u0435\u0442 \u0432 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F\u0445, \u043F\u043E \u043F\u0435\u0440\u0432\u043E\u043C\u0443 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044E.",asTable:"\u0422\u0430\u0431\u043B\u0438\u0446\u0435\u0439",asOf:"\u041A\u0430\u043A \u0431\u044B\u043B\u043E \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E \u043D\u0430",now:"\u0441\u0435\u0439\u0447\u0430\u0441",known:"\u041F\u043E\u043A\u0430\u0437\u0430\u043D\u043E \u0442\u043E, \u0447\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0438\u043B\u0438 \u043A \u043A\u043E\u043D\u0446\u0443 \u044D\u0442\u043E\u0433\u043E \u0434\u043D\u044F.",day:"\u0414\u0435\u043D\u044C",backToNow:"\u0412\u0435\u0440\u043D\u0443\u0442\u044C\u0441\u044F \u043A \u043D\u0430\u0441\u0442\u043E\u044F\u0449\u0435\u043C\u0443",filters:"\u0424\u0438\u043B\u044C\u0442\u0440\u044B",clear:"\u0421\u043D\u044F\u0442\u044C \u0432\u0441\u0435 \u0444\u0438\u043B\u044C\u0442\u0440\u044B",text:"\u0421\u043B\u043E\u0432\u0430",from:"\u0421",to:"\u041F\u043E",place:"\u041C\u0435\u0441\u0442\u043E",kind:"\u0412\u0438\u0434",status:"\u0421\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435",any:"\u0432\u0441\u0435",apply:"\u041F\u0440\u0438\u043C\u0435\u043D\u0438\u0442\u044C",order:"\u041F\u043E\u0440\u044F\u0434\u043E\u043A",newestFirst:"\u0441\u043D\u0430\u0447\u0430\u043B\u0430 \u043D\u043E\u0432\u044B\u0435",lastReported:"\u0441\u043D\u0430\u0447\u0430\u043B\u0430 \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F",byName:"\u043F\u043E \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u044E",more:"\u0414\u0430\u043B\u044C\u0448\u0435",first:"\u0412 \u043D\u0430\u0447\u0430\u043B\u043E",name:"\u041D\u0430\u0437\u0432\u0430\u043D\u0438\u0435",occurred:"\u041F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E",firstReported:"\u041F\u0435\u0440\u0432\u043E\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435",places:"\u041C\u0435\u0441\u0442\u0430",disputed:"\u0441\u043F\u043E\u0440\u043D\u043E",period:"\u041F\u0435\u0440\u0438\u043E\u0434",count:"\u041F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F",copyLink:"\u0421\u043A\u043E\u043F\u0438\u0440\u043E\u0432\u0430\u0442\u044C \u0430\u0434\u0440\u0435\u0441",copied:"\u0410\u0434\u0440\u0435\u0441 \u0441\u043A\u043E\u043F\u0438\u0440\u043E\u0432\u0430\u043D.",notCopied:"\u0411\u0440\u0430\u0443\u0437\u0435\u0440 \u043D\u0435 \u0440\u0430\u0437\u0440\u0435\u0448\u0430\u0435\u0442 \u043A\u043E\u043F\u0438\u0440\u043E\u0432\u0430\u0442\u044C. \u0410\u0434\u0440\u0435\u0441 \u043D\u0430\u0445\u043E\u0434\u0438\u0442\u0441\u044F \u0432 \u0430\u0434\u0440\u0435\u0441\u043D\u043E\u0439 \u0441\u0442\u0440\u043E\u043A\u0435.",csv:"\u0422\u0430\u0431\u043B\u0438\u0446\u0430 \u0432 CSV",graphiql:"\u041E\u0442\u043A\u0440\u044B\u0442\u044C \u0432 GraphiQL",embed:"\u0412\u0435\u0440\u0441\u0438\u044F \u0434\u043B\u044F \u0432\u0441\u0442\u0440\u0430\u0438\u0432\u0430\u043D\u0438\u044F",whole:"\u041E\u0442\u043A\u0440\u044B\u0442\u044C \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0443 \u0446\u0435\u043B\u0438\u043A\u043E\u043C",loading:"\u0417\u0430\u0433\u0440\u0443\u0437\u043A\u0430\u2026",slow:"\u041E\u0442\u0432\u0435\u0442 \u0438\u0434\u0451\u0442 \u0434\u043E\u043B\u044C\u0448\u0435 \u043E\u0431\u044B\u0447\u043D\u043E\u0433\u043E. \u0421\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u0436\u0434\u0451\u0442; \u043C\u043E\u0436\u043D\u043E \u043F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u044C \u0437\u0430\u043F\u0440\u043E\u0441.",again:"\u041F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u044C",failed:"\u0421\u0435\u0440\u0432\u0438\u0441 \u043D\u0435\u0434\u043E\u0441\u0442\u0443\u043F\u0435\u043D. \u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0441\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435 \u0438 \u043F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435.",refused:"\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u043D\u043E\u0433\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u043E\u0432. \u0421\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u043C\u043E\u0436\u0435\u0442 \u0441\u043F\u0440\u043E\u0441\u0438\u0442\u044C \u0441\u043D\u043E\u0432\u0430 \u0447\u0435\u0440\u0435\u0437 {seconds} \u0441.",overloaded:"\u0421\u0435\u0440\u0432\u0438\u0441 \u0437\u0430\u043D\u044F\u0442. \u041F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435 \u0447\u0435\u0440\u0435\u0437 \u043C\u0438\u043D\u0443\u0442\u0443.",wrong:"\u0421\u0435\u0440\u0432\u0438\u0441 \u043D\u0435 \u043E\u0442\u0432\u0435\u0442\u0438\u043B \u043D\u0430 \u044D\u0442\u043E\u0442 \u0437\u0430\u043F\u0440\u043E\u0441: {message}",partly:"\u0427\u0430\u0441\u0442\u044C \u043E\u0442\u0432\u0435\u0442\u0430 \u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442: {message}",allRows:"\u041F\u043E\u043A\u0430\u0437\u0430\u0442\u044C \u0432\u0441\u0435 \u0441\u0442\u0440\u043E\u043A\u0438",cut:"\u041F\u043E\u043A\u0430\u0437\u0430\u043D\u044B \u043F\u0435\u0440\u0432\u044B\u0435 {count}; \u0438\u0445 \u043C\u043E\u0436\u0435\u0442 \u0431\u044B\u0442\u044C \u0431\u043E\u043B\u044C\u0448\u0435, \u043E\u0441\u0442\u0430\u043B\u044C\u043D\u043E\u0435 \u0434\u0430\u0451\u0442 \u0437\u0430\u043F\u0440\u043E\u0441.",plain:"\u041E\u0442\u043A\u0440\u044B\u0442\u044C \u044D\u0442\u0443 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0443 \u0431\u0435\u0437 \u0444\u0438\u043B\u044C\u0442\u0440\u043E\u0432",faulty:"\u041D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0435 \u043E\u0448\u0438\u0431\u043A\u0430: {message}. \u041E\u0431\u043D\u043E\u0432\u0438\u0442\u0435 \u0435\u0451 \u0438\u043B\u0438 \u0432\u044B\u0431\u0435\u0440\u0438\u0442\u0435 \u0434\u0440\u0443\u0433\u043E\u0439 \u0440\u0430\u0437\u0434\u0435\u043B.",typeSomething:"\u0412\u0432\u0435\u0434\u0438\u0442\u0435 \u0432 \u043F\u043E\u043B\u0435 \u043F\u043E\u0438\u0441\u043A\u0430 \u0441\u043B\u043E\u0432\u043E \u0438\u043B\u0438 \u0447\u0438\u0441\u043B\u043E.",nothing:"\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E. \u0423\u0431\u0435\u0440\u0438\u0442\u0435 \u0444\u0438\u043B\u044C\u0442\u0440 \u0438\u043B\u0438 \u0441\u043E\u043A\u0440\u0430\u0442\u0438\u0442\u0435 \u0437\u0430\u043F\u0440\u043E\u0441.",noneReported:"\u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0439 \u043E\u0431 \u044D\u0442\u043E\u043C \u043D\u0435\u0442.",nothingYet:"\u041A {day} \u043E\u0431 \u044D\u0442\u043E\u043C \u0435\u0449\u0451 \u043D\u0435 \u0441\u043E\u043E\u0431\u0449\u0430\u043B\u0438. \u0412\u044B\u0431\u0435\u0440\u0438\u0442\u0435 \u0431\u043E\u043B\u0435\u0435 \u043F\u043E\u0437\u0434\u043D\u0438\u0439 \u0434\u0435\u043D\u044C.",emptyDataset:"\u0412 \u0441\u0435\u0440\u0432\u0438\u0441\u0435 \u043F\u043E\u043A\u0430 \u043D\u0435\u0442 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0439. \u041A\u0430\u043A \u0438\u0445 \u0434\u043E\u0431\u0430\u0432\u0438\u0442\u044C, \u0441\u043A\u0430\u0437\u0430\u043D\u043E \u0432 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430\u0446\u0438\u0438.",missing:"\u041F\u043E \u044D\u0442\u043E\u043C\u0443 \u0430\u0434\u0440\u0435\u0441\u0443 \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435\u0442. \u0412\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u0434\u0430\u043D\u043D\u044B\u0435 \u043E\u0442\u043E\u0437\u0432\u0430\u043D\u044B \u0438\u043B\u0438 \u043A \u0432\u044B\u0431\u0440\u0430\u043D\u043D\u043E\u043C\u0443 \u0434\u043D\u044E \u043E \u043D\u0438\u0445 \u043D\u0435 \u0441\u043E\u043E\u0431\u0449\u0430\u043B\u0438.",aboutDay:"\u043E\u043A\u043E\u043B\u043E",claimsOfReport:"\u0427\u0442\u043E \u0433\u043E\u0432\u043E\u0440\u0438\u0442 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435",claimsOfReportHint:"\u041F\u0435\u0440\u0435\u0447\u0438\u0441\u043B\u0435\u043D\u044B \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u044F \u0441 \u0447\u0438\u0441\u043B\u043E\u043C \u0438\u043B\u0438 \u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u0435\u043C. \u041A\u0442\u043E \u0443\u0447\u0430\u0441\u0442\u0432\u043E\u0432\u0430\u043B, \u0447\u0442\u043E \u043D\u0430\u0439\u0434\u0435\u043D\u043E \u0438 \u0433\u0434\u0435 \u044D\u0442\u043E \u0431\u044B\u043B\u043E, \u0441\u043A\u0430\u0437\u0430\u043D\u043E \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0445 \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u0439.",nothingHere:"\u0417\u0434\u0435\u0441\u044C \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435\u0442",toHome:"\u041A \u043E\u0431\u0437\u043E\u0440\u0443",summary:"\u041A\u0440\u0430\u0442\u043A\u043E",participants:"\u041A\u0442\u043E \u0443\u0447\u0430\u0441\u0442\u0432\u043E\u0432\u0430\u043B",role:"\u0420\u043E\u043B\u044C",who:"\u041A\u0442\u043E",saysSo:"\u041A\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0430\u0435\u0442",outcomes:"\u041F\u0440\u0430\u0432\u043E\u0432\u044B\u0435 \u043F\u043E\u0441\u043B\u0435\u0434\u0441\u0442\u0432\u0438\u044F",guilt:"\u041D\u0438\u043A\u0442\u043E \u043D\u0435 \u0432\u0438\u043D\u043E\u0432\u0435\u043D \u0431\u0435\u0437 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u044E\u0449\u0435\u0433\u043E \u043F\u0440\u0438\u0433\u043E\u0432\u043E\u0440\u0430.",guiltStands:"\u041F\u0440\u0438\u0433\u043E\u0432\u043E\u0440 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442.",guiltStandsForSome:"\u041F\u0440\u0438\u0433\u043E\u0432\u043E\u0440 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442, \u043D\u043E, \u0432\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u043D\u0435 \u0434\u043B\u044F \u0432\u0441\u0435\u0445.",guiltMayHaveEnded:"\u041F\u0440\u0438\u0433\u043E\u0432\u043E\u0440 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442, \u043D\u043E \u043C\u043E\u0433 \u0443\u0442\u0440\u0430\u0442\u0438\u0442\u044C \u0441\u0438\u043B\u0443.",prospective:"\u043D\u0430\u0438\u0431\u043E\u043B\u044C\u0448\u0435\u0435, \u0447\u0442\u043E \u043F\u0440\u0435\u0434\u0443\u0441\u043C\u0430\u0442\u0440\u0438\u0432\u0430\u0435\u0442 \u0437\u0430\u043A\u043E\u043D",casualties:"\u0423\u0431\u0438\u0442\u044B\u0435, \u0440\u0430\u043D\u0435\u043D\u044B\u0435, \u043F\u0440\u043E\u043F\u0430\u0432\u0448\u0438\u0435, \u0441\u043F\u0430\u0441\u0451\u043D\u043D\u044B\u0435",seizures:"\u0418\u0437\u044A\u044F\u0442\u043E \u0438\u043B\u0438 \u043D\u0430\u0439\u0434\u0435\u043D\u043E",measures:"\u0414\u0440\u0443\u0433\u0438\u0435 \u0447\u0438\u0441\u043B\u0430",statistics:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430",statisticsHint:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430 \u043E\u0442\u043D\u043E\u0441\u0438\u0442\u0441\u044F \u043A \u043F\u0435\u0440\u0438\u043E\u0434\u0443 \u0438\u043B\u0438 \u0442\u0435\u0440\u0440\u0438\u0442\u043E\u0440\u0438\u0438 \u0438 \u043D\u0438\u043A\u043E\u0433\u0434\u0430 \u043D\u0435 \u0441\u043A\u043B\u0430\u0434\u044B\u0432\u0430\u0435\u0442\u0441\u044F \u0441 \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F\u043C\u0438.",reports:"\u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F",parts:"\u0427\u0430\u0441\u0442\u0438",partOf:"\u0427\u0430\u0441\u0442\u044C",related:"\u0421\u0432\u044F\u0437\u0430\u043D\u043E",step:"\u042D\u0442\u0430\u043F",whom:"\u041E \u043A\u043E\u043C",number:"\u0427\u0438\u0441\u043B\u043E",item:"\u041F\u0440\u0435\u0434\u043C\u0435\u0442",quantity:"\u041A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E",value:"\u0421\u0442\u043E\u0438\u043C\u043E\u0441\u0442\u044C",what:"\u0427\u0442\u043E",details:"\u041A\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0430\u0435\u0442, \u043A\u0430\u043A \u0440\u043E\u0441\u043B\u043E",bounds:"\u0413\u0440\u0430\u043D\u0438\u0446\u044B",atLeast:"\u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435 {low}, \u0441\u0432\u0435\u0440\u0445\u0443 \u043E\u0442\u043A\u0440\u044B\u0442\u043E",atMost:"\u043D\u0435 \u0431\u043E\u043B\u044C\u0448\u0435 {high}, \u0441\u043D\u0438\u0437\u0443 \u043E\u0442\u043A\u0440\u044B\u0442\u043E",between:"\u043E\u0442 {low} \u0434\u043E {high}",exactly:"\u0440\u043E\u0432\u043D\u043E {low}",open:"\u0433\u0440\u0430\u043D\u0438\u0446\u044B \u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u044B",best:"\u043B\u0443\u0447\u0448\u0430\u044F \u043E\u0446\u0435\u043D\u043A\u0430: {best}",origins:"\u043D\u0435\u0437\u0430\u0432\u0438\u0441\u0438\u043C\u044B\u0445 \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A\u043E\u0432: {count}",claims:"\u0427\u0442\u043E \u0433\u043E\u0432\u043E\u0440\u0438\u0442 \u043A\u0430\u0436\u0434\u043E\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435",claimsOf:"\u0423\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u044F \u0440\u044F\u0434\u043E\u043C",asserter:"\u0423\u0442\u0432\u0435\u0440\u0436\u0434\u0430\u0435\u0442",report:"\u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435",stated:"\u041D\u0430\u0437\u044B\u0432\u0430\u0435\u0442",trueOn:"\u041D\u0430 \u0434\u0430\u0442\u0443",counts:"\u0423\u0447\u0451\u0442",grew:"\u041A\u0430\u043A \u0440\u043E\u0441\u043B\u043E",knownFrom:"\u0418\u0437\u0432\u0435\u0441\u0442\u043D\u043E \u0441",figureThen:"\u0427\u0438\u0441\u043B\u043E",agreement:"\u0421\u043E\u0433\u043B\u0430\u0441\u0438\u0435",why:"\u041A\u0430\u043A \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E \u0447\u0438\u0441\u043B\u043E",readings:"\u0412 \u0447\u0451\u043C \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F \u0440\u0430\u0441\u0445\u043E\u0434\u044F\u0442\u0441\u044F",attribute:"\u041F\u0440\u0438\u0437\u043D\u0430\u043A",reading:"\u0412\u0435\u0440\u0441\u0438\u044F",shown:"\u043F\u043E\u043A\u0430\u0437\u0430\u043D\u043E",noDispute:"\u0417\u0434\u0435\u0441\u044C \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F \u043D\u0435 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0430\u0442 \u0434\u0440\u0443\u0433 \u0434\u0440\u0443\u0433\u0443.",otherMeasure:"\u0422\u043E \u0436\u0435 \u0432 \u0434\u0440\u0443\u0433\u0438\u0445 \u0435\u0434\u0438\u043D\u0438\u0446\u0430\u0445",breakdown:"\u0412 \u0442\u043E\u043C \u0447\u0438\u0441\u043B\u0435",possiblySame:"\u0412\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u0442\u0435 \u0436\u0435 \u043B\u044E\u0434\u0438",incident:"\u041F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u0435",organization:"\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F",person:"\u0427\u0435\u043B\u043E\u0432\u0435\u043A",statistic:"\u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043A\u0430",names:"\u041D\u0430\u0437\u0432\u0430\u043D\u0438\u044F",parent:"\u0412\u0445\u043E\u0434\u0438\u0442 \u0432",children:"\u041D\u0435\u043F\u043E\u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0435\u043D\u043D\u043E \u043D\u0438\u0436\u0435",formerParents:"\u0420\u0430\u043D\u044C\u0448\u0435 \u0432\u0445\u043E\u0434\u0438\u043B\u0430 \u0432",predecessors:"\u041F\u0440\u0435\u0434\u0448\u0435\u0441\u0442\u0432\u0435\u043D\u043D\u0438\u043A\u0438",successors:"\u041F\u0440\u0435\u0435\u043C\u043D\u0438\u043A\u0438",formerNames:"\u041F\u0440\u0435\u0436\u043D\u0438\u0435 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u044F",codes:"\u041E\u0444\u0438\u0446\u0438\u0430\u043B\u044C\u043D\u044B\u0435 \u043A\u043E\u0434\u044B",country:"\u0421\u0442\u0440\u0430\u043D\u0430",level:"\u0423\u0440\u043E\u0432\u0435\u043D\u044C",position:"\u0414\u043E\u043B\u0436\u043D\u043E\u0441\u0442\u044C",valid:"\u0421\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442",publisher:"\u0418\u0437\u0434\u0430\u0442\u0435\u043B\u044C",author:"\u0410\u0432\u0442\u043E\u0440",published:"\u041E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E",tier:"\u0412\u0438\u0434 \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A\u0430",original:"\u0427\u0438\u0442\u0430\u0442\u044C \u043E\u0440\u0438\u0433\u0438\u043D\u0430\u043B",published_reports:"\u041E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043D\u044B\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F",of:"{shown} \u0438\u0437 {all}",totalOf:"\u0418\u0442\u043E\u0433 \u043F\u043E",by:"\u041F\u043E",region:"\u0420\u0435\u0433\u0438\u043E\u043D",group:"\u0413\u0440\u0443\u043F\u043F\u0430",month:"\u041C\u0435\u0441\u044F\u0446",year:"\u0413\u043E\u0434",offence:"\u041F\u0440\u0435\u0441\u0442\u0443\u043F\u043B\u0435\u043D\u0438\u0435",category:"\u041A\u0430\u0442\u0435\u0433\u043E\u0440\u0438\u044F",low:"\u041D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435",bestSum:"\u041B\u0443\u0447\u0448\u0430\u044F \u043E\u0446\u0435\u043D\u043A\u0430",high:"\u041D\u0435 \u0431\u043E\u043B\u044C\u0448\u0435",unit:"\u0415\u0434\u0438\u043D\u0438\u0446\u0430",unquantified:"\u0411\u0435\u0437 \u0447\u0438\u0441\u043B\u0430",conflicting:"\u0421\u043F\u043E\u0440\u043D\u044B\u0445",inconsistent:"\u0427\u0430\u0441\u0442\u044C \u0431\u043E\u043B\u044C\u0448\u0435 \u0446\u0435\u043B\u043E\u0433\u043E",leftOut:"\u0427\u0442\u043E \u043D\u0435 \u0432\u043E\u0448\u043B\u043E \u0432 \u0438\u0442\u043E\u0433\u0438 \u0438 \u043F\u043E\u0447\u0435\u043C\u0443",leftOutRow:"\u0444\u0430\u043A\u0442\u044B: {facts}, \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F: {incidents}",leftOutIncidents:"\u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u044F: {incidents}",nothingLeftOut:"\u0412\u043E\u0448\u043B\u043E \u0432\u0441\u0451.",noSum:"\u0413\u0440\u0443\u043F\u043F\u044B \u043D\u0435 \u043E\u0431\u044F\u0437\u0430\u043D\u044B \u0441\u043A\u043B\u0430\u0434\u044B\u0432\u0430\u0442\u044C\u0441\u044F: \u043F\u0440\u043E\u0438\u0441\u0448\u0435\u0441\u0442\u0432\u0438\u0435 \u0432 \u0434\u0432\u0443\u0445 \u0440\u0435\u0433\u0438\u043E\u043D\u0430\u0445 \u0435\u0441\u0442\u044C \u0432 \u043A\u0430\u0436\u0434\u043E\u043C \u0438\u0437 \u043D\u0438\u0445 \u0438 \u043E\u0434\u0438\u043D \u0440\u0430\u0437 \u0432 \u0446\u0435\u043B\u043E\u043C.",notKnown:"\u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E",openAbove:"\u043E\u0442\u043A\u0440\u044B\u0442\u043E",matched:"\u041D\u0430\u0439\u0434\u0435\u043D\u043E \u043F\u043E",type:"\u0412\u0438\u0434",aboutText:"Tergeu \u043D\u0435 \u0433\u043E\u0432\u043E\u0440\u0438\u0442, \u0447\u0442\u043E \u043F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E. \u041E\u043D \u0433\u043E\u0432\u043E\u0440\u0438\u0442, \u0447\u0442\u043E \u0441\u043E\u043E\u0431\u0449\u0430\u043B\u0438. \u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435 \u0441\u043E\u0434\u0435\u0440\u0436\u0438\u0442 \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u044F; \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u044F \u043E\u0431 \u043E\u0434\u043D\u043E\u043C \u0444\u0430\u043A\u0442\u0435 \u0434\u0430\u044E\u0442 \u0447\u0438\u0441\u043B\u043E \u0441 \u0433\u0440\u0430\u043D\u0438\u0446\u0430\u043C\u0438. \xAB\u0411\u043E\u043B\u0435\u0435 11 \u043A\u0433\xBB \u2014 \u044D\u0442\u043E \u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435 11, \u0441\u0432\u0435\u0440\u0445\u0443 \u043E\u0442\u043A\u0440\u044B\u0442\u043E. \u0414\u0432\u0430 \u0441\u0430\u0439\u0442\u0430, \u043F\u043E\u0432\u0442\u043E\u0440\u044F\u044E\u0449\u0438\u0435 \u043E\u0434\u043D\u043E \u043C\u0438\u043D\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u043E, \u2014 \u0434\u0432\u0430 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F \u0438 \u043E\u0434\u0438\u043D \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A.",aboutApi:"\u0412\u0441\u0451 \u043D\u0430 \u044D\u0442\u043E\u0439 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0435 \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E \u0438\u0437 \u043E\u0442\u043A\u0440\u044B\u0442\u043E\u0433\u043E GraphQL API \u0434\u043E\u0432\u0435\u0440\u0435\u043D\u043D\u044B\u043C\u0438 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430\u043C\u0438 \u0447\u0435\u0440\u0435\u0437 GET. \u041A\u0430\u0436\u0434\u0430\u044F \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442 \u0441\u0432\u043E\u0439 \u0437\u0430\u043F\u0440\u043E\u0441.",aboutMap:"\u041E\u0447\u0435\u0440\u0442\u0430\u043D\u0438\u044F \u0441\u0442\u0440\u0430\u043D: Natural Earth, \u043E\u0431\u0449\u0435\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0435 \u0434\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435.",docs:"\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430\u0446\u0438\u044F",schema:"\u0421\u0445\u0435\u043C\u0430",holds:"\u0412 \u043D\u0430\u0431\u043E\u0440\u0435 \u0434\u0430\u043D\u043D\u044B\u0445",claimCount:"\u0423\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u044F",changed:"\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0435\u0435 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0435",facts:"\u0424\u0430\u043A\u0442\u044B",moreRows:"\u041F\u043E\u043A\u0430\u0437\u0430\u0442\u044C \u0435\u0449\u0451 \u0441\u0442\u0440\u043E\u043A\u0438",cutSetAside:"\u0418\u0437 \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u0439, \u043A\u043E\u0442\u043E\u0440\u044B\u0435 \u043D\u0435 \u0443\u0447\u0438\u0442\u044B\u0432\u0430\u044E\u0442\u0441\u044F, \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u044B \u043F\u0435\u0440\u0432\u044B\u0435 {count}; \u0438\u0445 \u043C\u043E\u0436\u0435\u0442 \u0431\u044B\u0442\u044C \u0431\u043E\u043B\u044C\u0448\u0435, \u043E\u0441\u0442\u0430\u043B\u044C\u043D\u043E\u0435 \u0434\u0430\u0451\u0442 \u0437\u0430\u043F\u0440\u043E\u0441.",guiltEnded:"\u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442: {by}",guiltEndedNote:"\u042D\u0442\u043E\u0442 \u043F\u0440\u0438\u0433\u043E\u0432\u043E\u0440 \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442. \u0427\u0435\u043C \u043E\u043D \u043F\u0440\u0435\u043A\u0440\u0430\u0449\u0451\u043D: {by}.",guiltMayHaveEndedNote:"\u042D\u0442\u043E\u0442 \u043F\u0440\u0438\u0433\u043E\u0432\u043E\u0440 \u043C\u043E\u0433 \u0443\u0442\u0440\u0430\u0442\u0438\u0442\u044C \u0441\u0438\u043B\u0443. \u0427\u0435\u043C \u043E\u043D \u043C\u043E\u0433 \u0431\u044B\u0442\u044C \u043F\u0440\u0435\u043A\u0440\u0430\u0449\u0451\u043D: {by}.",guiltEndedForSomeNote:"\u042D\u0442\u043E\u0442 \u043F\u0440\u0438\u0433\u043E\u0432\u043E\u0440 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442 \u043D\u0435 \u0434\u043B\u044F \u0432\u0441\u0435\u0445. \u0427\u0435\u043C \u043E\u043D \u043F\u0440\u0435\u043A\u0440\u0430\u0449\u0451\u043D \u0434\u043B\u044F \u043E\u0441\u0442\u0430\u043B\u044C\u043D\u044B\u0445: {by}.",endedCounted:"\u041F\u0440\u0438\u0433\u043E\u0432\u043E\u0440, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043F\u043E\u0437\u0436\u0435 \u0443\u0442\u0440\u0430\u0442\u0438\u043B \u0441\u0438\u043B\u0443, \u043E\u0441\u0442\u0430\u0451\u0442\u0441\u044F \u0441\u0440\u0435\u0434\u0438 \u044D\u0442\u0430\u043F\u043E\u0432: \u043A\u0442\u043E \u0431\u044B\u043B \u043E\u0441\u0443\u0436\u0434\u0451\u043D, \u0430 \u0437\u0430\u0442\u0435\u043C \u043E\u043F\u0440\u0430\u0432\u0434\u0430\u043D, \u0435\u0441\u0442\u044C \u0432 \u043E\u0431\u043E\u0438\u0445.",sentence:"\u041D\u0430\u043A\u0430\u0437\u0430\u043D\u0438\u0435",fine:"\u0428\u0442\u0440\u0430\u0444",damages:"\u0412\u043E\u0437\u043C\u0435\u0449\u0435\u043D\u0438\u0435 \u0443\u0449\u0435\u0440\u0431\u0430",confiscation:"\u041A\u043E\u043D\u0444\u0438\u0441\u043A\u0430\u0446\u0438\u044F",ordered:"\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430",notOrdered:"\u043D\u0435 \u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430",longest:"\u043D\u0435 \u0431\u043E\u043B\u0435\u0435 {years} \u043B\u0435\u0442",decidedOn:"\u0414\u0430\u0442\u0430 \u0440\u0435\u0448\u0435\u043D\u0438\u044F",purity:"\u0427\u0438\u0441\u0442\u043E\u0442\u0430",streetValue:"\u0423\u043B\u0438\u0447\u043D\u0430\u044F \u0441\u0442\u043E\u0438\u043C\u043E\u0441\u0442\u044C",episodes:"\u0427\u0442\u043E \u0438 \u0433\u0434\u0435 \u043F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u043E",denominations:"\u041A\u0443\u043F\u044E\u0440\u044B \u0438 \u043C\u043E\u043D\u0435\u0442\u044B",comesTo:"\u0412\u0441\u0435\u0433\u043E",converted:"\u0412 \u043F\u0435\u0440\u0435\u0441\u0447\u0451\u0442\u0435: {amount} {unit}. \u042D\u0442\u043E\u0433\u043E \u043D\u0438\u043A\u0442\u043E \u043D\u0435 \u0441\u043E\u043E\u0431\u0449\u0430\u043B; \u043E\u0434\u043D\u0430 \u0435\u0434\u0438\u043D\u0438\u0446\u0430 \u2014 \u044D\u0442\u043E {factor} {unit}, \u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A:",andOthers:" \u0438 \u0434\u0440\u0443\u0433\u0438\u0435",moreReadings:"\u041F\u043E\u043A\u0430\u0437\u0430\u0442\u044C, \u0447\u0442\u043E \u0441\u043F\u043E\u0440\u043D\u043E \u0435\u0449\u0451 \u0432 \u0434\u0440\u0443\u0433\u0438\u0445 \u0444\u0430\u043A\u0442\u0430\u0445",unseen:"\u0424\u0430\u043A\u0442\u044B, \u043A\u043E\u0442\u043E\u0440\u044B\u0445 \u0442\u0430\u0431\u043B\u0438\u0446\u044B \u0432\u044B\u0448\u0435 \u0435\u0449\u0451 \u043D\u0435 \u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u044E\u0442, \u0437\u0434\u0435\u0441\u044C \u043D\u0435 \u0440\u0430\u0441\u0441\u043C\u043E\u0442\u0440\u0435\u043D\u044B.",disputedUnseen:"\u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0430\u0442 \u0434\u0440\u0443\u0433 \u0434\u0440\u0443\u0433\u0443 \u0432 \u0444\u0430\u043A\u0442\u0430\u0445, \u043A\u043E\u0442\u043E\u0440\u044B\u0445 \u0442\u0430\u0431\u043B\u0438\u0446\u044B \u0432\u044B\u0448\u0435 \u0435\u0449\u0451 \u043D\u0435 \u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u044E\u0442. \u041F\u043E\u043A\u0430\u0436\u0438\u0442\u0435 \u0442\u0430\u043C \u0435\u0449\u0451 \u0441\u0442\u0440\u043E\u043A\u0438.",overlap:"\u0412\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u043E\u0434\u043D\u043E \u0438 \u0442\u043E \u0436\u0435",unlike:"\u0440\u0430\u0437\u043D\u043E\u0435",yes:"\u0434\u0430",notUnderstood:"\u0412 \u0430\u0434\u0440\u0435\u0441\u0435 \u0441\u0442\u043E\u0438\u0442 {name}={value}. \u042D\u0442\u043E\u0433\u043E \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u043D\u0435 \u043F\u043E\u043D\u0438\u043C\u0430\u0435\u0442.",unknownName:"\u0412 \u0430\u0434\u0440\u0435\u0441\u0435 \u0441\u0442\u043E\u0438\u0442 {name}={value}. \u041D\u0430 \u044D\u0442\u043E\u0439 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0435 \u043D\u0435\u0442 \u043F\u0430\u0440\u0430\u043C\u0435\u0442\u0440\u0430 {name}.",repeatedName:"\u0412 \u0430\u0434\u0440\u0435\u0441\u0435 \u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0440\u0430\u0437 \u0441\u0442\u043E\u0438\u0442 {name}. \u0423\u0447\u0438\u0442\u044B\u0432\u0430\u0435\u0442\u0441\u044F \u0442\u043E\u043B\u044C\u043A\u043E \u043F\u0435\u0440\u0432\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: {value}.",allowedDay:"\u041D\u0443\u0436\u0435\u043D \u0434\u0435\u043D\u044C \u043A\u0430\u043B\u0435\u043D\u0434\u0430\u0440\u044F, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 2022-01-07.",allowedAfter:"\u041D\u0443\u0436\u0435\u043D \u0434\u0435\u043D\u044C \u043D\u0435 \u0440\u0430\u043D\u044C\u0448\u0435 {from}.",allowedText:"\u041C\u043E\u0436\u043D\u043E \u043D\u0435 \u0431\u043E\u043B\u0435\u0435 200 \u0437\u043D\u0430\u043A\u043E\u0432 \u0438 10 \u0441\u043B\u043E\u0432.",allowedValues:"\u0414\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u044B\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u044F:",leftAside:"\u0421\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u0430 \u0431\u0435\u0437 \u044D\u0442\u043E\u0433\u043E.",shownNow:"\u041F\u043E\u043A\u0430\u0437\u0430\u043D\u043E \u0442\u043E, \u0447\u0442\u043E \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E \u0441\u0435\u0439\u0447\u0430\u0441.",nothingShown:"\u0414\u0430\u043D\u043D\u044B\u0435 \u043D\u0435 \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u044B: \u044D\u0442\u043E \u0431\u044B\u043B\u043E \u0431\u044B \u043D\u0435 \u0442\u043E, \u043E \u0447\u0451\u043C \u0441\u043F\u0440\u0430\u0448\u0438\u0432\u0430\u0435\u0442 \u0430\u0434\u0440\u0435\u0441.",leaveOut:"\u0423\u0431\u0440\u0430\u0442\u044C \u0438\u0437 \u0430\u0434\u0440\u0435\u0441\u0430",alwaysNow:"\u0417\u0434\u0435\u0441\u044C \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u043E \u0442\u043E, \u0447\u0442\u043E \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E \u0441\u0435\u0439\u0447\u0430\u0441. \u0414\u0435\u043D\u044C {day} \u043D\u0430 \u044D\u0442\u0443 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0443 \u043D\u0435 \u0432\u043B\u0438\u044F\u0435\u0442.",tooLong:"\u0417\u0430\u043F\u0440\u043E\u0441 \u0441\u043B\u0438\u0448\u043A\u043E\u043C \u0434\u043B\u0438\u043D\u043D\u044B\u0439. \u0421\u043E\u043A\u0440\u0430\u0442\u0438\u0442\u0435 \u0442\u0435\u043A\u0441\u0442 \u0438\u043B\u0438 \u0443\u0431\u0435\u0440\u0438\u0442\u0435 \u0444\u0438\u043B\u044C\u0442\u0440\u044B.",unknownPlace:"\u0412 \u0441\u0435\u0440\u0432\u0438\u0441\u0435 \u043D\u0435\u0442 \u043C\u0435\u0441\u0442\u0430 \u0441 \u043A\u043E\u0434\u043E\u043C {place}. \u0423\u0431\u0435\u0440\u0438\u0442\u0435 \u0435\u0433\u043E \u0438 \u0432\u044B\u0431\u0435\u0440\u0438\u0442\u0435 \u043C\u0435\u0441\u0442\u043E \u0438\u0437 \u0441\u043F\u0438\u0441\u043A\u0430.",maybePlace:"\u0412\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u0438\u043C\u0435\u0435\u0442\u0441\u044F \u0432 \u0432\u0438\u0434\u0443:",unknownPage:"\u0410\u0434\u0440\u0435\u0441 \u0432\u0435\u0434\u0451\u0442 \u0432\u043D\u0443\u0442\u0440\u044C \u0441\u043F\u0438\u0441\u043A\u0430, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u0441 \u0442\u0435\u0445 \u043F\u043E\u0440 \u0438\u0437\u043C\u0435\u043D\u0438\u043B\u0441\u044F \u0438\u043B\u0438 \u0431\u044B\u043B \u0441 \u0434\u0440\u0443\u0433\u0438\u043C\u0438 \u0444\u0438\u043B\u044C\u0442\u0440\u0430\u043C\u0438. \u041D\u0430\u0447\u043D\u0438\u0442\u0435 \u0441 \u043F\u0435\u0440\u0432\u043E\u0439 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u044B.",maySame:"\u0432\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u0442\u043E \u0436\u0435 \u0441\u0430\u043C\u043E\u0435, \u0447\u0442\u043E \u0432 \u0434\u0440\u0443\u0433\u043E\u0439 \u0441\u0442\u0440\u043E\u043A\u0435",possiblySameHint:"\u041D\u0435 \u0441\u043A\u043B\u0430\u0434\u044B\u0432\u0430\u0439\u0442\u0435 \u0438\u0445 \u0431\u0435\u0437 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0438: \u043F\u043E \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F\u043C \u043D\u0435\u043B\u044C\u0437\u044F \u0441\u043A\u0430\u0437\u0430\u0442\u044C, \u043D\u0435 \u043E\u0431 \u043E\u0434\u043D\u043E\u043C \u043B\u0438 \u0438 \u0442\u043E\u043C \u0436\u0435 \u0440\u0435\u0447\u044C.",sameThings:"\u0412\u043E\u0437\u043C\u043E\u0436\u043D\u043E, \u0442\u0435 \u0436\u0435 \u043F\u0440\u0435\u0434\u043C\u0435\u0442\u044B",metric:"\u0422\u0430\u043A\u0436\u0435 \u0432 \u043C\u0435\u0442\u0440\u0438\u0447\u0435\u0441\u043A\u0438\u0445 \u0435\u0434\u0438\u043D\u0438\u0446\u0430\u0445",convertedSums:"\u0412 \u043F\u0435\u0440\u0435\u0441\u0447\u0451\u0442\u0435 \u043D\u0430 \u043C\u0435\u0442\u0440\u0438\u0447\u0435\u0441\u043A\u0438\u0435 \u0435\u0434\u0438\u043D\u0438\u0446\u044B",convertedHint:"\u042D\u0442\u0438\u0445 \u0441\u0443\u043C\u043C \u043D\u0438\u043A\u0442\u043E \u043D\u0435 \u0441\u043E\u043E\u0431\u0449\u0430\u043B. \u041A\u0430\u0436\u0434\u0430\u044F \u2014 \u0441\u0443\u043C\u043C\u0430 \u0438\u0437 \u0442\u0430\u0431\u043B\u0438\u0446\u044B \u0432\u044B\u0448\u0435, \u043F\u0435\u0440\u0435\u0441\u0447\u0438\u0442\u0430\u043D\u043D\u0430\u044F \u043F\u043E \u0443\u043A\u0430\u0437\u0430\u043D\u043D\u043E\u043C\u0443 \u043A\u043E\u044D\u0444\u0444\u0438\u0446\u0438\u0435\u043D\u0442\u0443. \u0421\u043A\u043B\u0430\u0434\u044B\u0432\u0430\u0442\u044C \u0438\u0445 \u043D\u0435\u043B\u044C\u0437\u044F.",nothingConverted:"\u0417\u0434\u0435\u0441\u044C \u043D\u0435\u0442 \u0441\u0443\u043C\u043C \u0432 \u0435\u0434\u0438\u043D\u0438\u0446\u0430\u0445, \u043A\u043E\u0442\u043E\u0440\u044B\u0435 \u043F\u0435\u0440\u0435\u0441\u0447\u0438\u0442\u044B\u0432\u0430\u044E\u0442\u0441\u044F, \u0442\u0430\u043A\u0438\u0445 \u043A\u0430\u043A \u0442\u0440\u043E\u0439\u0441\u043A\u0438\u0435 \u0443\u043D\u0446\u0438\u0438, \u043A\u0430\u0440\u0430\u0442\u044B, \u0444\u0443\u043D\u0442\u044B \u0438\u043B\u0438 \u0433\u0430\u043B\u043B\u043E\u043D\u044B.",statedUnit:"\u0415\u0434\u0438\u043D\u0438\u0446\u0430 \u0432 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F\u0445",factor:"\u041A\u043E\u044D\u0444\u0444\u0438\u0446\u0438\u0435\u043D\u0442",source:"\u0418\u0441\u0442\u043E\u0447\u043D\u0438\u043A \u043A\u043E\u044D\u0444\u0444\u0438\u0446\u0438\u0435\u043D\u0442\u0430"};var un={en:"English",kk:"\u049A\u0430\u0437\u0430\u049B\u0448\u0430",ru:"\u0420\u0443\u0441\u0441\u043A\u0438\u0439"},vi={en:Zs,kk:Js,ru:eo},to={en:"en",kk:"ru",ru:"ru"},no="tergeu.language",ln={get(e){try{return localStorage.getItem(e)}catch{return null}},set(e,t){try{localStorage.setItem(e,t)}catch{}}},Pi=Ls(null),A=()=>Ys(Pi);function Ni(){let[e="",t=""]=location.hash.replace(/^#\/?/,"").split("?");return{path:e.split("/").filter(Boolean).map(rg),params:new URLSearchParams(t)}}function rg(e){try{return decodeURIComponent(e)}catch{return e}}function Le(e,t){let n=t.toString();return`#/${e.map(encodeURIComponent).join("/")}${n?`?${n}`:""}`}function ro(e){ln.set(no,e)}function rr(e){let[t=""]=e?.toLowerCase().split(/[-_]/)??[];return Object.hasOwn(un,t)?t:void 0}function ig(e){return[e.get("lang"),ln.get(no),...navigator.languages].map(rr).find(n=>n!==void 0)??"en"}var Fi=["","1","true"];function ir(e){if(!e||!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(e))return null;let t=new Date(`${e}T00:00:00Z`);return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)?e:null}function io(e){let t=ig(e.params),n=new Intl.NumberFormat(to[t],{maximumFractionDigits:6}),r=new Intl.DateTimeFormat(to[t],{month:t==="kk"?"2-digit":"short",year:"numeric",timeZone:"UTC"}),i=ir(e.params.get("asOf")),a=Fi.includes(e.params.get("embed")??"not"),s={lang:rr(e.params.get("lang"))??null,asOf:i,embed:a?"1":null};return{...e,language:t,words:vi[t],asOf:i,embedded:a,say:u=>ag(u,t),number:u=>n.format(u),month:u=>r.format(u),dayIn:u=>u?.edtf.replaceAll(/([\d-]+)[~%]/g,`${vi[t].aboutDay} $1`).replaceAll(/([\d-]+)\?/g,"$1 (?)")??vi[t].notKnown,to:(u,c={})=>{let l=new URLSearchParams;return Object.entries({...s,...c}).forEach(([p,g])=>g?l.set(p,g):l.delete(p)),Le(u,l)}}}function ag(e,t){let n=Object.hasOwn(Di,e)?Di[e]:void 0;return t!=="en"&&n?n[t==="ru"?0:1]:Object.hasOwn(Ri,e)&&Ri[e]||e.toLowerCase().replaceAll("_"," ")}function N(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>String(t[r]??""))}function $e(e,t){ao(e,t,n=>history.pushState(null,"",n))}function ar(e,t){ao(e,t,n=>history.replaceState(null,"",n))}function ao(e,t,n){let r=new URLSearchParams(e.params);Object.entries(t).forEach(([i,a])=>a?r.set(i,a):r.delete(i)),n(Le(e.path,r)),dispatchEvent(new HashChangeEvent("hashchange"))}var sg=0;function o(e,t,n,r,i,a){t||(t={});var s,u,c=t;if("ref"in c)for(u in c={},t)u=="ref"?s=t[u]:c[u]=t[u];var l={type:e,props:c,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--sg,__i:-1,__u:0,__source:i,__self:a};if(typeof e=="function"&&(s=e.defaultProps))for(u in s)c[u]===void 0&&(c[u]=s[u]);return K.vnode&&K.vnode(l),l}function oo({skip:e}){let t=A(),{words:n,to:r,path:i,params:a}=t,s=[[[],n.home],[["incidents"],n.incidents],[["totals"],n.totals],[["about"],n.about]];return o("header",{children:[o("button",{type:"button",class:"skip",onClick:e,children:n.skip}),o("a",{class:"brand",href:r([]),children:"Tergeu"}),o("nav",{"aria-label":n.menu,children:[s.map(([u,c])=>o("a",{href:r(u),"aria-current":(i[0]??"")===(u[0]??"")?"page":void 0,children:c})),o("a",{href:"docs/",children:n.docs}),o("a",{href:"graphiql/",children:"GraphiQL"})]}),o("form",{role:"search","aria-label":n.search,onSubmit:u=>{u.preventDefault();let c=String(new FormData(u.currentTarget).get("text")??"").trim();c&&(location.hash=r(["search"],{text:c}))},children:[o("input",{name:"text",type:"search","aria-label":n.searchFor,placeholder:n.search,defaultValue:i[0]==="search"?a.get("text")??"":""},a.get("text")),o("button",{type:"submit",children:n.search})]}),o("div",{class:"choices",children:[o("select",{"aria-label":n.language,value:t.language,onChange:u=>{let c=u.currentTarget.value;ro(c),ar(t,{lang:c})},children:Object.entries(un).map(([u,c])=>o("option",{value:u,lang:u,children:c}))}),o(og,{})]})]})}var so="tergeu.theme";function og(){let{words:e}=A(),[t,n]=ee(ln.get(so)??"auto");return fe(()=>{document.documentElement.dataset.theme=t,ln.set(so,t)},[t]),o("select",{"aria-label":e.theme,value:t,onChange:r=>n(r.currentTarget.value),children:[o("option",{value:"auto",children:e.themeAuto}),o("option",{value:"light",children:e.themeLight}),o("option",{value:"dark",children:e.themeDark})]})}function uo(){let{words:e}=A();return o("footer",{children:o("p",{children:[e.guilt," ",o("a",{href:"graphql/schema.graphql",children:e.schema})]})})}function lo({odd:e}){let{words:t}=A();return o(w,{children:e.map(({says:n,choices:r,without:i})=>o("div",{class:"note",role:"alert",children:[o("p",{children:n}),r.length>0&&o("p",{class:"choose",children:r.map(([a,s])=>o("a",{href:a,children:s}))}),o("p",{children:o("a",{class:"leave-out",href:i,children:t.leaveOut})})]}))})}function co(){let{words:e,asOf:t,path:n}=A(),r=["organization","person","place","report","statistic","search","about"].includes(n[0]??"");return t&&r?o("p",{role:"note",children:N(e.alwaysNow,{day:t})}):null}var ug=new URL("graphql",document.baseURI),lg=6e4,cg=2e3,oe=class extends Error{constructor(n,r,i=0,a=[]){super(r);this.kind=n;this.seconds=i;this.suggestions=a}};function gg({message:e,extensions:{code:t,suggestions:n}={}}){return n?new oe("unknownPlace",e,0,n):new oe(t==="INVALID_CURSOR"?"unknownPage":"wrong",e)}var go=new Map;function po(e,t){let n=new URL(ug);return n.searchParams.set("documentId",`sha256:${e.__meta__?.hash}`),n.searchParams.set("variables",JSON.stringify(t)),n.href}async function fo(e,t,n){let r;try{r=await fetch(po(e,t),{headers:{accept:"application/graphql-response+json"},signal:n})}catch(a){throw n.aborted?a:new oe("failed",String(a))}let i=Number(r.headers.get("retry-after")??0);if(r.status===429)throw new oe("refused",r.statusText,Math.max(1,i));if(r.status===503)throw new oe("overloaded",r.statusText,i);return pg(r)}async function be(e,t){let{data:n,errors:r}=await fo(e,t,new AbortController().signal);if(r.length>0)throw new oe("wrong",r[0]);return n}async function pg(e){let t=`${e.status} ${e.statusText}`,n;try{n=await e.json()}catch{throw e.status===414||e.status===431?new oe("tooLong",t):new oe(e.status>=400&&e.status<500?"wrong":"failed",t)}let r=n.errors??[];if(!n.data)throw gg(r[0]??{message:t});return{data:n.data,errors:r.map(({message:i})=>i)}}function ye(e,t){let[,n]=dt(c=>c+1,0),r=Ce({key:"",asking:{waiting:!0,slow:!1},run:0}),i=po(e,t),a=r.current,s=go.get(i);a.key!==i&&(a.key=i,a.asking=s&&Date.now()-s.at<lg?{answer:s.answer,waiting:!1,slow:!1}:{answer:a.asking.answer,waiting:!0,slow:!1}),fe(()=>{if(!a.asking.waiting)return;let c=new AbortController,l=g=>{c.signal.aborted||(a.asking=g,n(0))},p=setTimeout(()=>l({...a.asking,slow:!0}),cg);return fo(e,t,c.signal).then(g=>{g.errors.length===0&&go.set(i,{at:Date.now(),answer:g}),l({answer:g,waiting:!1,slow:!1})}).catch(g=>{if(g instanceof oe)l({failure:g,waiting:!1,slow:!1});else if(!c.signal.aborted)throw g}).finally(()=>clearTimeout(p)),()=>{clearTimeout(p),c.abort()}},[i,a.run]);let u=()=>{a.run+=1,a.asking={answer:a.asking.answer,waiting:!0,slow:!1},n(0)};return{...a.asking,again:u}}function Ue(e,t,n,r){let[i,a]=ee(!1),s=i?n:t,u=ye(e,s),c=!i&&u.answer!==void 0&&mo(r,u.answer.data);return fe(()=>{c&&a(!0)},[c]),{...u,variables:s}}function mo(e,t){return t===null||typeof t!="object"?!1:Array.isArray(t)&&t.length===e||Object.values(t).some(n=>mo(e,n))}var R=class extends String{__apiType;value;__meta__;constructor(t,n){super(t),this.value=t,this.__meta__=n}toString(){return this.value}},Vm=new R(`
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
    `,{fragmentName:"Row"}),Gm=new R(`
    fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
    `,{fragmentName:"Source"}),Km=new R(`
    fragment Converted on Conversion {
  factorText
  highText
  lowText
  source
  sourceUrl
  unit
}
    `,{fragmentName:"Converted"}),Ym=new R(`
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
    `,{fragmentName:"Number"}),Wm=new R(`
    fragment Saying on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  note
  qualifier
  report {
    key
    language
    publishedOn {
      edtf
    }
    publisher {
      name(language: $locale)
    }
    title
  }
  spokesperson {
    key
    name(language: $locale)
  }
  statedBestText
  statedHighText
  statedText
  status
  unit
}
    `,{fragmentName:"Saying"}),jm=new R(`
    fragment Growth on Figure {
  ...Number
  counting: claims(first: $claims, status: [CURRENT]) {
    ...Saying
  }
  reason
  series(first: $first) {
    agreement
    bestText
    display(locale: $locale)
    highText
    knownFrom
    lowText
    report {
      key
      title
    }
  }
  setAside: claims(first: $first, status: [RETRACTED, SUPERSEDED, UNREADABLE]) {
    ...Saying
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Saying on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  note
  qualifier
  report {
    key
    language
    publishedOn {
      edtf
    }
    publisher {
      name(language: $locale)
    }
    title
  }
  spokesperson {
    key
    name(language: $locale)
  }
  statedBestText
  statedHighText
  statedText
  status
  unit
}`,{fragmentName:"Growth"}),Xm=new R(`
    fragment Detail on Figure {
  ...Growth
  otherMeasures(first: 2) {
    unit
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Saying on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  note
  qualifier
  report {
    key
    language
    publishedOn {
      edtf
    }
    publisher {
      name(language: $locale)
    }
    title
  }
  spokesperson {
    key
    name(language: $locale)
  }
  statedBestText
  statedHighText
  statedText
  status
  unit
}
fragment Growth on Figure {
  ...Number
  counting: claims(first: $claims, status: [CURRENT]) {
    ...Saying
  }
  reason
  series(first: $first) {
    agreement
    bestText
    display(locale: $locale)
    highText
    knownFrom
    lowText
    report {
      key
      title
    }
  }
  setAside: claims(first: $first, status: [RETRACTED, SUPERSEDED, UNREADABLE]) {
    ...Saying
  }
}`,{fragmentName:"Detail"}),Zm=new R(`
    fragment Otherwise on Figure {
  otherMeasures(first: 2) {
    ...Growth
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Saying on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  note
  qualifier
  report {
    key
    language
    publishedOn {
      edtf
    }
    publisher {
      name(language: $locale)
    }
    title
  }
  spokesperson {
    key
    name(language: $locale)
  }
  statedBestText
  statedHighText
  statedText
  status
  unit
}
fragment Growth on Figure {
  ...Number
  counting: claims(first: $claims, status: [CURRENT]) {
    ...Saying
  }
  reason
  series(first: $first) {
    agreement
    bestText
    display(locale: $locale)
    highText
    knownFrom
    lowText
    report {
      key
      title
    }
  }
  setAside: claims(first: $first, status: [RETRACTED, SUPERSEDED, UNREADABLE]) {
    ...Saying
  }
}`,{fragmentName:"Otherwise"}),Jm=new R(`
    fragment Reading on AttributeClaims {
  attribute
  disputed
  readings {
    claims(first: 20) {
      assertedBy {
        key
        name(language: $locale)
      }
      report {
        key
        title
      }
    }
    current
    value
  }
}
    `,{fragmentName:"Reading"}),ey=new R(`
    fragment Disagreement on AttributeClaims {
  attribute
  disputed
  readings {
    claims(first: 6) {
      assertedBy {
        key
        name(language: $locale)
      }
      report {
        key
        title
      }
    }
    current
    value
  }
}
    `,{fragmentName:"Disagreement"}),ty=new R(`
    fragment Attribute on AttributeClaims {
  attribute
  disputed
}
    `,{fragmentName:"Attribute"}),ny=new R(`
    fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
    `,{fragmentName:"Ending"}),ry=new R(`
    fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEndedForSomeBy {
    id
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}`,{fragmentName:"Outcome"}),iy=new R(`
    fragment Injury on Casualty {
  attributeClaims(first: 4) {
    ...Attribute
  }
  count {
    ...Number
  }
  group
  harm
  id
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}`,{fragmentName:"Injury"}),ay=new R(`
    fragment Counting on Measure {
  attributeClaims(first: 4) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  kind
  name
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}`,{fragmentName:"Counting"}),sy=new R(`
    fragment Taking on Seizure {
  attributeClaims(first: 8) {
    ...Attribute
  }
  category
  disposition
  id
  item
  purity {
    ...Number
  }
  quantity {
    ...Number
  }
  streetValue {
    ...Number
  }
  value {
    ...Number
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}`,{fragmentName:"Taking"}),oy=new R(`
    fragment StatisticLine on Statistic {
  attributeClaims(first: 6) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  key
  name
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}`,{fragmentName:"StatisticLine"}),uy=new R(`
    fragment Added on Sum {
  bestText
  conflicting
  currency
  highText
  inconsistent
  item
  lowText
  origins
  possibleOverlap
  quantified
  reports
  unit
  unlike
  unquantified
}
    `,{fragmentName:"Added"}),ly=new R(`
    fragment ConvertedAdded on ConvertedSum {
  bestText
  factorText
  highText
  item
  lowText
  source
  sourceUrl
  statedUnit
  unit
}
    `,{fragmentName:"ConvertedAdded"}),cy=new R(`
    fragment Omitted on LeftOut {
  facts
  incidents
  reason
}
    `,{fragmentName:"Omitted"}),gy=new R(`
    fragment Spot on Place {
  code
  latitude
  level
  longitude
  name(language: $locale)
}
    `,{fragmentName:"Spot"}),py=new R(`
    fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}
    `,{fragmentName:"Earlier"}),dy=new R(`
    fragment Later on PageInfo {
  endCursor
  hasNextPage
}
    `,{fragmentName:"Later"}),fy=new R(`
    fragment Stated on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  id
  note
  qualifier
  statedBestText
  statedHighText
  statedText
  status
  unit
}
    `,{fragmentName:"Stated"}),my=new R(`
    fragment Hit on SearchEdge {
  match
  node {
    __typename
    ... on Incident {
      key
      name
    }
    ... on Organization {
      key
      name(language: $locale)
    }
    ... on Person {
      key
      name(language: $locale)
    }
    ... on Place {
      code
      name(language: $locale)
    }
    ... on Report {
      key
      title
    }
    ... on Statistic {
      key
      name
    }
  }
}
    `,{fragmentName:"Hit"}),Li=new R(`
    query Home($locale: String!, $asOf: Date) {
  dataset {
    changedAt
    claims
    incidents
    organizations
    places
    reports
  }
  reports(first: 6, orderBy: {field: PUBLISHED_ON, direction: DESC}) {
    nodes {
      ...Source
    }
    totalCount
  }
  legalOutcomes(
    first: 5
    asOf: $asOf
    filter: {basis: [OPERATIVE]}
    orderBy: {field: COUNT, direction: DESC}
  ) {
    nodes {
      ...Outcome
      incident {
        key
        name
      }
    }
    totalCount
  }
  places: incidentTotals(asOf: $asOf, by: [PLACE]) {
    incidents
    place {
      ...Spot
    }
  }
  months: incidentTotals(asOf: $asOf, by: [MONTH], periodOf: BEST_KNOWN) {
    incidents
    period
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEndedForSomeBy {
    id
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Spot on Place {
  code
  latitude
  level
  longitude
  name(language: $locale)
}`,{hash:"5f76135a78201be2b9b4a0c0f3030783ed308bb335c2cf0c178ef1285fdd9f01"}),$i=new R(`
    query Incident($key: String!, $locale: String!, $asOf: Date, $first: Int!) {
  incident(key: $key, asOf: $asOf) {
    ...Row
    attributeClaims(first: 5) {
      ...Reading
    }
    casualties(first: 51) {
      ...Injury
      possiblySame(first: 1) {
        id
      }
    }
    legalOutcomes(first: 51) {
      ...Outcome
      possiblySame(first: 1) {
        id
      }
    }
    measures(first: 51) {
      ...Counting
      possiblySame(first: 1) {
        id
      }
    }
    occurredAt {
      at
      time
      zone
    }
    partOf {
      key
      name
    }
    participants(first: $first) {
      claims(first: 20) {
        assertedBy {
          name(language: $locale)
        }
      }
      organization {
        key
        name(language: $locale)
      }
      person {
        key
        name(language: $locale)
      }
      role
    }
    parts(first: 51) {
      ...Row
    }
    related(first: $first) {
      key
      name
    }
    reports(first: $first) {
      ...Source
    }
    seizures(first: 51) {
      ...Taking
      possiblySame(first: 1) {
        id
      }
    }
    spots: places(first: $first) {
      claims(first: 20) {
        assertedBy {
          key
          name(language: $locale)
        }
        report {
          key
          title
        }
      }
      disputed
      episodes(first: 20) {
        name
        occurred {
          edtf
        }
        occurredAt {
          time
          zone
        }
      }
      place {
        ...Spot
      }
      precision
    }
    statistics(first: 51) {
      ...StatisticLine
    }
    summary
  }
  now: incident(key: $key) {
    name
    reports(first: 500) {
      publishedOn {
        latest
      }
    }
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
fragment Reading on AttributeClaims {
  attribute
  disputed
  readings {
    claims(first: 20) {
      assertedBy {
        key
        name(language: $locale)
      }
      report {
        key
        title
      }
    }
    current
    value
  }
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEndedForSomeBy {
    id
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Injury on Casualty {
  attributeClaims(first: 4) {
    ...Attribute
  }
  count {
    ...Number
  }
  group
  harm
  id
}
fragment Counting on Measure {
  attributeClaims(first: 4) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  kind
  name
}
fragment Taking on Seizure {
  attributeClaims(first: 8) {
    ...Attribute
  }
  category
  disposition
  id
  item
  purity {
    ...Number
  }
  quantity {
    ...Number
  }
  streetValue {
    ...Number
  }
  value {
    ...Number
  }
}
fragment StatisticLine on Statistic {
  attributeClaims(first: 6) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  key
  name
}
fragment Spot on Place {
  code
  latitude
  level
  longitude
  name(language: $locale)
}`,{hash:"3ec21b16c6b8cf15dd9966b6e00696866999de21c9cf223981f940a6554b9aa0"}),yo=new R(`
    query MoreOutcomes($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: legalOutcomes(
    asOf: $asOf
    filter: {incident: {key: [$key]}}
    last: 200
    before: $before
  ) {
    nodes {
      ...Outcome
      possiblySame(first: 1) {
        id
      }
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEndedForSomeBy {
    id
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"2ba02f611d446e9187440d6d33160fa850c3b81ce0eb80c23b8e735eba0bef59"}),ho=new R(`
    query MoreCasualties($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: casualties(
    asOf: $asOf
    filter: {incident: {key: [$key]}}
    last: 200
    before: $before
  ) {
    nodes {
      ...Injury
      possiblySame(first: 1) {
        id
      }
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Injury on Casualty {
  attributeClaims(first: 4) {
    ...Attribute
  }
  count {
    ...Number
  }
  group
  harm
  id
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"230f1ff853c2b7659e7835da6977554665c592f776736b0fc2c489d1bdfdee4c"}),bo=new R(`
    query MoreMeasures($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: measures(
    asOf: $asOf
    filter: {incident: {key: [$key]}}
    last: 200
    before: $before
  ) {
    nodes {
      ...Counting
      possiblySame(first: 1) {
        id
      }
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Counting on Measure {
  attributeClaims(first: 4) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  kind
  name
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"5ccdb79732b770a16dac0f28d01641bc6c9a83b91dc2e00cbba1f55afa136a61"}),So=new R(`
    query MoreSeizures($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: seizures(
    asOf: $asOf
    filter: {incident: {key: [$key]}}
    last: 200
    before: $before
  ) {
    nodes {
      ...Taking
      possiblySame(first: 1) {
        id
      }
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Taking on Seizure {
  attributeClaims(first: 8) {
    ...Attribute
  }
  category
  disposition
  id
  item
  purity {
    ...Number
  }
  quantity {
    ...Number
  }
  streetValue {
    ...Number
  }
  value {
    ...Number
  }
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"e3089a20dfddaed5b289ae06b10678dfe4ed38b71d4a91df76c2b2ebb0225347"}),xo=new R(`
    query MoreStatistics($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: statistics(
    asOf: $asOf
    filter: {announcedAt: [$key]}
    last: 200
    before: $before
  ) {
    nodes {
      ...StatisticLine
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment StatisticLine on Statistic {
  attributeClaims(first: 6) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  key
  name
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"046844c1e74b72a9c62d3fdcb99f9705f67067016805e2f2ace09e87d21c8f21"}),To=new R(`
    query MoreParts($key: String!, $locale: String!, $asOf: Date, $before: String) {
  page: incidents(
    asOf: $asOf
    filter: {partOf: [$key]}
    last: 200
    before: $before
  ) {
    nodes {
      ...Row
    }
    pageInfo {
      ...Earlier
    }
    totalCount
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Earlier on PageInfo {
  hasPreviousPage
  startCursor
}`,{hash:"b3980b0837f27cf7c4511d14dfe81ab78a3e842251fb752efb113fd8c6f18f79"}),Io=new R(`
    query Readings($id: ID!, $locale: String!) {
  node(id: $id) {
    __typename
    id
    ... on LegalOutcome {
      attributeClaims(first: 10) {
        ...Disagreement
      }
    }
    ... on Casualty {
      attributeClaims(first: 4) {
        ...Disagreement
      }
    }
    ... on Measure {
      attributeClaims(first: 4) {
        ...Disagreement
      }
    }
    ... on Seizure {
      attributeClaims(first: 8) {
        ...Disagreement
      }
    }
    ... on Statistic {
      attributeClaims(first: 6) {
        ...Disagreement
      }
    }
  }
}
    fragment Disagreement on AttributeClaims {
  attribute
  disputed
  readings {
    claims(first: 6) {
      assertedBy {
        key
        name(language: $locale)
      }
      report {
        key
        title
      }
    }
    current
    value
  }
}`,{hash:"196b2c6a33452a5562dedf586a5c4ac374543ce1640103ffd8d889aeed901a12"}),Ui=new R(`
    query Fact($id: ID!, $locale: String!, $claims: Int!, $first: Int!) {
  node(id: $id) {
    __typename
    id
    ... on LegalOutcome {
      attributeClaims(first: 10) {
        ...Reading
      }
      basis
      breakdown(first: $first) {
        ...Outcome
      }
      confiscationOrdered
      count {
        ...Detail
      }
      counted
      damages {
        ...Detail
      }
      decidedOn {
        edtf
      }
      fine {
        ...Detail
      }
      guiltEndedBy {
        ...Ending
      }
      guiltEndedForSomeBy {
        ...Ending
      }
      guiltEstablished
      incident {
        key
        name
      }
      maximumYears
      possiblySame(first: $first) {
        ...Outcome
        incident {
          key
          name
        }
      }
      sentence {
        ...Detail
      }
      sentenceKind
      stage
      step: name
      subject
      organization {
        key
        name(language: $locale)
      }
      person {
        key
        name(language: $locale)
      }
    }
    ... on Casualty {
      attributeClaims(first: 4) {
        ...Reading
      }
      count {
        ...Detail
      }
      group
      harm
      incident {
        key
        name
      }
      possiblySame(first: $first) {
        ...Injury
        incident {
          key
          name
        }
      }
    }
    ... on Measure {
      attributeClaims(first: 4) {
        ...Reading
      }
      figure {
        ...Detail
      }
      incident {
        key
        name
      }
      kind
      name
      possiblySame(first: $first) {
        ...Counting
        incident {
          key
          name
        }
      }
    }
    ... on Seizure {
      attributeClaims(first: 8) {
        ...Reading
      }
      category
      denominations(first: 20) {
        bestText
        count {
          display(locale: $locale)
        }
        currency
        form
        highText
        lowText
        valueText
      }
      disposition
      incident {
        key
        name
      }
      item
      possiblySame(first: $first) {
        ...Taking
        incident {
          key
          name
        }
      }
      purity {
        ...Detail
      }
      quantity {
        ...Detail
        conversions(first: 2) {
          ...Converted
        }
      }
      streetValue {
        ...Detail
      }
      value {
        ...Detail
      }
    }
    ... on Statistic {
      announcedAt {
        key
        name
      }
      attributeClaims(first: 6) {
        ...Reading
      }
      figure {
        ...Detail
        conversions(first: 2) {
          ...Converted
        }
      }
      key
      measure
      period {
        from
        to
      }
      place {
        code
        name(language: $locale)
      }
      title: name
    }
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Saying on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  note
  qualifier
  report {
    key
    language
    publishedOn {
      edtf
    }
    publisher {
      name(language: $locale)
    }
    title
  }
  spokesperson {
    key
    name(language: $locale)
  }
  statedBestText
  statedHighText
  statedText
  status
  unit
}
fragment Growth on Figure {
  ...Number
  counting: claims(first: $claims, status: [CURRENT]) {
    ...Saying
  }
  reason
  series(first: $first) {
    agreement
    bestText
    display(locale: $locale)
    highText
    knownFrom
    lowText
    report {
      key
      title
    }
  }
  setAside: claims(first: $first, status: [RETRACTED, SUPERSEDED, UNREADABLE]) {
    ...Saying
  }
}
fragment Converted on Conversion {
  factorText
  highText
  lowText
  source
  sourceUrl
  unit
}
fragment Detail on Figure {
  ...Growth
  otherMeasures(first: 2) {
    unit
  }
}
fragment Reading on AttributeClaims {
  attribute
  disputed
  readings {
    claims(first: 20) {
      assertedBy {
        key
        name(language: $locale)
      }
      report {
        key
        title
      }
    }
    current
    value
  }
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEndedForSomeBy {
    id
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Injury on Casualty {
  attributeClaims(first: 4) {
    ...Attribute
  }
  count {
    ...Number
  }
  group
  harm
  id
}
fragment Counting on Measure {
  attributeClaims(first: 4) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  kind
  name
}
fragment Taking on Seizure {
  attributeClaims(first: 8) {
    ...Attribute
  }
  category
  disposition
  id
  item
  purity {
    ...Number
  }
  quantity {
    ...Number
  }
  streetValue {
    ...Number
  }
  value {
    ...Number
  }
}`,{hash:"51c6021028826d3d5bcb2c3a7051f391268d64b9e0ba86afe979be05828db586"}),Bi=new R(`
    query OtherMeasures($id: ID!, $locale: String!, $claims: Int!, $first: Int!) {
  node(id: $id) {
    __typename
    id
    ... on LegalOutcome {
      count {
        ...Otherwise
      }
      damages {
        ...Otherwise
      }
      fine {
        ...Otherwise
      }
      sentence {
        ...Otherwise
      }
    }
    ... on Casualty {
      count {
        ...Otherwise
      }
    }
    ... on Measure {
      figure {
        ...Otherwise
      }
    }
    ... on Seizure {
      purity {
        ...Otherwise
      }
      quantity {
        ...Otherwise
      }
      streetValue {
        ...Otherwise
      }
      value {
        ...Otherwise
      }
    }
    ... on Statistic {
      figure {
        ...Otherwise
      }
    }
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Saying on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  note
  qualifier
  report {
    key
    language
    publishedOn {
      edtf
    }
    publisher {
      name(language: $locale)
    }
    title
  }
  spokesperson {
    key
    name(language: $locale)
  }
  statedBestText
  statedHighText
  statedText
  status
  unit
}
fragment Growth on Figure {
  ...Number
  counting: claims(first: $claims, status: [CURRENT]) {
    ...Saying
  }
  reason
  series(first: $first) {
    agreement
    bestText
    display(locale: $locale)
    highText
    knownFrom
    lowText
    report {
      key
      title
    }
  }
  setAside: claims(first: $first, status: [RETRACTED, SUPERSEDED, UNREADABLE]) {
    ...Saying
  }
}
fragment Otherwise on Figure {
  otherMeasures(first: 2) {
    ...Growth
  }
}`,{hash:"e1f44b0c08545b91369fbbd7ec8f74d86e3ad053b6b92ae2aeb363649674b1df"}),Mo=new R(`
    query Statistic($key: String!) {
  statistic(key: $key) {
    id
  }
}
    `,{hash:"a26838ad33d89f7a9277b34c51aaec9746ade1a4c23385e9f39d40b0bece8231"}),qi=new R(`
    query Incidents($locale: String!, $asOf: Date, $filter: IncidentFilter, $anyKind: IncidentFilter, $anyStatus: IncidentFilter, $anyPlace: IncidentFilter, $anyTime: IncidentFilter, $orderBy: IncidentOrder, $after: String) {
  incidents(
    asOf: $asOf
    filter: $filter
    first: 20
    after: $after
    orderBy: $orderBy
  ) {
    nodes {
      ...Row
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
  kinds: incidentTotals(asOf: $asOf, by: [KIND], filter: $anyKind) {
    incidents
    kind
  }
  statuses: incidentTotals(asOf: $asOf, by: [STATUS], filter: $anyStatus) {
    incidents
    status
  }
  places: incidentTotals(asOf: $asOf, by: [PLACE], filter: $anyPlace) {
    incidents
    place {
      ...Spot
    }
  }
  months: incidentTotals(
    asOf: $asOf
    by: [MONTH]
    filter: $anyTime
    periodOf: BEST_KNOWN
  ) {
    incidents
    period
  }
  total: incidentTotals(asOf: $asOf, filter: $filter) {
    incidents
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Omitted on LeftOut {
  facts
  incidents
  reason
}
fragment Spot on Place {
  code
  latitude
  level
  longitude
  name(language: $locale)
}`,{hash:"837291c48e3811be585cd746c09f59cef39e973ef3eec2b5ea54f9667791191f"}),Ao=new R(`
    query MoreIncidents($locale: String!, $asOf: Date, $filter: IncidentFilter, $orderBy: IncidentOrder, $after: String) {
  page: incidents(
    asOf: $asOf
    filter: $filter
    first: 200
    after: $after
    orderBy: $orderBy
  ) {
    nodes {
      ...Row
    }
    pageInfo {
      ...Later
    }
    totalCount
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"a4be9c0b0e49802665d0b5f015e59bf0b37ede190ef3b2aa61aa1468c335708a"}),zi=new R(`
    query Organization($key: String!, $locale: String!, $first: Int!) {
  organization(key: $key) {
    children(first: $first) {
      key
      name(language: $locale)
    }
    codes(first: $first) {
      code
      from
      scheme
      until
    }
    country
    incidents(first: 50) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
    key
    kind
    legalOutcomes(first: $first) {
      ...Outcome
      incident {
        key
        name
      }
    }
    name(language: $locale)
    names(first: $first) {
      from
      language
      name
      until
    }
    parents(first: $first) {
      from
      organization {
        key
        name(language: $locale)
      }
      until
    }
    predecessors(first: $first) {
      happenedOn
      kind
      organization {
        key
        name(language: $locale)
      }
    }
    successors(first: $first) {
      happenedOn
      kind
      organization {
        key
        name(language: $locale)
      }
    }
  }
  reports(first: 20, filter: {publisher: [$key]}) {
    nodes {
      ...Source
    }
    pageInfo {
      ...Later
    }
    totalCount
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEndedForSomeBy {
    id
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"e0e4e9202203401d0493110d2994d3e91172f61c1dc68fc3c06420d2352275b0"}),Hi=new R(`
    query Person($key: String!, $locale: String!, $first: Int!) {
  person(key: $key) {
    incidents(first: 50) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
    key
    legalOutcomes(first: $first) {
      ...Outcome
      incident {
        key
        name
      }
    }
    name(language: $locale)
    names(first: $first) {
      language
      name
    }
    position
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment Outcome on LegalOutcome {
  attributeClaims(first: 10) {
    ...Attribute
  }
  basis
  confiscationOrdered
  count {
    ...Number
  }
  counted
  damages {
    ...Number
  }
  fine {
    ...Number
  }
  guiltEndedBy {
    ...Ending
  }
  guiltEndedForSomeBy {
    id
  }
  guiltEstablished
  id
  maximumYears
  name
  organization {
    key
    name(language: $locale)
  }
  person {
    key
    name(language: $locale)
  }
  sentence {
    ...Number
  }
  sentenceKind
  stage
  subject
}
fragment Ending on LegalOutcome {
  decidedOn {
    edtf
  }
  id
  name
  stage
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"26f9d9df94c811b52244a48d51dd19fcd26568c80c018303dc270481860e5539"}),Qi=new R(`
    query Place($code: String!, $locale: String!, $first: Int!) {
  place(code: $code) {
    ...Spot
    children(first: $first) {
      code
      level
      name(language: $locale)
    }
    incidents(first: 50) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
    names(first: $first) {
      language
      name
    }
    parent {
      code
      name(language: $locale)
    }
    validFrom
    validTo
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Spot on Place {
  code
  latitude
  level
  longitude
  name(language: $locale)
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"4273e28f76f329348e76f9d22db29049de3be9649a884cf3118aa50b737bfc5c"}),Oo=new R(`
    query PlaceName($code: String!, $locale: String!) {
  place(code: $code) {
    name(language: $locale)
  }
}
    `,{hash:"93dfbfa471597e3953ef3b22ce02a2aee474d47b758f29c56b7aa8e7fd8b270b"}),Vi=new R(`
    query Report($key: String!, $locale: String!, $first: Int!) {
  report(key: $key) {
    ...Source
    author
    claims(first: 100) {
      nodes {
        ...Stated
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
    incidents(first: $first) {
      ...Row
    }
    statistics(first: $first) {
      ...StatisticLine
    }
  }
}
    fragment Number on Figure {
  agreement
  asOf
  bestText
  currency
  display(locale: $locale)
  highText
  inconsistency
  lowText
  origins
  qualifier
  unit
}
fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
fragment Attribute on AttributeClaims {
  attribute
  disputed
}
fragment StatisticLine on Statistic {
  attributeClaims(first: 6) {
    ...Attribute
  }
  figure {
    ...Number
  }
  id
  key
  name
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}
fragment Stated on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  id
  note
  qualifier
  statedBestText
  statedHighText
  statedText
  status
  unit
}`,{hash:"78db9016d78333145e502811315f46c88e464f77392a520b8d515521f6aa6938"}),wo=new R(`
    query MoreOfOrganization($key: String!, $locale: String!, $after: String) {
  organization(key: $key) {
    page: incidents(first: 200, after: $after) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"d227fde1816082feef19b7481ac273180b44ab6700c63e09213b4b7747450888"}),Eo=new R(`
    query MoreOfPublisher($key: String!, $locale: String!, $after: String) {
  page: reports(first: 200, after: $after, filter: {publisher: [$key]}) {
    nodes {
      ...Source
    }
    pageInfo {
      ...Later
    }
    totalCount
  }
}
    fragment Source on Report {
  key
  language
  publishedOn {
    edtf
    latest
  }
  publisher {
    key
    name(language: $locale)
  }
  status
  tier
  title
  url
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"29dc3e285410698df48f0af1e11f1ea8aa835d09d74d553006e6e0889c9f8bac"}),ko=new R(`
    query MoreOfPerson($key: String!, $locale: String!, $after: String) {
  person(key: $key) {
    page: incidents(first: 200, after: $after) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"7f4508ba45a50dab0a65be4f00a3607b68257a5722f6d84c99a90269e2f6f8d6"}),Co=new R(`
    query MoreOfPlace($code: String!, $locale: String!, $after: String) {
  place(code: $code) {
    page: incidents(first: 200, after: $after) {
      nodes {
        ...Row
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
  }
}
    fragment Row on Incident {
  disputed
  firstReported
  key
  kind
  name
  occurred {
    edtf
  }
  places(first: 9) {
    place {
      code
      name(language: $locale)
    }
  }
  status
}
fragment Later on PageInfo {
  endCursor
  hasNextPage
}`,{hash:"21e417ae1382e75e61f89794192359dd77f4a6fe973512829fa6b1d37efc56b8"}),_o=new R(`
    query MoreOfReport($key: String!, $locale: String!, $after: String) {
  report(key: $key) {
    page: claims(first: 500, after: $after) {
      nodes {
        ...Stated
      }
      pageInfo {
        ...Later
      }
      totalCount
    }
  }
}
    fragment Later on PageInfo {
  endCursor
  hasNextPage
}
fragment Stated on Claim {
  asOf
  assertedBy {
    key
    name(language: $locale)
  }
  currency
  id
  note
  qualifier
  statedBestText
  statedHighText
  statedText
  status
  unit
}`,{hash:"0cbb6b78746c205a7f65d5d0e31049b8300bccba6c66dce02af96f928c3e4376"}),Gi=new R(`
    query Search($text: String!, $locale: String!, $types: [SearchType!], $after: String) {
  search(text: $text, first: 20, types: $types, after: $after) {
    edges {
      ...Hit
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment Hit on SearchEdge {
  match
  node {
    __typename
    ... on Incident {
      key
      name
    }
    ... on Organization {
      key
      name(language: $locale)
    }
    ... on Person {
      key
      name(language: $locale)
    }
    ... on Place {
      code
      name(language: $locale)
    }
    ... on Report {
      key
      title
    }
    ... on Statistic {
      key
      name
    }
  }
}`,{hash:"30688c2ea1e7bf6513e6b133a3c238906113a09eb737ceffa76ec6c429e5ae3c"}),Do=new R(`
    query MoreHits($text: String!, $locale: String!, $after: String) {
  page: search(text: $text, first: 200, after: $after) {
    edges {
      ...Hit
    }
    pageInfo {
      ...Later
    }
    totalCount
  }
}
    fragment Later on PageInfo {
  endCursor
  hasNextPage
}
fragment Hit on SearchEdge {
  match
  node {
    __typename
    ... on Incident {
      key
      name
    }
    ... on Organization {
      key
      name(language: $locale)
    }
    ... on Person {
      key
      name(language: $locale)
    }
    ... on Place {
      code
      name(language: $locale)
    }
    ... on Report {
      key
      title
    }
    ... on Statistic {
      key
      name
    }
  }
}`,{hash:"d6670a1eb2df59946231af35b9805f2d759c632d977f4297c78579b858f6b754"}),Ro=new R(`
    query LegalOutcomeTotals($locale: String!, $asOf: Date, $filter: LegalOutcomeFilter, $by: [LegalOutcomeDimension!]) {
  totals: legalOutcomeTotals(asOf: $asOf, filter: $filter, by: $by) {
    counts {
      ...Added
    }
    damages {
      ...Added
    }
    fines {
      ...Added
    }
    incidents
    leftOut {
      ...Omitted
    }
    name
    offence
    organization {
      name(language: $locale)
    }
    period
    region {
      name(language: $locale)
    }
    sentenceKind
    stage
  }
  all: legalOutcomeTotals(asOf: $asOf, filter: $filter) {
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
  places: incidentTotals(asOf: $asOf, by: [PLACE]) {
    incidents
    place {
      code
      name(language: $locale)
    }
  }
}
    fragment Added on Sum {
  bestText
  conflicting
  currency
  highText
  inconsistent
  item
  lowText
  origins
  possibleOverlap
  quantified
  reports
  unit
  unlike
  unquantified
}
fragment Omitted on LeftOut {
  facts
  incidents
  reason
}`,{hash:"b2213168ecda90e70be58b4d4c9259e4ee8d5c63cf30244809e96a745b82a724"}),vo=new R(`
    query SeizureTotals($locale: String!, $asOf: Date, $filter: SeizureFilter, $by: [SeizureDimension!], $converted: Boolean) {
  totals: seizureTotals(
    asOf: $asOf
    filter: $filter
    by: $by
    converted: $converted
  ) {
    category
    converted {
      ...ConvertedAdded
    }
    disposition
    drugGroup
    firearmType
    incidents
    item
    leftOut {
      ...Omitted
    }
    organization {
      name(language: $locale)
    }
    period
    quantities {
      ...Added
    }
    region {
      name(language: $locale)
    }
    values {
      ...Added
    }
  }
  all: seizureTotals(asOf: $asOf, filter: $filter) {
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
  places: incidentTotals(asOf: $asOf, by: [PLACE]) {
    incidents
    place {
      code
      name(language: $locale)
    }
  }
}
    fragment Added on Sum {
  bestText
  conflicting
  currency
  highText
  inconsistent
  item
  lowText
  origins
  possibleOverlap
  quantified
  reports
  unit
  unlike
  unquantified
}
fragment ConvertedAdded on ConvertedSum {
  bestText
  factorText
  highText
  item
  lowText
  source
  sourceUrl
  statedUnit
  unit
}
fragment Omitted on LeftOut {
  facts
  incidents
  reason
}`,{hash:"e2285a949d4b0deaad2705ffb1d22b2f825df8a54906124ea313933e5096cc64"}),Po=new R(`
    query CasualtyTotals($locale: String!, $asOf: Date, $filter: CasualtyFilter, $by: [CasualtyDimension!]) {
  totals: casualtyTotals(asOf: $asOf, filter: $filter, by: $by) {
    count {
      ...Added
    }
    group
    harm
    incidents
    leftOut {
      ...Omitted
    }
    period
    region {
      name(language: $locale)
    }
  }
  all: casualtyTotals(asOf: $asOf, filter: $filter) {
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
  places: incidentTotals(asOf: $asOf, by: [PLACE]) {
    incidents
    place {
      code
      name(language: $locale)
    }
  }
}
    fragment Added on Sum {
  bestText
  conflicting
  currency
  highText
  inconsistent
  item
  lowText
  origins
  possibleOverlap
  quantified
  reports
  unit
  unlike
  unquantified
}
fragment Omitted on LeftOut {
  facts
  incidents
  reason
}`,{hash:"584fdb0545d9e6bc058db50deae45cbf40c1e61050be01fc1289358d9a1c6eb9"}),No=new R(`
    query MeasureTotals($locale: String!, $asOf: Date, $filter: MeasureFilter, $by: [MeasureDimension!]) {
  totals: measureTotals(asOf: $asOf, filter: $filter, by: $by) {
    figures {
      ...Added
    }
    incidents
    kind
    leftOut {
      ...Omitted
    }
    name
    organization {
      name(language: $locale)
    }
    period
    region {
      name(language: $locale)
    }
  }
  all: measureTotals(asOf: $asOf, filter: $filter) {
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
  places: incidentTotals(asOf: $asOf, by: [PLACE]) {
    incidents
    place {
      code
      name(language: $locale)
    }
  }
}
    fragment Added on Sum {
  bestText
  conflicting
  currency
  highText
  inconsistent
  item
  lowText
  origins
  possibleOverlap
  quantified
  reports
  unit
  unlike
  unquantified
}
fragment Omitted on LeftOut {
  facts
  incidents
  reason
}`,{hash:"700c671d1932a6f377ca8c8d01ec575fa19acdd0449edaff5797321d192c961c"}),Fo=new R(`
    query IncidentTotals($locale: String!, $asOf: Date, $filter: IncidentFilter, $by: [IncidentDimension!]) {
  totals: incidentTotals(asOf: $asOf, filter: $filter, by: $by) {
    incidents
    kind
    leftOut {
      ...Omitted
    }
    organization {
      name(language: $locale)
    }
    period
    place {
      name(language: $locale)
    }
    publisher {
      name(language: $locale)
    }
    region {
      name(language: $locale)
    }
    status
  }
  all: incidentTotals(asOf: $asOf, filter: $filter) {
    leftOut {
      ...Omitted
    }
  }
  days: incidentTotals(by: [DAY], periodOf: FIRST_REPORTED) {
    period
  }
  places: incidentTotals(asOf: $asOf, by: [PLACE]) {
    incidents
    place {
      code
      name(language: $locale)
    }
  }
}
    fragment Omitted on LeftOut {
  facts
  incidents
  reason
}`,{hash:"816c27936882781c1e8a4f0dd21713337794a15b61d2d45bceb8c0b3c48e8fbf"}),Ki=new R(`
    query About {
  dataset {
    casualties
    changedAt
    claims
    incidents
    legalOutcomes
    measures
    organizations
    people
    places
    reports
    revision
    seizures
    statistics
  }
}
    `,{hash:"22edc147dc982602058a68e4021de6ec5fde22a33ba0c3a21844759b889da28f"});function re({asking:e,children:t}){let{words:n}=A();return e.failure?o(dg,{failure:e.failure,again:e.again}):e.answer?o("div",{"aria-busy":e.waiting,class:e.waiting?"stale":void 0,children:[e.waiting&&o(Lo,{asking:e}),e.answer.errors.length>0&&o("p",{class:"note",role:"alert",children:[N(n.partly,{message:e.answer.errors[0]})," ",o("button",{type:"button",onClick:e.again,children:n.again})]}),t(e.answer.data)]}):o(Lo,{asking:e})}function Lo({asking:e}){let{words:t}=A();return o("p",{class:e.slow?"note":"waiting",role:"status",children:[e.slow?t.slow:t.loading," ",e.slow&&o("button",{type:"button",onClick:e.again,children:t.again})]})}function dg({failure:e,again:t}){let{words:n,to:r,path:i,params:a}=A(),s=mg(e),{kind:u,message:c,suggestions:l}=e,p=a.get("place")??"",g=N(n[u],{seconds:s,message:c,place:p}),d=["failed","refused","overloaded","wrong"].includes(u),f=m=>{let y=new URLSearchParams(a);return Object.entries(m).forEach(([h,S])=>S===null?y.delete(h):y.set(h,S)),Le(i,y)};return o("div",{class:"note",role:"alert","data-failure":u,children:[o("p",{children:g}),l.length>0&&o("p",{class:"choose",children:[n.maybePlace,l.map(m=>o("a",{href:f({place:m}),children:o(fg,{code:m})}))]}),d&&o("button",{type:"button",onClick:t,disabled:u==="refused"&&s>0,children:n.again}),o("p",{class:"choose",children:[u==="unknownPlace"&&o("a",{href:f({place:null}),children:n.leaveOut}),u==="unknownPage"&&o("a",{href:f({after:null}),children:n.first}),(u==="wrong"||u==="tooLong")&&o("a",{href:r(i,{asOf:null}),children:n.plain})]})]})}function fg({code:e}){let{language:t}=A(),{answer:n}=ye(Oo,{code:e,locale:t}),r=n?.data.place?.name;return o(w,{children:r?`${r} (${e})`:e})}function $o({fault:e,again:t}){let{words:n}=A();return o("div",{class:"note",role:"alert",children:[o("p",{children:N(n.faulty,{message:String(e)})}),o("button",{type:"button",onClick:t,children:n.again})]})}function mg(e){let[t,n]=ee(e.seconds);return fe(()=>{n(e.seconds);let r=setInterval(()=>n(i=>Math.max(0,i-1)),1e3);return()=>clearInterval(r)},[e]),t}function Ct({children:e}){let{words:t}=A();return o("p",{class:"note",role:"status",children:e??t.nothing})}function sr({filtered:e,days:t}){let{words:n,asOf:r}=A();return t.length===0?o(Yi,{}):e?o(Ct,{}):o(Ct,{children:r?N(n.nothingYet,{day:r}):n.noneReported})}function Yi(){let{words:e}=A();return o(Ct,{children:[e.emptyDataset," ",o("a",{href:"docs/report-format.html",children:e.docs})]})}function Me(){let{words:e,to:t}=A();return o("div",{class:"note",role:"status",children:[o("h1",{tabIndex:-1,children:e.nothingHere}),o("p",{children:e.missing}),o("p",{children:o("a",{href:t([],{asOf:null}),children:e.toHome})})]})}var Uo=40;function rt({days:e}){let t=A(),{words:n,asOf:r}=t,i=[...new Set(e.flatMap(l=>l?[l]:[]))].sort(),a=l=>ar(t,{asOf:l}),s=i.length,u=js(),c=r?Math.max(0,i.findLastIndex(l=>l<=r)):s;return i.length===0?null:o("form",{class:"as-of","aria-label":n.asOf,onSubmit:l=>l.preventDefault(),children:[o("label",{children:[o("span",{children:n.asOf}),o("input",{type:"range",min:0,max:s,step:1,value:c,list:i.length<=Uo?u:void 0,"aria-valuetext":r??n.now,onInput:l=>a(i[Number(l.currentTarget.value)]??null)}),o("datalist",{id:u,children:i.length<=Uo&&[...i,""].map((l,p)=>o("option",{value:p}))})]}),o("label",{children:[o("span",{children:n.day}),o("input",{type:"date",value:r??"",max:new Date().toISOString().slice(0,10),onChange:l=>a(l.currentTarget.value||null)})]}),o("output",{children:r??n.now}),r&&o("p",{children:[n.known," ",o("button",{type:"button",onClick:()=>a(null),children:n.backToNow})]})]})}var ft=({nodes:e,pageInfo:t,totalCount:n})=>({rows:e,next:t.hasNextPage?t.endCursor:void 0,total:n}),Bo=({nodes:e,pageInfo:t,totalCount:n})=>({rows:e.toReversed(),next:t.hasPreviousPage?t.startCursor:void 0,total:n}),qo=(e,t)=>e.length>t?{rows:e.slice(0,t),next:null,total:null}:{rows:e,next:void 0,total:e.length};function or(e,t,n,r){let[,i]=dt(l=>l+1,0),a=Ce();(!a.current||a.current.of!==e)&&(a.current={of:e,part:t,failure:null,run:null});let s=a.current,u=async()=>{try{let l=await n(s.part.next??null),p=new Set(s.part.rows.map(r));s.part={...l,rows:[...s.part.rows,...l.rows.filter(g=>!p.has(r(g)))]},s.failure=null}catch(l){if(!(l instanceof oe))throw l;s.failure=l}finally{s.run=null,i(0)}},c=()=>(s.run??=u(),i(0),s.run);return fe(()=>{s.part.next===null&&c()},[s]),{...s.part,waiting:s.run!==null,failure:s.failure,more:()=>void c(),whole:async()=>{for(;s.part.next!==void 0;)if(await c(),s.failure)throw s.failure;return s.part.rows}}}var ur=e=>async()=>{let t=[];for(let n=null;n!==void 0;){let r=await e(n);t.push(...r.rows),n=r.next}return t};function lr(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function yg(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function pr(e){let t,n,r;e.length!==2?(t=lr,n=(u,c)=>lr(e(u),c),r=(u,c)=>e(u)-c):(t=e===lr||e===yg?e:hg,n=e,r=e);function i(u,c,l=0,p=u.length){if(l<p){if(t(c,c)!==0)return p;do{let g=l+p>>>1;n(u[g],c)<0?l=g+1:p=g}while(l<p)}return l}function a(u,c,l=0,p=u.length){if(l<p){if(t(c,c)!==0)return p;do{let g=l+p>>>1;n(u[g],c)<=0?l=g+1:p=g}while(l<p)}return l}function s(u,c,l=0,p=u.length){let g=i(u,c,l,p-1);return g>l&&r(u[g-1],c)>-r(u[g],c)?g-1:g}return{left:i,center:s,right:a}}function hg(){return 0}function bg(e){return e===null?NaN:+e}var zo=pr(lr),Ho=zo.right,_y=zo.left,Dy=pr(bg).center;var Ry=Qo(Vo),vy=Qo(Sg);function Qo(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:a,height:s}=t;if(!((a=Math.floor(a))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/a))>=0))throw new RangeError("invalid height");if(!a||!s||!n&&!r)return t;let u=n&&e(n),c=r&&e(r),l=i.slice();return u&&c?(_t(u,l,i,a,s),_t(u,i,l,a,s),_t(u,l,i,a,s),Dt(c,i,l,a,s),Dt(c,l,i,a,s),Dt(c,i,l,a,s)):u?(_t(u,i,l,a,s),_t(u,l,i,a,s),_t(u,i,l,a,s)):c&&(Dt(c,i,l,a,s),Dt(c,l,i,a,s),Dt(c,i,l,a,s)),t}}function _t(e,t,n,r,i){for(let a=0,s=r*i;a<s;)e(t,n,a,a+=r,1)}function Dt(e,t,n,r,i){for(let a=0,s=r*i;a<r;++a)e(t,n,a,a+s,r)}function Sg(e){let t=Vo(e);return(n,r,i,a,s)=>{i<<=2,a<<=2,s<<=2,t(n,r,i+0,a+0,s),t(n,r,i+1,a+1,s),t(n,r,i+2,a+2,s),t(n,r,i+3,a+3,s)}}function Vo(e){let t=Math.floor(e);if(t===e)return xg(e);let n=e-t,r=2*e+1;return(i,a,s,u,c)=>{if(!((u-=c)>=s))return;let l=t*a[s],p=c*t,g=p+c;for(let d=s,f=s+p;d<f;d+=c)l+=a[Math.min(u,d)];for(let d=s,f=u;d<=f;d+=c)l+=a[Math.min(u,d+p)],i[d]=(l+n*(a[Math.max(s,d-g)]+a[Math.min(u,d+g)]))/r,l-=a[Math.max(s,d-p)]}}function xg(e){let t=2*e+1;return(n,r,i,a,s)=>{if(!((a-=s)>=i))return;let u=e*r[i],c=s*e;for(let l=i,p=i+c;l<p;l+=s)u+=r[Math.min(a,l)];for(let l=i,p=a;l<=p;l+=s)u+=r[Math.min(a,l+c)],n[l]=u/t,u-=r[Math.max(i,l-c)]}}var Oe=class{constructor(){this._partials=new Float64Array(32),this._n=0}add(t){let n=this._partials,r=0;for(let i=0;i<this._n&&i<32;i++){let a=n[i],s=t+a,u=Math.abs(t)<Math.abs(a)?t-(s-a):a-(s-t);u&&(n[r++]=u),t=s}return n[r]=t,this._n=r+1,this}valueOf(){let t=this._partials,n=this._n,r,i,a,s=0;if(n>0){for(s=t[--n];n>0&&(r=s,i=t[--n],s=r+i,a=i-(s-r),!a););n>0&&(a<0&&t[n-1]<0||a>0&&t[n-1]>0)&&(i=a*2,r=s+i,i==r-s&&(s=r))}return s}};var Tg=Array.prototype,Py=Tg.slice;var Ig=Math.sqrt(50),Mg=Math.sqrt(10),Ag=Math.sqrt(2);function cr(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),a=r/Math.pow(10,i),s=a>=Ig?10:a>=Mg?5:a>=Ag?2:1,u,c,l;return i<0?(l=Math.pow(10,-i)/s,u=Math.round(e*l),c=Math.round(t*l),u/l<e&&++u,c/l>t&&--c,l=-l):(l=Math.pow(10,i)*s,u=Math.round(e/l),c=Math.round(t/l),u*l<e&&++u,c*l>t&&--c),c<u&&.5<=n&&n<2?cr(e,t,n*2):[u,c,l]}function Go(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,a,s]=r?cr(t,e,n):cr(e,t,n);if(!(a>=i))return[];let u=a-i+1,c=new Array(u);if(r)if(s<0)for(let l=0;l<u;++l)c[l]=(a-l)/-s;else for(let l=0;l<u;++l)c[l]=(a-l)*s;else if(s<0)for(let l=0;l<u;++l)c[l]=(i+l)/-s;else for(let l=0;l<u;++l)c[l]=(i+l)*s;return c}function gr(e,t,n){return t=+t,e=+e,n=+n,cr(e,t,n)[2]}function cn(e,t,n){t=+t,e=+e,n=+n;let r=t<e,i=r?gr(t,e,n):gr(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}function*Og(e){for(let t of e)yield*t}function dr(e){return Array.from(Og(e))}var Ny=wg(Math.random);function wg(e){return function(n,r=0,i=n.length){let a=i-(r=+r);for(;a;){let s=e()*a--|0,u=n[a+r];n[a+r]=n[s+r],n[s+r]=u}return n}}var B=1e-6,Ko=1e-12,$=Math.PI,ue=$/2,Wi=$/4,le=$*2,me=180/$,J=$/180,z=Math.abs,fr=Math.atan,We=Math.atan2,Y=Math.cos;var Yo=Math.exp;var Wo=Math.log;var j=Math.sin,jo=Math.sign||function(e){return e>0?1:e<0?-1:0},Ae=Math.sqrt,Xo=Math.tan;function Zo(e){return e>1?0:e<-1?$:Math.acos(e)}function je(e){return e>1?ue:e<-1?-ue:Math.asin(e)}function ce(){}function mr(e,t){e&&eu.hasOwnProperty(e.type)&&eu[e.type](e,t)}var Jo={Feature:function(e,t){mr(e.geometry,t)},FeatureCollection:function(e,t){for(var n=e.features,r=-1,i=n.length;++r<i;)mr(n[r].geometry,t)}},eu={Sphere:function(e,t){t.sphere()},Point:function(e,t){e=e.coordinates,t.point(e[0],e[1],e[2])},MultiPoint:function(e,t){for(var n=e.coordinates,r=-1,i=n.length;++r<i;)e=n[r],t.point(e[0],e[1],e[2])},LineString:function(e,t){ji(e.coordinates,t,0)},MultiLineString:function(e,t){for(var n=e.coordinates,r=-1,i=n.length;++r<i;)ji(n[r],t,0)},Polygon:function(e,t){tu(e.coordinates,t)},MultiPolygon:function(e,t){for(var n=e.coordinates,r=-1,i=n.length;++r<i;)tu(n[r],t)},GeometryCollection:function(e,t){for(var n=e.geometries,r=-1,i=n.length;++r<i;)mr(n[r],t)}};function ji(e,t,n){var r=-1,i=e.length-n,a;for(t.lineStart();++r<i;)a=e[r],t.point(a[0],a[1],a[2]);t.lineEnd()}function tu(e,t){var n=-1,r=e.length;for(t.polygonStart();++n<r;)ji(e[n],t,1);t.polygonEnd()}function it(e,t){e&&Jo.hasOwnProperty(e.type)?Jo[e.type](e,t):mr(e,t)}function gn(e){return[We(e[1],e[0]),je(e[2])]}function Be(e){var t=e[0],n=e[1],r=Y(n);return[r*Y(t),r*j(t),j(n)]}function pn(e,t){return e[0]*t[0]+e[1]*t[1]+e[2]*t[2]}function Rt(e,t){return[e[1]*t[2]-e[2]*t[1],e[2]*t[0]-e[0]*t[2],e[0]*t[1]-e[1]*t[0]]}function yr(e,t){e[0]+=t[0],e[1]+=t[1],e[2]+=t[2]}function dn(e,t){return[e[0]*t,e[1]*t,e[2]*t]}function fn(e){var t=Ae(e[0]*e[0]+e[1]*e[1]+e[2]*e[2]);e[0]/=t,e[1]/=t,e[2]/=t}function mn(e,t){function n(r,i){return r=e(r,i),t(r[0],r[1])}return e.invert&&t.invert&&(n.invert=function(r,i){return r=t.invert(r,i),r&&e.invert(r[0],r[1])}),n}function Xi(e,t){return z(e)>$&&(e-=Math.round(e/le)*le),[e,t]}Xi.invert=Xi;function Zi(e,t,n){return(e%=le)?t||n?mn(ru(e),iu(t,n)):ru(e):t||n?iu(t,n):Xi}function nu(e){return function(t,n){return t+=e,z(t)>$&&(t-=Math.round(t/le)*le),[t,n]}}function ru(e){var t=nu(e);return t.invert=nu(-e),t}function iu(e,t){var n=Y(e),r=j(e),i=Y(t),a=j(t);function s(u,c){var l=Y(c),p=Y(u)*l,g=j(u)*l,d=j(c),f=d*n+p*r;return[We(g*i-f*a,p*n-d*r),je(f*i+g*a)]}return s.invert=function(u,c){var l=Y(c),p=Y(u)*l,g=j(u)*l,d=j(c),f=d*i-g*a;return[We(g*i+d*a,p*n+f*r),je(f*n-p*r)]},s}function au(e){e=Zi(e[0]*J,e[1]*J,e.length>2?e[2]*J:0);function t(n){return n=e(n[0]*J,n[1]*J),n[0]*=me,n[1]*=me,n}return t.invert=function(n){return n=e.invert(n[0]*J,n[1]*J),n[0]*=me,n[1]*=me,n},t}function ou(e,t,n,r,i,a){if(n){var s=Y(t),u=j(t),c=r*n;i==null?(i=t+r*le,a=t-c/2):(i=su(s,i),a=su(s,a),(r>0?i<a:i>a)&&(i+=r*le));for(var l,p=i;r>0?p>a:p<a;p-=c)l=gn([s,-u*Y(p),-u*j(p)]),e.point(l[0],l[1])}}function su(e,t){t=Be(t),t[0]-=e,fn(t);var n=Zo(-t[1]);return((-t[2]<0?-n:n)+le-B)%le}function hr(){var e=[],t;return{point:function(n,r,i){t.push([n,r,i])},lineStart:function(){e.push(t=[])},lineEnd:ce,rejoin:function(){e.length>1&&e.push(e.pop().concat(e.shift()))},result:function(){var n=e;return e=[],t=null,n}}}function vt(e,t){return z(e[0]-t[0])<B&&z(e[1]-t[1])<B}function br(e,t,n,r){this.x=e,this.z=t,this.o=n,this.e=r,this.v=!1,this.n=this.p=null}function Sr(e,t,n,r,i){var a=[],s=[],u,c;if(e.forEach(function(m){if(!((y=m.length-1)<=0)){var y,h=m[0],S=m[y],I;if(vt(h,S)){if(!h[2]&&!S[2]){for(i.lineStart(),u=0;u<y;++u)i.point((h=m[u])[0],h[1]);i.lineEnd();return}S[0]+=2*B}a.push(I=new br(h,m,null,!0)),s.push(I.o=new br(h,null,I,!1)),a.push(I=new br(S,m,null,!1)),s.push(I.o=new br(S,null,I,!0))}}),!!a.length){for(s.sort(t),uu(a),uu(s),u=0,c=s.length;u<c;++u)s[u].e=n=!n;for(var l=a[0],p,g;;){for(var d=l,f=!0;d.v;)if((d=d.n)===l)return;p=d.z,i.lineStart();do{if(d.v=d.o.v=!0,d.e){if(f)for(u=0,c=p.length;u<c;++u)i.point((g=p[u])[0],g[1]);else r(d.x,d.n.x,1,i);d=d.n}else{if(f)for(p=d.p.z,u=p.length-1;u>=0;--u)i.point((g=p[u])[0],g[1]);else r(d.x,d.p.x,-1,i);d=d.p}d=d.o,p=d.z,f=!f}while(!d.v);i.lineEnd()}}}function uu(e){if(t=e.length){for(var t,n=0,r=e[0],i;++n<t;)r.n=i=e[n],i.p=r,r=i;r.n=i=e[0],i.p=r}}function Ji(e){return z(e[0])<=$?e[0]:jo(e[0])*((z(e[0])+$)%le-$)}function lu(e,t){var n=Ji(t),r=t[1],i=j(r),a=[j(n),-Y(n),0],s=0,u=0,c=new Oe;i===1?r=ue+B:i===-1&&(r=-ue-B);for(var l=0,p=e.length;l<p;++l)if(d=(g=e[l]).length)for(var g,d,f=g[d-1],m=Ji(f),y=f[1]/2+Wi,h=j(y),S=Y(y),I=0;I<d;++I,m=M,h=b,S=E,f=x){var x=g[I],M=Ji(x),k=x[1]/2+Wi,b=j(k),E=Y(k),v=M-m,P=v>=0?1:-1,U=P*v,_=U>$,D=h*b;if(c.add(We(D*P*j(U),S*E+D*Y(U))),s+=_?v+P*le:v,_^m>=n^M>=n){var V=Rt(Be(f),Be(x));fn(V);var F=Rt(a,V);fn(F);var T=(_^v>=0?-1:1)*je(F[2]);(r>T||r===T&&(V[0]||V[1]))&&(u+=_^v>=0?1:-1)}}return(s<-B||s<B&&c<-Ko)^u&1}function xr(e,t,n,r){return function(i){var a=t(i),s=hr(),u=t(s),c=!1,l,p,g,d={point:f,lineStart:y,lineEnd:h,polygonStart:function(){d.point=S,d.lineStart=I,d.lineEnd=x,p=[],l=[]},polygonEnd:function(){d.point=f,d.lineStart=y,d.lineEnd=h,p=dr(p);var M=lu(l,r);p.length?(c||(i.polygonStart(),c=!0),Sr(p,kg,M,n,i)):M&&(c||(i.polygonStart(),c=!0),i.lineStart(),n(null,null,1,i),i.lineEnd()),c&&(i.polygonEnd(),c=!1),p=l=null},sphere:function(){i.polygonStart(),i.lineStart(),n(null,null,1,i),i.lineEnd(),i.polygonEnd()}};function f(M,k){e(M,k)&&i.point(M,k)}function m(M,k){a.point(M,k)}function y(){d.point=m,a.lineStart()}function h(){d.point=f,a.lineEnd()}function S(M,k){g.push([M,k]),u.point(M,k)}function I(){u.lineStart(),g=[]}function x(){S(g[0][0],g[0][1]),u.lineEnd();var M=u.clean(),k=s.result(),b,E=k.length,v,P,U;if(g.pop(),l.push(g),g=null,!!E){if(M&1){if(P=k[0],(v=P.length-1)>0){for(c||(i.polygonStart(),c=!0),i.lineStart(),b=0;b<v;++b)i.point((U=P[b])[0],U[1]);i.lineEnd()}return}E>1&&M&2&&k.push(k.pop().concat(k.shift())),p.push(k.filter(Eg))}}return d}}function Eg(e){return e.length>1}function kg(e,t){return((e=e.x)[0]<0?e[1]-ue-B:ue-e[1])-((t=t.x)[0]<0?t[1]-ue-B:ue-t[1])}var ea=xr(function(){return!0},Cg,Dg,[-$,-ue]);function Cg(e){var t=NaN,n=NaN,r=NaN,i;return{lineStart:function(){e.lineStart(),i=1},point:function(a,s){var u=a>0?$:-$,c=z(a-t);z(c-$)<B?(e.point(t,n=(n+s)/2>0?ue:-ue),e.point(r,n),e.lineEnd(),e.lineStart(),e.point(u,n),e.point(a,n),i=0):r!==u&&c>=$&&(z(t-r)<B&&(t-=r*B),z(a-u)<B&&(a-=u*B),n=_g(t,n,a,s),e.point(r,n),e.lineEnd(),e.lineStart(),e.point(u,n),i=0),e.point(t=a,n=s),r=u},lineEnd:function(){e.lineEnd(),t=n=NaN},clean:function(){return 2-i}}}function _g(e,t,n,r){var i,a,s=j(e-n);return z(s)>B?fr((j(t)*(a=Y(r))*j(n)-j(r)*(i=Y(t))*j(e))/(i*a*s)):(t+r)/2}function Dg(e,t,n,r){var i;if(e==null)i=n*ue,r.point(-$,i),r.point(0,i),r.point($,i),r.point($,0),r.point($,-i),r.point(0,-i),r.point(-$,-i),r.point(-$,0),r.point(-$,i);else if(z(e[0]-t[0])>B){var a=e[0]<t[0]?$:-$;i=n*a/2,r.point(-a,i),r.point(0,i),r.point(a,i)}else r.point(t[0],t[1])}function cu(e){var t=Y(e),n=2*J,r=t>0,i=z(t)>B;function a(p,g,d,f){ou(f,e,n,d,p,g)}function s(p,g){return Y(p)*Y(g)>t}function u(p){var g,d,f,m,y;return{lineStart:function(){m=f=!1,y=1},point:function(h,S){var I=[h,S],x,M=s(h,S),k=r?M?0:l(h,S):M?l(h+(h<0?$:-$),S):0;if(!g&&(m=f=M)&&p.lineStart(),M!==f&&(x=c(g,I),(!x||vt(g,x)||vt(I,x))&&(I[2]=1)),M!==f)y=0,M?(p.lineStart(),x=c(I,g),p.point(x[0],x[1])):(x=c(g,I),p.point(x[0],x[1],2),p.lineEnd()),g=x;else if(i&&g&&r^M){var b;!(k&d)&&(b=c(I,g,!0))&&(y=0,r?(p.lineStart(),p.point(b[0][0],b[0][1]),p.point(b[1][0],b[1][1]),p.lineEnd()):(p.point(b[1][0],b[1][1]),p.lineEnd(),p.lineStart(),p.point(b[0][0],b[0][1],3)))}M&&(!g||!vt(g,I))&&p.point(I[0],I[1]),g=I,f=M,d=k},lineEnd:function(){f&&p.lineEnd(),g=null},clean:function(){return y|(m&&f)<<1}}}function c(p,g,d){var f=Be(p),m=Be(g),y=[1,0,0],h=Rt(f,m),S=pn(h,h),I=h[0],x=S-I*I;if(!x)return!d&&p;var M=t*S/x,k=-t*I/x,b=Rt(y,h),E=dn(y,M),v=dn(h,k);yr(E,v);var P=b,U=pn(E,P),_=pn(P,P),D=U*U-_*(pn(E,E)-1);if(!(D<0)){var V=Ae(D),F=dn(P,(-U-V)/_);if(yr(F,E),F=gn(F),!d)return F;var T=p[0],L=g[0],Z=p[1],te=g[1],ie;L<T&&(ie=T,T=L,L=ie);var de=L-T,Ee=z(de-$)<B,Ge=Ee||de<B;if(!Ee&&te<Z&&(ie=Z,Z=te,te=ie),Ge?Ee?Z+te>0^F[1]<(z(F[0]-T)<B?Z:te):Z<=F[1]&&F[1]<=te:de>$^(T<=F[0]&&F[0]<=L)){var ke=dn(P,(-U+V)/_);return yr(ke,E),[F,gn(ke)]}}}function l(p,g){var d=r?e:$-e,f=0;return p<-d?f|=1:p>d&&(f|=2),g<-d?f|=4:g>d&&(f|=8),f}return xr(s,u,a,r?[0,-e]:[-$,e-$])}function gu(e,t,n,r,i,a){var s=e[0],u=e[1],c=t[0],l=t[1],p=0,g=1,d=c-s,f=l-u,m;if(m=n-s,!(!d&&m>0)){if(m/=d,d<0){if(m<p)return;m<g&&(g=m)}else if(d>0){if(m>g)return;m>p&&(p=m)}if(m=i-s,!(!d&&m<0)){if(m/=d,d<0){if(m>g)return;m>p&&(p=m)}else if(d>0){if(m<p)return;m<g&&(g=m)}if(m=r-u,!(!f&&m>0)){if(m/=f,f<0){if(m<p)return;m<g&&(g=m)}else if(f>0){if(m>g)return;m>p&&(p=m)}if(m=a-u,!(!f&&m<0)){if(m/=f,f<0){if(m>g)return;m>p&&(p=m)}else if(f>0){if(m<p)return;m<g&&(g=m)}return p>0&&(e[0]=s+p*d,e[1]=u+p*f),g<1&&(t[0]=s+g*d,t[1]=u+g*f),!0}}}}}var yn=1e9,Tr=-yn;function ta(e,t,n,r){function i(l,p){return e<=l&&l<=n&&t<=p&&p<=r}function a(l,p,g,d){var f=0,m=0;if(l==null||(f=s(l,g))!==(m=s(p,g))||c(l,p)<0^g>0)do d.point(f===0||f===3?e:n,f>1?r:t);while((f=(f+g+4)%4)!==m);else d.point(p[0],p[1])}function s(l,p){return z(l[0]-e)<B?p>0?0:3:z(l[0]-n)<B?p>0?2:1:z(l[1]-t)<B?p>0?1:0:p>0?3:2}function u(l,p){return c(l.x,p.x)}function c(l,p){var g=s(l,1),d=s(p,1);return g!==d?g-d:g===0?p[1]-l[1]:g===1?l[0]-p[0]:g===2?l[1]-p[1]:p[0]-l[0]}return function(l){var p=l,g=hr(),d,f,m,y,h,S,I,x,M,k,b,E={point:v,lineStart:D,lineEnd:V,polygonStart:U,polygonEnd:_};function v(T,L){i(T,L)&&p.point(T,L)}function P(){for(var T=0,L=0,Z=f.length;L<Z;++L)for(var te=f[L],ie=1,de=te.length,Ee=te[0],Ge,ke,Et=Ee[0],nt=Ee[1];ie<de;++ie)Ge=Et,ke=nt,Ee=te[ie],Et=Ee[0],nt=Ee[1],ke<=r?nt>r&&(Et-Ge)*(r-ke)>(nt-ke)*(e-Ge)&&++T:nt<=r&&(Et-Ge)*(r-ke)<(nt-ke)*(e-Ge)&&--T;return T}function U(){p=g,d=[],f=[],b=!0}function _(){var T=P(),L=b&&T,Z=(d=dr(d)).length;(L||Z)&&(l.polygonStart(),L&&(l.lineStart(),a(null,null,1,l),l.lineEnd()),Z&&Sr(d,u,T,a,l),l.polygonEnd()),p=l,d=f=m=null}function D(){E.point=F,f&&f.push(m=[]),k=!0,M=!1,I=x=NaN}function V(){d&&(F(y,h),S&&M&&g.rejoin(),d.push(g.result())),E.point=v,M&&p.lineEnd()}function F(T,L){var Z=i(T,L);if(f&&m.push([T,L]),k)y=T,h=L,S=Z,k=!1,Z&&(p.lineStart(),p.point(T,L));else if(Z&&M)p.point(T,L);else{var te=[I=Math.max(Tr,Math.min(yn,I)),x=Math.max(Tr,Math.min(yn,x))],ie=[T=Math.max(Tr,Math.min(yn,T)),L=Math.max(Tr,Math.min(yn,L))];gu(te,ie,e,t,n,r)?(M||(p.lineStart(),p.point(te[0],te[1])),p.point(ie[0],ie[1]),Z||p.lineEnd(),b=!1):Z&&(p.lineStart(),p.point(T,L),b=!1)}I=T,x=L,M=Z}return E}}var hn=e=>e;var na=new Oe,ra=new Oe,pu,du,ia,aa,at={point:ce,lineStart:ce,lineEnd:ce,polygonStart:function(){at.lineStart=Rg,at.lineEnd=Pg},polygonEnd:function(){at.lineStart=at.lineEnd=at.point=ce,na.add(z(ra)),ra=new Oe},result:function(){var e=na/2;return na=new Oe,e}};function Rg(){at.point=vg}function vg(e,t){at.point=fu,pu=ia=e,du=aa=t}function fu(e,t){ra.add(aa*e-ia*t),ia=e,aa=t}function Pg(){fu(pu,du)}var sa=at;var Pt=1/0,Ir=Pt,bn=-Pt,Mr=bn,Ng={point:Fg,lineStart:ce,lineEnd:ce,polygonStart:ce,polygonEnd:ce,result:function(){var e=[[Pt,Ir],[bn,Mr]];return bn=Mr=-(Ir=Pt=1/0),e}};function Fg(e,t){e<Pt&&(Pt=e),e>bn&&(bn=e),t<Ir&&(Ir=t),t>Mr&&(Mr=t)}var Nt=Ng;var oa=0,ua=0,Sn=0,Ar=0,Or=0,Ft=0,la=0,ca=0,xn=0,hu,bu,qe,ze,_e={point:mt,lineStart:mu,lineEnd:yu,polygonStart:function(){_e.lineStart=Ug,_e.lineEnd=Bg},polygonEnd:function(){_e.point=mt,_e.lineStart=mu,_e.lineEnd=yu},result:function(){var e=xn?[la/xn,ca/xn]:Ft?[Ar/Ft,Or/Ft]:Sn?[oa/Sn,ua/Sn]:[NaN,NaN];return oa=ua=Sn=Ar=Or=Ft=la=ca=xn=0,e}};function mt(e,t){oa+=e,ua+=t,++Sn}function mu(){_e.point=Lg}function Lg(e,t){_e.point=$g,mt(qe=e,ze=t)}function $g(e,t){var n=e-qe,r=t-ze,i=Ae(n*n+r*r);Ar+=i*(qe+e)/2,Or+=i*(ze+t)/2,Ft+=i,mt(qe=e,ze=t)}function yu(){_e.point=mt}function Ug(){_e.point=qg}function Bg(){Su(hu,bu)}function qg(e,t){_e.point=Su,mt(hu=qe=e,bu=ze=t)}function Su(e,t){var n=e-qe,r=t-ze,i=Ae(n*n+r*r);Ar+=i*(qe+e)/2,Or+=i*(ze+t)/2,Ft+=i,i=ze*e-qe*t,la+=i*(qe+e),ca+=i*(ze+t),xn+=i*3,mt(qe=e,ze=t)}var ga=_e;function wr(e){this._context=e}wr.prototype={_radius:4.5,pointRadius:function(e){return this._radius=e,this},polygonStart:function(){this._line=0},polygonEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){this._line===0&&this._context.closePath(),this._point=NaN},point:function(e,t){switch(this._point){case 0:{this._context.moveTo(e,t),this._point=1;break}case 1:{this._context.lineTo(e,t);break}default:{this._context.moveTo(e+this._radius,t),this._context.arc(e,t,this._radius,0,le);break}}},result:ce};var da=new Oe,pa,xu,Tu,Tn,In,Er={point:ce,lineStart:function(){Er.point=zg},lineEnd:function(){pa&&Iu(xu,Tu),Er.point=ce},polygonStart:function(){pa=!0},polygonEnd:function(){pa=null},result:function(){var e=+da;return da=new Oe,e}};function zg(e,t){Er.point=Iu,xu=Tn=e,Tu=In=t}function Iu(e,t){Tn-=e,In-=t,da.add(Ae(Tn*Tn+In*In)),Tn=e,In=t}var fa=Er;var Mu,kr,Au,Ou,Lt=class{constructor(t){this._append=t==null?wu:Hg(t),this._radius=4.5,this._=""}pointRadius(t){return this._radius=+t,this}polygonStart(){this._line=0}polygonEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){this._line===0&&(this._+="Z"),this._point=NaN}point(t,n){switch(this._point){case 0:{this._append`M${t},${n}`,this._point=1;break}case 1:{this._append`L${t},${n}`;break}default:{if(this._append`M${t},${n}`,this._radius!==Au||this._append!==kr){let r=this._radius,i=this._;this._="",this._append`m0,${r}a${r},${r} 0 1,1 0,${-2*r}a${r},${r} 0 1,1 0,${2*r}z`,Au=r,kr=this._append,Ou=this._,this._=i}this._+=Ou;break}}}result(){let t=this._;return this._="",t.length?t:null}};function wu(e){let t=1;this._+=e[0];for(let n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function Hg(e){let t=Math.floor(e);if(!(t>=0))throw new RangeError(`invalid digits: ${e}`);if(t>15)return wu;if(t!==Mu){let n=10**t;Mu=t,kr=function(i){let a=1;this._+=i[0];for(let s=i.length;a<s;++a)this._+=Math.round(arguments[a]*n)/n+i[a]}}return kr}function ma(e,t){let n=3,r=4.5,i,a;function s(u){return u&&(typeof r=="function"&&a.pointRadius(+r.apply(this,arguments)),it(u,i(a))),a.result()}return s.area=function(u){return it(u,i(sa)),sa.result()},s.measure=function(u){return it(u,i(fa)),fa.result()},s.bounds=function(u){return it(u,i(Nt)),Nt.result()},s.centroid=function(u){return it(u,i(ga)),ga.result()},s.projection=function(u){return arguments.length?(i=u==null?(e=null,hn):(e=u).stream,s):e},s.context=function(u){return arguments.length?(a=u==null?(t=null,new Lt(n)):new wr(t=u),typeof r!="function"&&a.pointRadius(r),s):t},s.pointRadius=function(u){return arguments.length?(r=typeof u=="function"?u:(a.pointRadius(+u),+u),s):r},s.digits=function(u){if(!arguments.length)return n;if(u==null)n=null;else{let c=Math.floor(u);if(!(c>=0))throw new RangeError(`invalid digits: ${u}`);n=c}return t===null&&(a=new Lt(n)),s},s.projection(e).digits(n).context(t)}function Mn(e){return function(t){var n=new ya;for(var r in e)n[r]=e[r];return n.stream=t,n}}function ya(){}ya.prototype={constructor:ya,point:function(e,t){this.stream.point(e,t)},sphere:function(){this.stream.sphere()},lineStart:function(){this.stream.lineStart()},lineEnd:function(){this.stream.lineEnd()},polygonStart:function(){this.stream.polygonStart()},polygonEnd:function(){this.stream.polygonEnd()}};function ha(e,t,n){var r=e.clipExtent&&e.clipExtent();return e.scale(150).translate([0,0]),r!=null&&e.clipExtent(null),it(n,e.stream(Nt)),t(Nt.result()),r!=null&&e.clipExtent(r),e}function ba(e,t,n){return ha(e,function(r){var i=t[1][0]-t[0][0],a=t[1][1]-t[0][1],s=Math.min(i/(r[1][0]-r[0][0]),a/(r[1][1]-r[0][1])),u=+t[0][0]+(i-s*(r[1][0]+r[0][0]))/2,c=+t[0][1]+(a-s*(r[1][1]+r[0][1]))/2;e.scale(150*s).translate([u,c])},n)}function Eu(e,t,n){return ba(e,[[0,0],t],n)}function ku(e,t,n){return ha(e,function(r){var i=+t,a=i/(r[1][0]-r[0][0]),s=(i-a*(r[1][0]+r[0][0]))/2,u=-a*r[0][1];e.scale(150*a).translate([s,u])},n)}function Cu(e,t,n){return ha(e,function(r){var i=+t,a=i/(r[1][1]-r[0][1]),s=-a*r[0][0],u=(i-a*(r[1][1]+r[0][1]))/2;e.scale(150*a).translate([s,u])},n)}var _u=16,Qg=Y(30*J);function Sa(e,t){return+t?Gg(e,t):Vg(e)}function Vg(e){return Mn({point:function(t,n){t=e(t,n),this.stream.point(t[0],t[1])}})}function Gg(e,t){function n(r,i,a,s,u,c,l,p,g,d,f,m,y,h){var S=l-r,I=p-i,x=S*S+I*I;if(x>4*t&&y--){var M=s+d,k=u+f,b=c+m,E=Ae(M*M+k*k+b*b),v=je(b/=E),P=z(z(b)-1)<B||z(a-g)<B?(a+g)/2:We(k,M),U=e(P,v),_=U[0],D=U[1],V=_-r,F=D-i,T=I*V-S*F;(T*T/x>t||z((S*V+I*F)/x-.5)>.3||s*d+u*f+c*m<Qg)&&(n(r,i,a,s,u,c,_,D,P,M/=E,k/=E,b,y,h),h.point(_,D),n(_,D,P,M,k,b,l,p,g,d,f,m,y,h))}}return function(r){var i,a,s,u,c,l,p,g,d,f,m,y,h={point:S,lineStart:I,lineEnd:M,polygonStart:function(){r.polygonStart(),h.lineStart=k},polygonEnd:function(){r.polygonEnd(),h.lineStart=I}};function S(v,P){v=e(v,P),r.point(v[0],v[1])}function I(){g=NaN,h.point=x,r.lineStart()}function x(v,P){var U=Be([v,P]),_=e(v,P);n(g,d,p,f,m,y,g=_[0],d=_[1],p=v,f=U[0],m=U[1],y=U[2],_u,r),r.point(g,d)}function M(){h.point=S,r.lineEnd()}function k(){I(),h.point=b,h.lineEnd=E}function b(v,P){x(i=v,P),a=g,s=d,u=f,c=m,l=y,h.point=x}function E(){n(g,d,p,f,m,y,a,s,i,u,c,l,_u,r),h.lineEnd=M,M()}return h}}var Kg=Mn({point:function(e,t){this.stream.point(e*J,t*J)}});function Yg(e){return Mn({point:function(t,n){var r=e(t,n);return this.stream.point(r[0],r[1])}})}function Wg(e,t,n,r,i){function a(s,u){return s*=r,u*=i,[t+e*s,n-e*u]}return a.invert=function(s,u){return[(s-t)/e*r,(n-u)/e*i]},a}function Du(e,t,n,r,i,a){if(!a)return Wg(e,t,n,r,i);var s=Y(a),u=j(a),c=s*e,l=u*e,p=s/e,g=u/e,d=(u*n-s*t)/e,f=(u*t+s*n)/e;function m(y,h){return y*=r,h*=i,[c*y-l*h+t,n-l*y-c*h]}return m.invert=function(y,h){return[r*(p*y-g*h+d),i*(f-g*y-p*h)]},m}function An(e){return jg(function(){return e})()}function jg(e){var t,n=150,r=480,i=250,a=0,s=0,u=0,c=0,l=0,p,g=0,d=1,f=1,m=null,y=ea,h=null,S,I,x,M=hn,k=.5,b,E,v,P,U;function _(T){return v(T[0]*J,T[1]*J)}function D(T){return T=v.invert(T[0],T[1]),T&&[T[0]*me,T[1]*me]}_.stream=function(T){return P&&U===T?P:P=Kg(Yg(p)(y(b(M(U=T)))))},_.preclip=function(T){return arguments.length?(y=T,m=void 0,F()):y},_.postclip=function(T){return arguments.length?(M=T,h=S=I=x=null,F()):M},_.clipAngle=function(T){return arguments.length?(y=+T?cu(m=T*J):(m=null,ea),F()):m*me},_.clipExtent=function(T){return arguments.length?(M=T==null?(h=S=I=x=null,hn):ta(h=+T[0][0],S=+T[0][1],I=+T[1][0],x=+T[1][1]),F()):h==null?null:[[h,S],[I,x]]},_.scale=function(T){return arguments.length?(n=+T,V()):n},_.translate=function(T){return arguments.length?(r=+T[0],i=+T[1],V()):[r,i]},_.center=function(T){return arguments.length?(a=T[0]%360*J,s=T[1]%360*J,V()):[a*me,s*me]},_.rotate=function(T){return arguments.length?(u=T[0]%360*J,c=T[1]%360*J,l=T.length>2?T[2]%360*J:0,V()):[u*me,c*me,l*me]},_.angle=function(T){return arguments.length?(g=T%360*J,V()):g*me},_.reflectX=function(T){return arguments.length?(d=T?-1:1,V()):d<0},_.reflectY=function(T){return arguments.length?(f=T?-1:1,V()):f<0},_.precision=function(T){return arguments.length?(b=Sa(E,k=T*T),F()):Ae(k)},_.fitExtent=function(T,L){return ba(_,T,L)},_.fitSize=function(T,L){return Eu(_,T,L)},_.fitWidth=function(T,L){return ku(_,T,L)},_.fitHeight=function(T,L){return Cu(_,T,L)};function V(){var T=Du(n,0,0,d,f,g).apply(null,t(a,s)),L=Du(n,r-T[0],i-T[1],d,f,g);return p=Zi(u,c,l),E=mn(t,L),v=mn(p,E),b=Sa(E,k),F()}function F(){return P=U=null,_}return function(){return t=e.apply(this,arguments),_.invert=t.invert&&D,V()}}function Cr(e,t){return[e,Wo(Xo((ue+t)/2))]}Cr.invert=function(e,t){return[e,2*fr(Yo(t))-ue]};function xa(){return Xg(Cr).scale(961/le)}function Xg(e){var t=An(e),n=t.center,r=t.scale,i=t.translate,a=t.clipExtent,s=null,u,c,l;t.scale=function(g){return arguments.length?(r(g),p()):r()},t.translate=function(g){return arguments.length?(i(g),p()):i()},t.center=function(g){return arguments.length?(n(g),p()):n()},t.clipExtent=function(g){return arguments.length?(g==null?s=u=c=l=null:(s=+g[0][0],u=+g[0][1],c=+g[1][0],l=+g[1][1]),p()):s==null?null:[[s,u],[c,l]]};function p(){var g=$*r(),d=t(au(t.rotate()).invert([0,0]));return a(s==null?[[d[0]-g,d[1]-g],[d[0]+g,d[1]+g]]:e===Cr?[[Math.max(d[0]-g,s),u],[Math.min(d[0]+g,c),l]]:[[s,Math.max(d[1]-g,u)],[c,Math.min(d[1]+g,l)]])}return p()}function Ta(e,t){var n=t*t,r=n*n;return[e*(.8707-.131979*n+r*(-.013791+r*(.003971*n-.001529*r))),t*(1.007226+n*(.015085+r*(-.044475+.028874*n-.005916*r)))]}Ta.invert=function(e,t){var n=t,r=25,i;do{var a=n*n,s=a*a;n-=i=(n*(1.007226+a*(.015085+s*(-.044475+.028874*a-.005916*s)))-t)/(1.007226+a*(.015085*3+s*(-.044475*7+.028874*9*a-.005916*11*s)))}while(z(i)>B&&--r>0);return[e/(.8707+(a=n*n)*(-.131979+a*(-.013791+a*a*a*(.003971-.001529*a)))),n]};function Ia(){return An(Ta).scale(175.295)}function $t(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function zt(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function En(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function st(){}var St=.7,qt=1/St,Ut="\\s*([+-]?\\d+)\\s*",On="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",He="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Zg=/^#([0-9a-f]{3,8})$/,Jg=new RegExp(`^rgb\\(${Ut},${Ut},${Ut}\\)$`),ep=new RegExp(`^rgb\\(${He},${He},${He}\\)$`),tp=new RegExp(`^rgba\\(${Ut},${Ut},${Ut},${On}\\)$`),np=new RegExp(`^rgba\\(${He},${He},${He},${On}\\)$`),rp=new RegExp(`^hsl\\(${On},${He},${He}\\)$`),ip=new RegExp(`^hsla\\(${On},${He},${He},${On}\\)$`),Ru={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};zt(st,Ht,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:vu,formatHex:vu,formatHex8:ap,formatHsl:sp,formatRgb:Pu,toString:Pu});function vu(){return this.rgb().formatHex()}function ap(){return this.rgb().formatHex8()}function sp(){return Hu(this).formatHsl()}function Pu(){return this.rgb().formatRgb()}function Ht(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Zg.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Nu(t):n===3?new ge(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?_r(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?_r(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Jg.exec(e))?new ge(t[1],t[2],t[3],1):(t=ep.exec(e))?new ge(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=tp.exec(e))?_r(t[1],t[2],t[3],t[4]):(t=np.exec(e))?_r(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=rp.exec(e))?$u(t[1],t[2]/100,t[3]/100,1):(t=ip.exec(e))?$u(t[1],t[2]/100,t[3]/100,t[4]):Ru.hasOwnProperty(e)?Nu(Ru[e]):e==="transparent"?new ge(NaN,NaN,NaN,0):null}function Nu(e){return new ge(e>>16&255,e>>8&255,e&255,1)}function _r(e,t,n,r){return r<=0&&(e=t=n=NaN),new ge(e,t,n,r)}function ka(e){return e instanceof st||(e=Ht(e)),e?(e=e.rgb(),new ge(e.r,e.g,e.b,e.opacity)):new ge}function kn(e,t,n,r){return arguments.length===1?ka(e):new ge(e,t,n,r??1)}function ge(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}zt(ge,kn,En(st,{brighter(e){return e=e==null?qt:Math.pow(qt,e),new ge(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?St:Math.pow(St,e),new ge(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new ge(ht(this.r),ht(this.g),ht(this.b),Rr(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Fu,formatHex:Fu,formatHex8:op,formatRgb:Lu,toString:Lu}));function Fu(){return`#${yt(this.r)}${yt(this.g)}${yt(this.b)}`}function op(){return`#${yt(this.r)}${yt(this.g)}${yt(this.b)}${yt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Lu(){let e=Rr(this.opacity);return`${e===1?"rgb(":"rgba("}${ht(this.r)}, ${ht(this.g)}, ${ht(this.b)}${e===1?")":`, ${e})`}`}function Rr(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function ht(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function yt(e){return e=ht(e),(e<16?"0":"")+e.toString(16)}function $u(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new De(e,t,n,r)}function Hu(e){if(e instanceof De)return new De(e.h,e.s,e.l,e.opacity);if(e instanceof st||(e=Ht(e)),!e)return new De;if(e instanceof De)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),s=NaN,u=a-i,c=(a+i)/2;return u?(t===a?s=(n-r)/u+(n<r)*6:n===a?s=(r-t)/u+2:s=(t-n)/u+4,u/=c<.5?a+i:2-a-i,s*=60):u=c>0&&c<1?0:s,new De(s,u,c,e.opacity)}function Pr(e,t,n,r){return arguments.length===1?Hu(e):new De(e,t,n,r??1)}function De(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}zt(De,Pr,En(st,{brighter(e){return e=e==null?qt:Math.pow(qt,e),new De(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?St:Math.pow(St,e),new De(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new ge(Ma(e>=240?e-240:e+120,i,r),Ma(e,i,r),Ma(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new De(Uu(this.h),Dr(this.s),Dr(this.l),Rr(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Rr(this.opacity);return`${e===1?"hsl(":"hsla("}${Uu(this.h)}, ${Dr(this.s)*100}%, ${Dr(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Uu(e){return e=(e||0)%360,e<0?e+360:e}function Dr(e){return Math.max(0,Math.min(1,e||0))}function Ma(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Qu=Math.PI/180,Vu=180/Math.PI,vr=18,Gu=.96422,Ku=1,Yu=.82521,Wu=4/29,Bt=6/29,ju=3*Bt*Bt,up=Bt*Bt*Bt;function Xu(e){if(e instanceof Qe)return new Qe(e.l,e.a,e.b,e.opacity);if(e instanceof Xe)return Ju(e);e instanceof ge||(e=ka(e));var t=Ea(e.r),n=Ea(e.g),r=Ea(e.b),i=Aa((.2225045*t+.7168786*n+.0606169*r)/Ku),a,s;return t===n&&n===r?a=s=i:(a=Aa((.4360747*t+.3850649*n+.1430804*r)/Gu),s=Aa((.0139322*t+.0971045*n+.7141733*r)/Yu)),new Qe(116*i-16,500*(a-i),200*(i-s),e.opacity)}function Zu(e,t,n,r){return arguments.length===1?Xu(e):new Qe(e,t,n,r??1)}function Qe(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}zt(Qe,Zu,En(st,{brighter(e){return new Qe(this.l+vr*(e??1),this.a,this.b,this.opacity)},darker(e){return new Qe(this.l-vr*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Gu*Oa(t),e=Ku*Oa(e),n=Yu*Oa(n),new ge(wa(3.1338561*t-1.6168667*e-.4906146*n),wa(-.9787684*t+1.9161415*e+.033454*n),wa(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Aa(e){return e>up?Math.pow(e,1/3):e/ju+Wu}function Oa(e){return e>Bt?e*e*e:ju*(e-Wu)}function wa(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Ea(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function lp(e){if(e instanceof Xe)return new Xe(e.h,e.c,e.l,e.opacity);if(e instanceof Qe||(e=Xu(e)),e.a===0&&e.b===0)return new Xe(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Vu;return new Xe(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Nr(e,t,n,r){return arguments.length===1?lp(e):new Xe(e,t,n,r??1)}function Xe(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Ju(e){if(isNaN(e.h))return new Qe(e.l,0,0,e.opacity);var t=e.h*Qu;return new Qe(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}zt(Xe,Nr,En(st,{brighter(e){return new Xe(this.h,this.c,this.l+vr*(e??1),this.opacity)},darker(e){return new Xe(this.h,this.c,this.l-vr*(e??1),this.opacity)},rgb(){return Ju(this).rgb()}}));var el=-.14861,Ca=1.78277,_a=-.29227,Fr=-.90649,wn=1.97294,Bu=wn*Fr,qu=wn*Ca,zu=Ca*_a-Fr*el;function cp(e){if(e instanceof bt)return new bt(e.h,e.s,e.l,e.opacity);e instanceof ge||(e=ka(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(zu*r+Bu*t-qu*n)/(zu+Bu-qu),a=r-i,s=(wn*(n-i)-_a*a)/Fr,u=Math.sqrt(s*s+a*a)/(wn*i*(1-i)),c=u?Math.atan2(s,a)*Vu-120:NaN;return new bt(c<0?c+360:c,u,i,e.opacity)}function Lr(e,t,n,r){return arguments.length===1?cp(e):new bt(e,t,n,r??1)}function bt(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}zt(bt,Lr,En(st,{brighter(e){return e=e==null?qt:Math.pow(qt,e),new bt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?St:Math.pow(St,e),new bt(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Qu,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new ge(255*(t+n*(el*r+Ca*i)),255*(t+n*(_a*r+Fr*i)),255*(t+n*(wn*r)),this.opacity)}}));function il(e,t,n,r,i){var a=e*e,s=a*e;return((1-3*e+3*a-s)*t+(4-6*a+3*s)*n+(1+3*e+3*a-3*s)*r+s*i)/6}function gp(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),i=e[r],a=e[r+1],s=r>0?e[r-1]:2*i-a,u=r<t-1?e[r+2]:2*a-i;return il((n-r/t)*t,s,i,a,u)}}function pp(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),i=e[(r+t-1)%t],a=e[r%t],s=e[(r+1)%t],u=e[(r+2)%t];return il((n-r/t)*t,i,a,s,u)}}var Ur=e=>()=>e;function al(e,t){return function(n){return e+n*t}}function dp(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Pa(e,t){var n=t-e;return n?al(e,n>180||n<-180?n-360*Math.round(n/360):n):Ur(isNaN(e)?t:e)}function fp(e){return(e=+e)==1?Se:function(t,n){return n-t?dp(t,n,e):Ur(isNaN(t)?n:t)}}function Se(e,t){var n=t-e;return n?al(e,n):Ur(isNaN(e)?t:e)}var tl=(function e(t){var n=fp(t);function r(i,a){var s=n((i=kn(i)).r,(a=kn(a)).r),u=n(i.g,a.g),c=n(i.b,a.b),l=Se(i.opacity,a.opacity);return function(p){return i.r=s(p),i.g=u(p),i.b=c(p),i.opacity=l(p),i+""}}return r.gamma=e,r})(1);function sl(e){return function(t){var n=t.length,r=new Array(n),i=new Array(n),a=new Array(n),s,u;for(s=0;s<n;++s)u=kn(t[s]),r[s]=u.r||0,i[s]=u.g||0,a[s]=u.b||0;return r=e(r),i=e(i),a=e(a),u.opacity=1,function(c){return u.r=r(c),u.g=i(c),u.b=a(c),u+""}}}var vb=sl(gp),Pb=sl(pp);function mp(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(a){for(i=0;i<n;++i)r[i]=e[i]*(1-a)+t[i]*a;return r}}function yp(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function hp(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=new Array(r),a=new Array(n),s;for(s=0;s<r;++s)i[s]=Br(e[s],t[s]);for(;s<n;++s)a[s]=t[s];return function(u){for(s=0;s<r;++s)a[s]=i[s](u);return a}}function bp(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function Re(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function Sp(e,t){var n={},r={},i;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in e?n[i]=Br(e[i],t[i]):r[i]=t[i];return function(a){for(i in n)r[i]=n[i](a);return r}}var Ra=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Da=new RegExp(Ra.source,"g");function xp(e){return function(){return e}}function Tp(e){return function(t){return e(t)+""}}function Ip(e,t){var n=Ra.lastIndex=Da.lastIndex=0,r,i,a,s=-1,u=[],c=[];for(e=e+"",t=t+"";(r=Ra.exec(e))&&(i=Da.exec(t));)(a=i.index)>n&&(a=t.slice(n,a),u[s]?u[s]+=a:u[++s]=a),(r=r[0])===(i=i[0])?u[s]?u[s]+=i:u[++s]=i:(u[++s]=null,c.push({i:s,x:Re(r,i)})),n=Da.lastIndex;return n<t.length&&(a=t.slice(n),u[s]?u[s]+=a:u[++s]=a),u.length<2?c[0]?Tp(c[0].x):xp(t):(t=c.length,function(l){for(var p=0,g;p<t;++p)u[(g=c[p]).i]=g.x(l);return u.join("")})}function Br(e,t){var n=typeof t,r;return t==null||n==="boolean"?Ur(t):(n==="number"?Re:n==="string"?(r=Ht(t))?(t=r,tl):Ip:t instanceof Ht?tl:t instanceof Date?bp:yp(t)?mp:Array.isArray(t)?hp:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Sp:Re)(e,t)}function ol(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var nl=180/Math.PI,va={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function ul(e,t,n,r,i,a){var s,u,c;return(s=Math.sqrt(e*e+t*t))&&(e/=s,t/=s),(c=e*n+t*r)&&(n-=e*c,r-=t*c),(u=Math.sqrt(n*n+r*r))&&(n/=u,r/=u,c/=u),e*r<t*n&&(e=-e,t=-t,c=-c,s=-s),{translateX:i,translateY:a,rotate:Math.atan2(t,e)*nl,skewX:Math.atan(c)*nl,scaleX:s,scaleY:u}}var $r;function Mp(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?va:ul(t.a,t.b,t.c,t.d,t.e,t.f)}function Ap(e){return e==null||($r||($r=document.createElementNS("http://www.w3.org/2000/svg","g")),$r.setAttribute("transform",e),!(e=$r.transform.baseVal.consolidate()))?va:(e=e.matrix,ul(e.a,e.b,e.c,e.d,e.e,e.f))}function ll(e,t,n,r){function i(l){return l.length?l.pop()+" ":""}function a(l,p,g,d,f,m){if(l!==g||p!==d){var y=f.push("translate(",null,t,null,n);m.push({i:y-4,x:Re(l,g)},{i:y-2,x:Re(p,d)})}else(g||d)&&f.push("translate("+g+t+d+n)}function s(l,p,g,d){l!==p?(l-p>180?p+=360:p-l>180&&(l+=360),d.push({i:g.push(i(g)+"rotate(",null,r)-2,x:Re(l,p)})):p&&g.push(i(g)+"rotate("+p+r)}function u(l,p,g,d){l!==p?d.push({i:g.push(i(g)+"skewX(",null,r)-2,x:Re(l,p)}):p&&g.push(i(g)+"skewX("+p+r)}function c(l,p,g,d,f,m){if(l!==g||p!==d){var y=f.push(i(f)+"scale(",null,",",null,")");m.push({i:y-4,x:Re(l,g)},{i:y-2,x:Re(p,d)})}else(g!==1||d!==1)&&f.push(i(f)+"scale("+g+","+d+")")}return function(l,p){var g=[],d=[];return l=e(l),p=e(p),a(l.translateX,l.translateY,p.translateX,p.translateY,g,d),s(l.rotate,p.rotate,g,d),u(l.skewX,p.skewX,g,d),c(l.scaleX,l.scaleY,p.scaleX,p.scaleY,g,d),l=p=null,function(f){for(var m=-1,y=d.length,h;++m<y;)g[(h=d[m]).i]=h.x(f);return g.join("")}}}var Nb=ll(Mp,"px, ","px)","deg)"),Fb=ll(Ap,", ",")",")"),Op=1e-12;function rl(e){return((e=Math.exp(e))+1/e)/2}function wp(e){return((e=Math.exp(e))-1/e)/2}function Ep(e){return((e=Math.exp(2*e))-1)/(e+1)}var Lb=(function e(t,n,r){function i(a,s){var u=a[0],c=a[1],l=a[2],p=s[0],g=s[1],d=s[2],f=p-u,m=g-c,y=f*f+m*m,h,S;if(y<Op)S=Math.log(d/l)/t,h=function(E){return[u+E*f,c+E*m,l*Math.exp(t*E*S)]};else{var I=Math.sqrt(y),x=(d*d-l*l+r*y)/(2*l*n*I),M=(d*d-l*l-r*y)/(2*d*n*I),k=Math.log(Math.sqrt(x*x+1)-x),b=Math.log(Math.sqrt(M*M+1)-M);S=(b-k)/t,h=function(E){var v=E*S,P=rl(k),U=l/(n*I)*(P*Ep(t*v+k)-wp(k));return[u+U*f,c+U*m,l*P/rl(t*v+k)]}}return h.duration=Math.abs(S)*1e3*t/Math.SQRT2,h}return i.rho=function(a){var s=Math.max(.001,+a),u=s*s,c=u*u;return e(s,u,c)},i})(Math.SQRT2,2,4);function cl(e){return function(t,n){var r=e((t=Pr(t)).h,(n=Pr(n)).h),i=Se(t.s,n.s),a=Se(t.l,n.l),s=Se(t.opacity,n.opacity);return function(u){return t.h=r(u),t.s=i(u),t.l=a(u),t.opacity=s(u),t+""}}}var $b=cl(Pa),Ub=cl(Se);function gl(e){return function(t,n){var r=e((t=Nr(t)).h,(n=Nr(n)).h),i=Se(t.c,n.c),a=Se(t.l,n.l),s=Se(t.opacity,n.opacity);return function(u){return t.h=r(u),t.c=i(u),t.l=a(u),t.opacity=s(u),t+""}}}var Bb=gl(Pa),qb=gl(Se);function pl(e){return(function t(n){n=+n;function r(i,a){var s=e((i=Lr(i)).h,(a=Lr(a)).h),u=Se(i.s,a.s),c=Se(i.l,a.l),l=Se(i.opacity,a.opacity);return function(p){return i.h=s(p),i.s=u(p),i.l=c(Math.pow(p,n)),i.opacity=l(p),i+""}}return r.gamma=t,r})(1)}var zb=pl(Pa),Hb=pl(Se);function Na(e){return function(){return e}}function Fa(e){return+e}var dl=[0,1];function ve(e){return e}function La(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:Na(isNaN(t)?NaN:.5)}function kp(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function Cp(e,t,n){var r=e[0],i=e[1],a=t[0],s=t[1];return i<r?(r=La(i,r),a=n(s,a)):(r=La(r,i),a=n(a,s)),function(u){return a(r(u))}}function _p(e,t,n){var r=Math.min(e.length,t.length)-1,i=new Array(r),a=new Array(r),s=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++s<r;)i[s]=La(e[s],e[s+1]),a[s]=n(t[s],t[s+1]);return function(u){var c=Ho(e,u,1,r)-1;return a[c](i[c](u))}}function Qt(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function $a(){var e=dl,t=dl,n=Br,r,i,a,s=ve,u,c,l;function p(){var d=Math.min(e.length,t.length);return s!==ve&&(s=kp(e[0],e[d-1])),u=d>2?_p:Cp,c=l=null,g}function g(d){return d==null||isNaN(d=+d)?a:(c||(c=u(e.map(r),t,n)))(r(s(d)))}return g.invert=function(d){return s(i((l||(l=u(t,e.map(r),Re)))(d)))},g.domain=function(d){return arguments.length?(e=Array.from(d,Fa),p()):e.slice()},g.range=function(d){return arguments.length?(t=Array.from(d),p()):t.slice()},g.rangeRound=function(d){return t=Array.from(d),n=ol,p()},g.clamp=function(d){return arguments.length?(s=d?!0:ve,p()):s!==ve},g.interpolate=function(d){return arguments.length?(n=d,p()):n},g.unknown=function(d){return arguments.length?(a=d,g):a},function(d,f){return r=d,i=f,p()}}function Cn(){return $a()(ve,ve)}function Dp(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function zr(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function Vt(e){return e=zr(Math.abs(e)),e?e[1]:NaN}function Rp(e,t){return function(n,r){for(var i=n.length,a=[],s=0,u=e[0],c=0;i>0&&u>0&&(c+u+1>r&&(u=Math.max(1,r-c)),a.push(n.substring(i-=u,i+u)),!((c+=u+1)>r));)u=e[s=(s+1)%e.length];return a.reverse().join(t)}}function vp(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var Pp=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function _n(e){if(!(t=Pp.exec(e)))throw new Error("invalid format: "+e);var t;return new Ua({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}_n.prototype=Ua.prototype;function Ua(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Ua.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Np(e){e:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+e[n])break e;r>0&&(r=0);break}return r>0?e.slice(0,r)+e.slice(i+1):e}var Hr;function Fp(e,t){var n=zr(e,t);if(!n)return Hr=void 0,e.toPrecision(t);var r=n[0],i=n[1],a=i-(Hr=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return a===s?r:a>s?r+new Array(a-s+1).join("0"):a>0?r.slice(0,a)+"."+r.slice(a):"0."+new Array(1-a).join("0")+zr(e,Math.max(0,t+a-1))[0]}function fl(e,t){var n=zr(e,t);if(!n)return e+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var ml={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Dp,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>fl(e*100,t),r:fl,s:Fp,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function yl(e){return e}var hl=Array.prototype.map,bl=["y","z","a","f","p","n","\xB5","m","","k","M","G","T","P","E","Z","Y"];function Lp(e){var t=e.grouping===void 0||e.thousands===void 0?yl:Rp(hl.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+"",i=e.decimal===void 0?".":e.decimal+"",a=e.numerals===void 0?yl:vp(hl.call(e.numerals,String)),s=e.percent===void 0?"%":e.percent+"",u=e.minus===void 0?"\u2212":e.minus+"",c=e.nan===void 0?"NaN":e.nan+"";function l(g,d){g=_n(g);var f=g.fill,m=g.align,y=g.sign,h=g.symbol,S=g.zero,I=g.width,x=g.comma,M=g.precision,k=g.trim,b=g.type;b==="n"?(x=!0,b="g"):ml[b]||(M===void 0&&(M=12),k=!0,b="g"),(S||f==="0"&&m==="=")&&(S=!0,f="0",m="=");var E=(d&&d.prefix!==void 0?d.prefix:"")+(h==="$"?n:h==="#"&&/[boxX]/.test(b)?"0"+b.toLowerCase():""),v=(h==="$"?r:/[%p]/.test(b)?s:"")+(d&&d.suffix!==void 0?d.suffix:""),P=ml[b],U=/[defgprs%]/.test(b);M=M===void 0?6:/[gprs]/.test(b)?Math.max(1,Math.min(21,M)):Math.max(0,Math.min(20,M));function _(D){var V=E,F=v,T,L,Z;if(b==="c")F=P(D)+F,D="";else{D=+D;var te=D<0||1/D<0;if(D=isNaN(D)?c:P(Math.abs(D),M),k&&(D=Np(D)),te&&+D==0&&y!=="+"&&(te=!1),V=(te?y==="("?y:u:y==="-"||y==="("?"":y)+V,F=(b==="s"&&!isNaN(D)&&Hr!==void 0?bl[8+Hr/3]:"")+F+(te&&y==="("?")":""),U){for(T=-1,L=D.length;++T<L;)if(Z=D.charCodeAt(T),48>Z||Z>57){F=(Z===46?i+D.slice(T+1):D.slice(T))+F,D=D.slice(0,T);break}}}x&&!S&&(D=t(D,1/0));var ie=V.length+D.length+F.length,de=ie<I?new Array(I-ie+1).join(f):"";switch(x&&S&&(D=t(de+D,de.length?I-F.length:1/0),de=""),m){case"<":D=V+D+F+de;break;case"=":D=V+de+D+F;break;case"^":D=de.slice(0,ie=de.length>>1)+V+D+F+de.slice(ie);break;default:D=de+V+D+F;break}return a(D)}return _.toString=function(){return g+""},_}function p(g,d){var f=Math.max(-8,Math.min(8,Math.floor(Vt(d)/3)))*3,m=Math.pow(10,-f),y=l((g=_n(g),g.type="f",g),{suffix:bl[8+f/3]});return function(h){return y(m*h)}}return{format:l,formatPrefix:p}}var qr,Ba,qa;$p({thousands:",",grouping:[3],currency:["$",""]});function $p(e){return qr=Lp(e),Ba=qr.format,qa=qr.formatPrefix,qr}function Sl(e){return Math.max(0,-Vt(Math.abs(e)))}function xl(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Vt(t)/3)))*3-Vt(Math.abs(e)))}function Tl(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Vt(t)-Vt(e))+1}function za(e,t,n,r){var i=cn(e,t,n),a;switch(r=_n(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(a=xl(i,s))&&(r.precision=a),qa(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(a=Tl(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=a-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(a=Sl(i))&&(r.precision=a-(r.type==="%")*2);break}}return Ba(r)}function Ha(e){var t=e.domain;return e.ticks=function(n){var r=t();return Go(r[0],r[r.length-1],n??10)},e.tickFormat=function(n,r){var i=t();return za(i[0],i[i.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),i=0,a=r.length-1,s=r[i],u=r[a],c,l,p=10;for(u<s&&(l=s,s=u,u=l,l=i,i=a,a=l);p-- >0;){if(l=gr(s,u,n),l===c)return r[i]=s,r[a]=u,t(r);if(l>0)s=Math.floor(s/l)*l,u=Math.ceil(u/l)*l;else if(l<0)s=Math.ceil(s*l)/l,u=Math.floor(u*l)/l;else break;c=l}return e},e}function ot(){var e=Cn();return e.copy=function(){return Qt(e,ot())},$t.apply(e,arguments),Ha(e)}function Qa(e,t){e=e.slice();var n=0,r=e.length-1,i=e[n],a=e[r],s;return a<i&&(s=n,n=r,r=s,s=i,i=a,a=s),e[n]=t.floor(i),e[r]=t.ceil(a),e}function Il(e){return function(t){return t<0?-Math.pow(-t,e):Math.pow(t,e)}}function Up(e){return e<0?-Math.sqrt(-e):Math.sqrt(e)}function Bp(e){return e<0?-e*e:e*e}function qp(e){var t=e(ve,ve),n=1;function r(){return n===1?e(ve,ve):n===.5?e(Up,Bp):e(Il(n),Il(1/n))}return t.exponent=function(i){return arguments.length?(n=+i,r()):n},Ha(t)}function Qr(){var e=qp($a());return e.copy=function(){return Qt(e,Qr()).exponent(e.exponent())},$t.apply(e,arguments),e}function Va(){return Qr.apply(null,arguments).exponent(.5)}var Ga=new Date,Ka=new Date;function ae(e,t,n,r){function i(a){return e(a=arguments.length===0?new Date:new Date(+a)),a}return i.floor=a=>(e(a=new Date(+a)),a),i.ceil=a=>(e(a=new Date(a-1)),t(a,1),e(a),a),i.round=a=>{let s=i(a),u=i.ceil(a);return a-s<u-a?s:u},i.offset=(a,s)=>(t(a=new Date(+a),s==null?1:Math.floor(s)),a),i.range=(a,s,u)=>{let c=[];if(a=i.ceil(a),u=u==null?1:Math.floor(u),!(a<s)||!(u>0))return c;let l;do c.push(l=new Date(+a)),t(a,u),e(a);while(l<a&&a<s);return c},i.filter=a=>ae(s=>{if(s>=s)for(;e(s),!a(s);)s.setTime(s-1)},(s,u)=>{if(s>=s)if(u<0)for(;++u<=0;)for(;t(s,-1),!a(s););else for(;--u>=0;)for(;t(s,1),!a(s););}),n&&(i.count=(a,s)=>(Ga.setTime(+a),Ka.setTime(+s),e(Ga),e(Ka),Math.floor(n(Ga,Ka))),i.every=a=>(a=Math.floor(a),!isFinite(a)||!(a>0)?null:a>1?i.filter(r?s=>r(s)%a===0:s=>i.count(0,s)%a===0):i)),i}var Vr=ae(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);Vr.every=e=>(e=Math.floor(e),!isFinite(e)||!(e>0)?null:e>1?ae(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):Vr);var dS=Vr.range,Ze=1e3,we=Ze*60,Je=we*60,et=Je*24,Wa=et*7,Ml=et*30,Ya=et*365,xt=ae(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+t*Ze)},(e,t)=>(t-e)/Ze,e=>e.getUTCSeconds()),fS=xt.range,Al=ae(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*Ze)},(e,t)=>{e.setTime(+e+t*we)},(e,t)=>(t-e)/we,e=>e.getMinutes()),mS=Al.range,Gr=ae(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+t*we)},(e,t)=>(t-e)/we,e=>e.getUTCMinutes()),yS=Gr.range,Ol=ae(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*Ze-e.getMinutes()*we)},(e,t)=>{e.setTime(+e+t*Je)},(e,t)=>(t-e)/Je,e=>e.getHours()),hS=Ol.range,Kr=ae(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+t*Je)},(e,t)=>(t-e)/Je,e=>e.getUTCHours()),bS=Kr.range,Dn=ae(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-(t.getTimezoneOffset()-e.getTimezoneOffset())*we)/et,e=>e.getDate()-1),SS=Dn.range,Gt=ae(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/et,e=>e.getUTCDate()-1),xS=Gt.range,wl=ae(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/et,e=>Math.floor(e/et)),TS=wl.range;function Tt(e){return ae(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(t,n)=>{t.setDate(t.getDate()+n*7)},(t,n)=>(n-t-(n.getTimezoneOffset()-t.getTimezoneOffset())*we)/Wa)}var Yr=Tt(0),Rn=Tt(1),zp=Tt(2),Hp=Tt(3),It=Tt(4),Qp=Tt(5),Vp=Tt(6),IS=Yr.range,MS=Rn.range,AS=zp.range,OS=Hp.range,wS=It.range,ES=Qp.range,kS=Vp.range;function Mt(e){return ae(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCDate(t.getUTCDate()+n*7)},(t,n)=>(n-t)/Wa)}var Kt=Mt(0),vn=Mt(1),Gp=Mt(2),Kp=Mt(3),At=Mt(4),Yp=Mt(5),Wp=Mt(6),CS=Kt.range,_S=vn.range,DS=Gp.range,RS=Kp.range,vS=At.range,PS=Yp.range,NS=Wp.range,El=ae(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+(t.getFullYear()-e.getFullYear())*12,e=>e.getMonth()),FS=El.range,Wr=ae(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+(t.getUTCFullYear()-e.getUTCFullYear())*12,e=>e.getUTCMonth()),LS=Wr.range,tt=ae(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());tt.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:ae(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)});var $S=tt.range,Pe=ae(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());Pe.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:ae(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)});var US=Pe.range;function kl(e,t,n,r,i,a){let s=[[xt,1,Ze],[xt,5,5*Ze],[xt,15,15*Ze],[xt,30,30*Ze],[a,1,we],[a,5,5*we],[a,15,15*we],[a,30,30*we],[i,1,Je],[i,3,3*Je],[i,6,6*Je],[i,12,12*Je],[r,1,et],[r,2,2*et],[n,1,Wa],[t,1,Ml],[t,3,3*Ml],[e,1,Ya]];function u(l,p,g){let d=p<l;d&&([l,p]=[p,l]);let f=g&&typeof g.range=="function"?g:c(l,p,g),m=f?f.range(l,+p+1):[];return d?m.reverse():m}function c(l,p,g){let d=Math.abs(p-l)/g,f=pr(([,,h])=>h).right(s,d);if(f===s.length)return e.every(cn(l/Ya,p/Ya,g));if(f===0)return Vr.every(Math.max(cn(l,p,g),1));let[m,y]=s[d/s[f-1][2]<s[f][2]/d?f-1:f];return m.every(y)}return[u,c]}var[Cl,_l]=kl(Pe,Wr,Kt,wl,Kr,Gr),[BS,qS]=kl(tt,El,Yr,Dn,Ol,Al);function ja(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function Xa(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function Pn(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}function jp(e){var t=e.dateTime,n=e.date,r=e.time,i=e.periods,a=e.days,s=e.shortDays,u=e.months,c=e.shortMonths,l=Nn(i),p=Fn(i),g=Nn(a),d=Fn(a),f=Nn(s),m=Fn(s),y=Nn(u),h=Fn(u),S=Nn(c),I=Fn(c),x={a:Z,A:te,b:ie,B:de,c:null,d:Fl,e:Fl,f:Sd,g:Cd,G:Dd,H:yd,I:hd,j:bd,L:ql,m:xd,M:Td,p:Ee,q:Ge,Q:Ul,s:Bl,S:Id,u:Md,U:Ad,V:Od,w:wd,W:Ed,x:null,X:null,y:kd,Y:_d,Z:Rd,"%":$l},M={a:ke,A:Et,b:nt,B:Qc,c:null,d:Ll,e:Ll,f:Fd,g:Gd,G:Yd,H:vd,I:Pd,j:Nd,L:Hl,m:Ld,M:$d,p:Vc,q:Gc,Q:Ul,s:Bl,S:Ud,u:Bd,U:qd,V:zd,w:Hd,W:Qd,x:null,X:null,y:Vd,Y:Kd,Z:Wd,"%":$l},k={a:U,A:_,b:D,B:V,c:F,d:Pl,e:Pl,f:pd,g:vl,G:Rl,H:Nl,I:Nl,j:ud,L:gd,m:od,M:ld,p:P,q:sd,Q:fd,s:md,S:cd,u:td,U:nd,V:rd,w:ed,W:id,x:T,X:L,y:vl,Y:Rl,Z:ad,"%":dd};x.x=b(n,x),x.X=b(r,x),x.c=b(t,x),M.x=b(n,M),M.X=b(r,M),M.c=b(t,M);function b(C,q){return function(H){var O=[],he=-1,X=0,Te=C.length,Ie,ct,xs;for(H instanceof Date||(H=new Date(+H));++he<Te;)C.charCodeAt(he)===37&&(O.push(C.slice(X,he)),(ct=Dl[Ie=C.charAt(++he)])!=null?Ie=C.charAt(++he):ct=Ie==="e"?" ":"0",(xs=q[Ie])&&(Ie=xs(H,ct)),O.push(Ie),X=he+1);return O.push(C.slice(X,he)),O.join("")}}function E(C,q){return function(H){var O=Pn(1900,void 0,1),he=v(O,C,H+="",0),X,Te;if(he!=H.length)return null;if("Q"in O)return new Date(O.Q);if("s"in O)return new Date(O.s*1e3+("L"in O?O.L:0));if(q&&!("Z"in O)&&(O.Z=0),"p"in O&&(O.H=O.H%12+O.p*12),O.m===void 0&&(O.m="q"in O?O.q:0),"V"in O){if(O.V<1||O.V>53)return null;"w"in O||(O.w=1),"Z"in O?(X=Xa(Pn(O.y,0,1)),Te=X.getUTCDay(),X=Te>4||Te===0?vn.ceil(X):vn(X),X=Gt.offset(X,(O.V-1)*7),O.y=X.getUTCFullYear(),O.m=X.getUTCMonth(),O.d=X.getUTCDate()+(O.w+6)%7):(X=ja(Pn(O.y,0,1)),Te=X.getDay(),X=Te>4||Te===0?Rn.ceil(X):Rn(X),X=Dn.offset(X,(O.V-1)*7),O.y=X.getFullYear(),O.m=X.getMonth(),O.d=X.getDate()+(O.w+6)%7)}else("W"in O||"U"in O)&&("w"in O||(O.w="u"in O?O.u%7:"W"in O?1:0),Te="Z"in O?Xa(Pn(O.y,0,1)).getUTCDay():ja(Pn(O.y,0,1)).getDay(),O.m=0,O.d="W"in O?(O.w+6)%7+O.W*7-(Te+5)%7:O.w+O.U*7-(Te+6)%7);return"Z"in O?(O.H+=O.Z/100|0,O.M+=O.Z%100,Xa(O)):ja(O)}}function v(C,q,H,O){for(var he=0,X=q.length,Te=H.length,Ie,ct;he<X;){if(O>=Te)return-1;if(Ie=q.charCodeAt(he++),Ie===37){if(Ie=q.charAt(he++),ct=k[Ie in Dl?q.charAt(he++):Ie],!ct||(O=ct(C,H,O))<0)return-1}else if(Ie!=H.charCodeAt(O++))return-1}return O}function P(C,q,H){var O=l.exec(q.slice(H));return O?(C.p=p.get(O[0].toLowerCase()),H+O[0].length):-1}function U(C,q,H){var O=f.exec(q.slice(H));return O?(C.w=m.get(O[0].toLowerCase()),H+O[0].length):-1}function _(C,q,H){var O=g.exec(q.slice(H));return O?(C.w=d.get(O[0].toLowerCase()),H+O[0].length):-1}function D(C,q,H){var O=S.exec(q.slice(H));return O?(C.m=I.get(O[0].toLowerCase()),H+O[0].length):-1}function V(C,q,H){var O=y.exec(q.slice(H));return O?(C.m=h.get(O[0].toLowerCase()),H+O[0].length):-1}function F(C,q,H){return v(C,t,q,H)}function T(C,q,H){return v(C,n,q,H)}function L(C,q,H){return v(C,r,q,H)}function Z(C){return s[C.getDay()]}function te(C){return a[C.getDay()]}function ie(C){return c[C.getMonth()]}function de(C){return u[C.getMonth()]}function Ee(C){return i[+(C.getHours()>=12)]}function Ge(C){return 1+~~(C.getMonth()/3)}function ke(C){return s[C.getUTCDay()]}function Et(C){return a[C.getUTCDay()]}function nt(C){return c[C.getUTCMonth()]}function Qc(C){return u[C.getUTCMonth()]}function Vc(C){return i[+(C.getUTCHours()>=12)]}function Gc(C){return 1+~~(C.getUTCMonth()/3)}return{format:function(C){var q=b(C+="",x);return q.toString=function(){return C},q},parse:function(C){var q=E(C+="",!1);return q.toString=function(){return C},q},utcFormat:function(C){var q=b(C+="",M);return q.toString=function(){return C},q},utcParse:function(C){var q=E(C+="",!0);return q.toString=function(){return C},q}}}var Dl={"-":"",_:" ",0:"0"},pe=/^\s*\d+/,Xp=/^%/,Zp=/[\\^$*+?|[\]().{}]/g;function Q(e,t,n){var r=e<0?"-":"",i=(r?-e:e)+"",a=i.length;return r+(a<n?new Array(n-a+1).join(t)+i:i)}function Jp(e){return e.replace(Zp,"\\$&")}function Nn(e){return new RegExp("^(?:"+e.map(Jp).join("|")+")","i")}function Fn(e){return new Map(e.map((t,n)=>[t.toLowerCase(),n]))}function ed(e,t,n){var r=pe.exec(t.slice(n,n+1));return r?(e.w=+r[0],n+r[0].length):-1}function td(e,t,n){var r=pe.exec(t.slice(n,n+1));return r?(e.u=+r[0],n+r[0].length):-1}function nd(e,t,n){var r=pe.exec(t.slice(n,n+2));return r?(e.U=+r[0],n+r[0].length):-1}function rd(e,t,n){var r=pe.exec(t.slice(n,n+2));return r?(e.V=+r[0],n+r[0].length):-1}function id(e,t,n){var r=pe.exec(t.slice(n,n+2));return r?(e.W=+r[0],n+r[0].length):-1}function Rl(e,t,n){var r=pe.exec(t.slice(n,n+4));return r?(e.y=+r[0],n+r[0].length):-1}function vl(e,t,n){var r=pe.exec(t.slice(n,n+2));return r?(e.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function ad(e,t,n){var r=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n,n+6));return r?(e.Z=r[1]?0:-(r[2]+(r[3]||"00")),n+r[0].length):-1}function sd(e,t,n){var r=pe.exec(t.slice(n,n+1));return r?(e.q=r[0]*3-3,n+r[0].length):-1}function od(e,t,n){var r=pe.exec(t.slice(n,n+2));return r?(e.m=r[0]-1,n+r[0].length):-1}function Pl(e,t,n){var r=pe.exec(t.slice(n,n+2));return r?(e.d=+r[0],n+r[0].length):-1}function ud(e,t,n){var r=pe.exec(t.slice(n,n+3));return r?(e.m=0,e.d=+r[0],n+r[0].length):-1}function Nl(e,t,n){var r=pe.exec(t.slice(n,n+2));return r?(e.H=+r[0],n+r[0].length):-1}function ld(e,t,n){var r=pe.exec(t.slice(n,n+2));return r?(e.M=+r[0],n+r[0].length):-1}function cd(e,t,n){var r=pe.exec(t.slice(n,n+2));return r?(e.S=+r[0],n+r[0].length):-1}function gd(e,t,n){var r=pe.exec(t.slice(n,n+3));return r?(e.L=+r[0],n+r[0].length):-1}function pd(e,t,n){var r=pe.exec(t.slice(n,n+6));return r?(e.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function dd(e,t,n){var r=Xp.exec(t.slice(n,n+1));return r?n+r[0].length:-1}function fd(e,t,n){var r=pe.exec(t.slice(n));return r?(e.Q=+r[0],n+r[0].length):-1}function md(e,t,n){var r=pe.exec(t.slice(n));return r?(e.s=+r[0],n+r[0].length):-1}function Fl(e,t){return Q(e.getDate(),t,2)}function yd(e,t){return Q(e.getHours(),t,2)}function hd(e,t){return Q(e.getHours()%12||12,t,2)}function bd(e,t){return Q(1+Dn.count(tt(e),e),t,3)}function ql(e,t){return Q(e.getMilliseconds(),t,3)}function Sd(e,t){return ql(e,t)+"000"}function xd(e,t){return Q(e.getMonth()+1,t,2)}function Td(e,t){return Q(e.getMinutes(),t,2)}function Id(e,t){return Q(e.getSeconds(),t,2)}function Md(e){var t=e.getDay();return t===0?7:t}function Ad(e,t){return Q(Yr.count(tt(e)-1,e),t,2)}function zl(e){var t=e.getDay();return t>=4||t===0?It(e):It.ceil(e)}function Od(e,t){return e=zl(e),Q(It.count(tt(e),e)+(tt(e).getDay()===4),t,2)}function wd(e){return e.getDay()}function Ed(e,t){return Q(Rn.count(tt(e)-1,e),t,2)}function kd(e,t){return Q(e.getFullYear()%100,t,2)}function Cd(e,t){return e=zl(e),Q(e.getFullYear()%100,t,2)}function _d(e,t){return Q(e.getFullYear()%1e4,t,4)}function Dd(e,t){var n=e.getDay();return e=n>=4||n===0?It(e):It.ceil(e),Q(e.getFullYear()%1e4,t,4)}function Rd(e){var t=e.getTimezoneOffset();return(t>0?"-":(t*=-1,"+"))+Q(t/60|0,"0",2)+Q(t%60,"0",2)}function Ll(e,t){return Q(e.getUTCDate(),t,2)}function vd(e,t){return Q(e.getUTCHours(),t,2)}function Pd(e,t){return Q(e.getUTCHours()%12||12,t,2)}function Nd(e,t){return Q(1+Gt.count(Pe(e),e),t,3)}function Hl(e,t){return Q(e.getUTCMilliseconds(),t,3)}function Fd(e,t){return Hl(e,t)+"000"}function Ld(e,t){return Q(e.getUTCMonth()+1,t,2)}function $d(e,t){return Q(e.getUTCMinutes(),t,2)}function Ud(e,t){return Q(e.getUTCSeconds(),t,2)}function Bd(e){var t=e.getUTCDay();return t===0?7:t}function qd(e,t){return Q(Kt.count(Pe(e)-1,e),t,2)}function Ql(e){var t=e.getUTCDay();return t>=4||t===0?At(e):At.ceil(e)}function zd(e,t){return e=Ql(e),Q(At.count(Pe(e),e)+(Pe(e).getUTCDay()===4),t,2)}function Hd(e){return e.getUTCDay()}function Qd(e,t){return Q(vn.count(Pe(e)-1,e),t,2)}function Vd(e,t){return Q(e.getUTCFullYear()%100,t,2)}function Gd(e,t){return e=Ql(e),Q(e.getUTCFullYear()%100,t,2)}function Kd(e,t){return Q(e.getUTCFullYear()%1e4,t,4)}function Yd(e,t){var n=e.getUTCDay();return e=n>=4||n===0?At(e):At.ceil(e),Q(e.getUTCFullYear()%1e4,t,4)}function Wd(){return"+0000"}function $l(){return"%"}function Ul(e){return+e}function Bl(e){return Math.floor(+e/1e3)}var Yt,jd,Xd,jr,Vl;Zd({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]});function Zd(e){return Yt=jp(e),jd=Yt.format,Xd=Yt.parse,jr=Yt.utcFormat,Vl=Yt.utcParse,Yt}var Gl="%Y-%m-%dT%H:%M:%S.%LZ";function Jd(e){return e.toISOString()}var QS=Date.prototype.toISOString?Jd:jr(Gl);function ef(e){var t=new Date(e);return isNaN(t)?null:t}var VS=+new Date("2000-01-01T00:00:00.000Z")?ef:Vl(Gl);function tf(e){return new Date(e)}function nf(e){return e instanceof Date?+e:+new Date(+e)}function Za(e,t,n,r,i,a,s,u,c,l){var p=Cn(),g=p.invert,d=p.domain,f=l(".%L"),m=l(":%S"),y=l("%I:%M"),h=l("%I %p"),S=l("%a %d"),I=l("%b %d"),x=l("%B"),M=l("%Y");function k(b){return(c(b)<b?f:u(b)<b?m:s(b)<b?y:a(b)<b?h:r(b)<b?i(b)<b?S:I:n(b)<b?x:M)(b)}return p.invert=function(b){return new Date(g(b))},p.domain=function(b){return arguments.length?d(Array.from(b,nf)):d().map(tf)},p.ticks=function(b){var E=d();return e(E[0],E[E.length-1],b??10)},p.tickFormat=function(b,E){return E==null?k:l(E)},p.nice=function(b){var E=d();return(!b||typeof b.range!="function")&&(b=t(E[0],E[E.length-1],b??10)),b?d(Qa(E,b)):p},p.copy=function(){return Qt(p,Za(e,t,n,r,i,a,s,u,c,l))},p}function Xr(){return $t.apply(Za(Cl,_l,Pe,Wr,Kt,Gt,Kr,Gr,xt,jr).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}function Ja(e){return e}function Zr(e){if(e==null)return Ja;var t,n,r=e.scale[0],i=e.scale[1],a=e.translate[0],s=e.translate[1];return function(u,c){c||(t=n=0);var l=2,p=u.length,g=new Array(p);for(g[0]=(t+=u[0])*r+a,g[1]=(n+=u[1])*i+s;l<p;)g[l]=u[l],++l;return g}}function Kl(e,t){for(var n,r=e.length,i=r-t;i<--r;)n=e[i],e[i++]=e[r],e[r]=n}function es(e,t){return typeof t=="string"&&(t=e.objects[t]),t.type==="GeometryCollection"?{type:"FeatureCollection",features:t.geometries.map(function(n){return Yl(e,n)})}:Yl(e,t)}function Yl(e,t){var n=t.id,r=t.bbox,i=t.properties==null?{}:t.properties,a=ts(e,t);return n==null&&r==null?{type:"Feature",properties:i,geometry:a}:r==null?{type:"Feature",id:n,properties:i,geometry:a}:{type:"Feature",id:n,bbox:r,properties:i,geometry:a}}function ts(e,t){var n=Zr(e.transform),r=e.arcs;function i(p,g){g.length&&g.pop();for(var d=r[p<0?~p:p],f=0,m=d.length;f<m;++f)g.push(n(d[f],f));p<0&&Kl(g,m)}function a(p){return n(p)}function s(p){for(var g=[],d=0,f=p.length;d<f;++d)i(p[d],g);return g.length<2&&g.push(g[0]),g}function u(p){for(var g=s(p);g.length<4;)g.push(g[0]);return g}function c(p){return p.map(u)}function l(p){var g=p.type,d;switch(g){case"GeometryCollection":return{type:g,geometries:p.geometries.map(l)};case"Point":d=a(p.coordinates);break;case"MultiPoint":d=p.coordinates.map(a);break;case"LineString":d=s(p.arcs);break;case"MultiLineString":d=p.arcs.map(s);break;case"Polygon":d=c(p.arcs);break;case"MultiPolygon":d=p.arcs.map(c);break;default:return null}return{type:g,coordinates:d}}return l(t)}var Wl=200,Ln=({words:e,dayIn:t},n,r)=>({head:n,day:!0,text:i=>r(i)?.edtf??e.notKnown,show:i=>t(r(i))}),jl=(e,t)=>e.filter(({optional:n,text:r})=>!n||t.some(i=>r(i)!==""));function G({caption:e,file:t,columns:n,rows:r,first:i,cut:a=[],list:s}){let{words:u,number:c}=A(),[l,p]=ee(Wl),[g,d]=ee(!1),[f,m]=ee(null),y=f??s?.failure,h=r.slice(0,l),S=jl(n,r).filter(({csvOnly:E})=>!E),I=r.length===i?[...a,N(u.cut,{count:c(i)})]:a,x=s?.more&&s.next!==void 0,M=x?s.total:r.length,k=async()=>{d(!0),m(null);try{let E=s?await s.whole():r;lf(`${t}.csv`,uf(jl(n,E),E)+I.map(v=>Xl([v])).join(""))}catch(E){if(!(E instanceof oe))throw E;m(E)}finally{d(!1)}},b=()=>{p(s?l+Wl:r.length),x&&s.more?.()};return o("figure",{class:"table",children:[o("div",{class:"scroll",role:"region","aria-label":e,tabIndex:0,children:o("table",{role:"table",children:[o("caption",{class:"hidden",children:e}),o("thead",{role:"rowgroup",children:o("tr",{role:"row",children:S.map(({head:E,numeric:v})=>o("th",{scope:"col",role:"columnheader",class:v?"numeric":void 0,children:E}))})}),o("tbody",{role:"rowgroup",children:h.map(E=>o("tr",{role:"row",children:S.map(({head:v,text:P,show:U,numeric:_,day:D})=>o("td",{role:"cell","data-head":v,class:[_&&"numeric",D&&"day",P(E)===""&&"blank"].filter(Boolean).join(" ")||void 0,children:o("div",{children:U?U(E):P(E)})}))}))})]})}),(h.length<r.length||x)&&o("p",{class:"pages",children:o("button",{type:"button",onClick:b,disabled:s?.waiting,children:[s?u.moreRows:u.allRows," (",M==null?u.loading:N(u.of,{shown:c(h.length),all:c(M)}),")"]})}),y&&o("p",{class:"note",role:"alert",children:N(u[y.kind],{message:y.message,seconds:y.seconds})}),I.map(E=>o("p",{role:"note",children:E})),o("button",{type:"button",class:"quiet","aria-label":`${u.csv}: ${e}`,onClick:k,disabled:g,children:u.csv}),(g||s?.waiting)&&o("span",{class:"waiting",role:"status",children:u.loading})]})}var of=/^[=+@\t\r\n\uff1d\uff0b\uff0d\uff20]|^-(?![0-9.,\s]*$)/;function uf(e,t){return[e.map(({head:r})=>r),...t.map(r=>e.map(({text:i})=>i(r)))].map(Xl).join("")}function Xl(e){let t=n=>`"${(of.test(n)?`'${n}`:n).replaceAll('"','""')}"`;return e.map(t).join(",")+`\r
`}function lf(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(new Blob(["\uFEFF",t],{type:"text/csv;charset=utf-8"})),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e3)}var cf=560,Zl=8,gf="13px",Jr;function $n(e){return Jr??=document.createElement("canvas").getContext("2d"),Jr?(Jr.font=`${gf} ${getComputedStyle(document.body).fontFamily}`,Jr.measureText(e).width):e.length*Zl}function Wt(){let e=Ce(null),[t,n]=ee(cf);return Ks(()=>{let r=e.current;if(!r)return;let i=()=>{let s=Math.round(r.getBoundingClientRect().width);s>0&&n(s)};i();let a=new ResizeObserver(i);return a.observe(r),()=>a.disconnect()},[]),{ref:e,width:t}}function ei(e,t,n){let r=e.map(({at:a,text:s})=>{let u=$n(s)/2;return{at:a,text:s,half:u,middle:Math.min(Math.max(a,t+u),n-u)}}),i=(a,s)=>s!==void 0&&a.middle+a.half+Zl>s.middle-s.half;for(let a=1;a<r.length;a++){let s=r.filter((u,c)=>c%a===0);if(!s.some((u,c)=>i(u,s[c+1])))return s}return r.slice(0,1)}var pf=.55,df=240,ff=90,mf=6,yf=12,ns;function hf(){let[e,t]=ee();return fe(()=>{ns??=fetch(new URL("explorer/countries.json",document.baseURI)).then(n=>{if(!n.ok)throw new Error(`countries.json: ${n.status}`);return n.json()}),ns.then(t,n=>{ns=void 0,console.warn(n)})},[]),e}function ut({places:e}){let{words:t,to:n,number:r}=A(),{ref:i,width:a}=Wt(),s=e.flatMap(({place:c,incidents:l})=>c?.latitude!=null&&c.longitude!=null?[{place:c,incidents:l,at:[c.longitude,c.latitude]}]:[]).sort((c,l)=>l.incidents-c.incidents),u=e.length-s.length;return o("figure",{class:"map",ref:i,children:[s.length>0&&o(bf,{located:s,width:a}),o("figcaption",{children:[s.length>0&&t.mapHint," ",u>0&&N(t.unplaced,{count:r(u)})]}),o("details",{children:[o("summary",{children:t.asTable}),o(G,{caption:t.map,file:"places",rows:e,columns:[{head:t.place,text:({place:c})=>c?.name??t.notKnown,show:({place:c})=>c?o("a",{href:n(["place",c.code]),children:c.name}):t.notKnown},{head:t.count,text:({incidents:c})=>r(c),numeric:!0}]})]})]})}function bf({located:e,width:t}){let{words:n,to:r,number:i}=A(),a=hf(),s=Math.max(df,Math.round(t*pf)),u=Sf(e.map(({at:g})=>g),t,s),c=ma(u),l=Va([0,Math.max(...e.map(({incidents:g})=>g))],[0,Math.max(16,t/32)]),p=a?es(a,a.objects.countries).features:[];return o("svg",{viewBox:`0 0 ${t} ${s}`,role:"group","aria-label":n.map,children:[o("g",{class:"countries","aria-hidden":"true",children:p.map(g=>o("path",{d:c(g)??""}))}),e.map(({place:g,incidents:d,at:f})=>{let[m,y]=u(f),h=`${g.name}: ${i(d)}`,S=Math.max(mf,l(d));return o("a",{href:r(["incidents"],{place:g.code}),"aria-label":h,children:[o("circle",{class:"finger",cx:m,cy:y,r:Math.max(yf,S)}),o("circle",{class:g.level==="COUNTRY"?"country":void 0,cx:m,cy:y,r:S,children:o("title",{children:h})})]})})]})}function Sf(e,t,n){let r=e.map(([c])=>c),i=Math.max(...r)-Math.min(...r),a=i>ff?Ia():xa(),s=i<3?9:3,u=e.flatMap(([c,l])=>[[c-s,Math.max(-85,l-s)],[c+s,Math.min(85,l+s)]]);return a.fitExtent([[20,20],[t-20,n-20]],{type:"MultiPoint",coordinates:u})}var Jl=8;function Ot({rows:e,caption:t,first:n,list:r}){let i=A(),{words:a,say:s,to:u}=i,c=l=>l.places.slice(0,Jl).map(({place:p})=>p.name).join(", ")+(l.places.length>Jl?a.andOthers:"");return o(G,{caption:t,first:n,list:r,file:"incidents",rows:e,columns:[{head:a.name,text:({name:l})=>l,show:l=>o(w,{children:[o("a",{href:u(["incident",l.key]),children:l.name}),l.disputed&&o("span",{class:"agreement conflicting",children:a.disputed})]})},{head:a.kind,text:({kind:l})=>s(l)},Ln(i,a.occurred,({occurred:l})=>l),{head:a.places,text:c},{head:a.firstReported,text:({firstReported:l})=>l,day:!0},{head:a.disputed,optional:!0,csvOnly:!0,text:({disputed:l})=>l?a.disputed:""}]})}function jt({rows:e,caption:t,first:n,list:r}){let i=A(),{words:a,say:s,to:u}=i;return o(G,{caption:t,first:n,list:r,file:"reports",rows:e,columns:[Ln(i,a.published,({publishedOn:c})=>c),{head:a.report,text:({title:c})=>c,show:({key:c,title:l,language:p})=>o("a",{href:u(["report",c]),lang:p,children:l})},{head:a.publisher,text:({publisher:c})=>c.name,show:({publisher:c})=>o("a",{href:u(["organization",c.key]),children:c.name})},{head:a.tier,text:({tier:c})=>s(c)}]})}function Un({kind:e,rows:t,first:n}){let{words:r,to:i,number:a}=A();return o(w,{children:[o("ul",{class:"links",children:t.map(({key:s,name:u})=>o("li",{children:o("a",{href:i([e,s]),children:u})}))}),t.length===n&&o("p",{role:"note",children:N(r.cut,{count:a(n)})})]})}function Ne({rows:e}){return o("dl",{class:"facts",children:e.map(([t,n])=>n==null||n===!1||n===""?null:o("div",{children:[o("dt",{children:t}),o("dd",{children:n})]}))})}var xf=200,Tf=300,If=480,ec=4,Mf=110,Af=6,Of=4392*60*60*1e3;function rs(e){let[t,n]=e.split("-").map(Number);return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}function ti({months:e}){let t=A(),{words:n,to:r,number:i,month:a}=t,{ref:s,width:u}=Wt(),c=e.flatMap(({period:x,incidents:M})=>x?[{period:x,incidents:M}]:[]);if(c.length===0)return null;let l=c.map(({period:x})=>Date.parse(x)),p=new Date(Math.min(...l)),g=Date.parse(rs(new Date(Math.max(...l)).toISOString().slice(0,10))),d=new Date(Math.max(g,p.getTime()+Of)),f=u<If?xf:Tf,m=ot([0,Math.max(1,...c.map(({incidents:x})=>x))],[f-24,10]).nice(),y=m.ticks(3).filter(Number.isInteger).map(x=>({at:m(x),text:i(x)})),h=10+Math.max(...y.map(({text:x})=>$n(x))),S=Xr([p,d],[h,u-ec]),I=S.ticks(Math.max(2,Math.floor(u/Mf))).map(x=>({at:S(x),text:a(x)}));return o("figure",{class:"timeline",ref:s,children:[o("svg",{viewBox:`0 0 ${u} ${f}`,role:"group","aria-label":n.timeline,children:[o("g",{"aria-hidden":"true",children:[y.map(({at:x,text:M})=>o("g",{children:[o("line",{class:"grid",x1:h,x2:u,y1:x,y2:x}),o("text",{x:h-6,y:x+4,"text-anchor":"end",children:M})]})),ei(I,h,u).map(({at:x,middle:M,text:k})=>o("g",{class:"tick",children:[o("line",{class:"grid",x1:x,x2:x,y1:f-24,y2:f-19}),o("text",{x:M,y:f-5,"text-anchor":"middle",children:k})]}))]}),c.map(({period:x,incidents:M})=>{let k=S(new Date(x)),b=Math.max(Af,S(new Date(rs(x)))-k-1),E=`${a(new Date(x))}: ${i(M)}`;return o("a",{href:r(["incidents"],{from:x,to:rs(x)}),"aria-label":E,children:o("rect",{x:Math.min(k,u-ec-b),y:m(M),width:b,height:m(0)-m(M),children:o("title",{children:E})})})})]}),o("figcaption",{children:n.timelineHint}),o("details",{children:[o("summary",{children:n.asTable}),o(G,{caption:n.timeline,file:"months",rows:e,columns:[{head:n.month,text:({period:x})=>x?.slice(0,7)??n.notKnown},{head:n.count,text:({incidents:x})=>i(x),numeric:!0}]})]})]})}function se({document:e,variables:t}){let n=A(),{words:r,embedded:i,path:a,params:s}=n,[u,c]=ee(""),l=new URLSearchParams(s);return i?l.delete("embed"):l.set("embed","1"),o("p",{class:"tools",children:[o("button",{type:"button",class:"quiet",onClick:async()=>{try{await navigator.clipboard.writeText(location.href),c(r.copied)}catch{c(r.notCopied)}},children:r.copyLink}),o(is,{document:e,variables:t}),o("a",{href:Le(a,l),target:i?"_blank":void 0,rel:"noreferrer",children:i?r.whole:r.embed}),o("span",{role:"status",children:u})]})}function is({document:e,variables:t}){let{words:n}=A();return o("a",{href:wf(e.toString(),t),children:n.graphiql})}function wf(e,t){let n=new URL("graphiql/",document.baseURI);return n.searchParams.set("query",e),n.searchParams.set("variables",JSON.stringify(t,null,2)),n.href}function Xt({name:e,head:t,values:n,set:r}){let{words:i,params:a,number:s,say:u}=A(),c=a.get(e)??"",l=n.filter(([p])=>p).sort((p,g)=>g[2]-p[2]);return o("label",{children:[t,o("select",{value:c,onChange:p=>r({[e]:p.currentTarget.value||null}),children:[o("option",{value:"",children:i.any}),c&&!l.some(([p])=>p===c)&&o("option",{value:c,children:/^[A-Z_]+$/.test(c)?u(c):c}),l.map(([p,g,d])=>o("option",{value:p,children:[g," (",s(d),")"]}))]})]})}function ni({rows:e,facts:t=!1}){let{words:n,say:r,number:i}=A();return o("section",{class:"left-out",children:[o("h2",{children:n.leftOut}),e.length===0?o("p",{children:n.nothingLeftOut}):o("ul",{children:e.map(({reason:a,facts:s,incidents:u})=>o("li",{children:[o("strong",{children:r(a)}),": ",N(t?n.leftOutRow:n.leftOutIncidents,{facts:i(s),incidents:i(u)})]}))})]})}var qn=[{name:"newestFirst",order:{field:"BEST_KNOWN_DAY",direction:"DESC"}},{name:"lastReported",order:{field:"LAST_REPORTED",direction:"DESC"}},{name:"byName",order:{field:"NAME",direction:"ASC"}}],as=["text","kind","status","place","from","to"];function Bn(e,t=[]){let n=p=>t.includes(p)?null:e.get(p),r={},[i,a,s,u,c,l]=as.map(n);return i&&(r.text=i),a&&(r.kind=[a]),s&&(r.status=[s]),u&&(r.place=[u]),(c||l)&&(r.occurred={...c&&{from:c},...l&&{to:l}}),r}function tc(){let e=A(),{words:t,language:n,asOf:r,params:i,say:a,number:s}=e,{name:u,order:c}=qn.find(({name:y})=>y===i.get("order"))??qn[0],l={locale:n,asOf:r,filter:Bn(i),anyKind:Bn(i,["kind"]),anyStatus:Bn(i,["status"]),anyPlace:Bn(i,["place"]),anyTime:Bn(i,["from","to"]),orderBy:c,after:i.get("after")},p=ye(qi,l),{filter:g}=l,d={whole:ur(async y=>ft((await be(Ao,{locale:n,asOf:r,filter:g,orderBy:c,after:y})).page))},f=y=>$e(e,{after:null,...y}),m=as.some(y=>i.has(y));return o(w,{children:[o("h1",{tabIndex:-1,children:t.incidents}),o("form",{class:"filters",role:"search","aria-label":t.filters,onSubmit:y=>{y.preventDefault();let h=new FormData(y.currentTarget);f(Object.fromEntries(["text","from","to"].map(S=>[S,String(h.get(S)??"")||null])))},children:[o("label",{children:[t.text,o("input",{name:"text",type:"search",defaultValue:i.get("text")??""},i.get("text"))]}),o("label",{children:[t.from,o("input",{name:"from",type:"date",defaultValue:i.get("from")??""},i.get("from"))]}),o("label",{children:[t.to,o("input",{name:"to",type:"date",defaultValue:i.get("to")??""},i.get("to"))]}),o("button",{type:"submit",children:t.apply}),o("label",{children:[t.order,o("select",{value:u,onChange:y=>f({order:y.currentTarget.value}),children:qn.map(({name:y})=>o("option",{value:y,children:t[y]}))})]}),m&&o("button",{type:"button",onClick:()=>f(Object.fromEntries(as.map(y=>[y,null]))),children:t.clear})]}),o(re,{asking:p,children:y=>o(w,{children:[o("div",{class:"facets",children:[o(Xt,{name:"kind",head:t.kind,values:y.kinds.map(({kind:h,incidents:S})=>[h,h&&a(h),S]),set:f}),o(Xt,{name:"status",head:t.status,values:y.statuses.map(({status:h,incidents:S})=>[h,h&&a(h),S]),set:f}),o(Xt,{name:"place",head:t.place,values:y.places.map(({place:h,incidents:S})=>[h?.code,h?.name,S]),set:f})]}),o(rt,{days:y.days.map(({period:h})=>h)}),o("p",{role:"status",children:N(t.results,{count:s(y.incidents.totalCount)})}),y.incidents.nodes.length===0?o(sr,{filtered:m,days:y.days}):o(Ot,{rows:y.incidents.nodes,list:d,caption:t.incidents}),o("p",{class:"pages",children:[i.has("after")&&o("button",{type:"button",onClick:()=>f({}),children:t.first}),y.incidents.pageInfo.hasNextPage&&o("button",{type:"button",onClick:()=>f({after:y.incidents.pageInfo.endCursor}),children:[t.more," (",N(t.of,{shown:y.incidents.nodes.length,all:s(y.incidents.totalCount)}),")"]})]}),o("div",{class:"side",children:[y.places.length>0&&o("section",{children:[o("h2",{children:t.map}),o(ut,{places:y.places})]}),y.months.length>0&&o("section",{children:[o("h2",{children:t.timeline}),o(ti,{months:y.months})]})]}),o(ni,{rows:y.total.flatMap(({leftOut:h})=>h)})]})}),o(se,{document:qi,variables:l})]})}var nc={"{person}":["people","\u0447\u0435\u043B.","\u0430\u0434\u0430\u043C"],"{case}":["cases","\u0434\u0435\u043B","\u0456\u0441"],"{group}":["groups","\u0433\u0440\u0443\u043F\u043F","\u0442\u043E\u043F"],"{organization}":["organizations","\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u0439","\u04B1\u0439\u044B\u043C"],"{region}":["regions","\u0440\u0435\u0433\u0438\u043E\u043D\u043E\u0432","\u04E9\u04A3\u0456\u0440"],"{search}":["searches","\u043E\u0431\u044B\u0441\u043A\u043E\u0432","\u0442\u0456\u043D\u0442\u0443"],"{transaction}":["transactions","\u043E\u043F\u0435\u0440\u0430\u0446\u0438\u0439","\u0442\u04E9\u043B\u0435\u043C"],"{piece}":["pieces","\u0448\u0442.","\u0434\u0430\u043D\u0430"],"{tablet}":["tablets","\u0442\u0430\u0431\u043B\u0435\u0442\u043E\u043A","\u0442\u0430\u0431\u043B\u0435\u0442\u043A\u0430"],"{ampoule}":["ampoules","\u0430\u043C\u043F\u0443\u043B","\u0430\u043C\u043F\u0443\u043B\u0430"],"{plant}":["plants","\u0440\u0430\u0441\u0442\u0435\u043D\u0438\u0439","\u0442\u04AF\u043F \u04E9\u0441\u0456\u043C\u0434\u0456\u043A"],"{dose}":["doses","\u0434\u043E\u0437","\u0434\u043E\u0437\u0430"],"{pack}":["packs","\u043F\u0430\u0447\u0435\u043A","\u049B\u043E\u0440\u0430\u043F"],"{bottle}":["bottles","\u0431\u0443\u0442\u044B\u043B\u043E\u043A","\u0431\u04E9\u0442\u0435\u043B\u043A\u0435"],"{times}":["times","\u0440\u0430\u0437","\u0435\u0441\u0435"],"[oz_tr]":["troy ounces","\u0442\u0440\u043E\u0439\u0441\u043A\u0438\u0445 \u0443\u043D\u0446\u0438\u0439","\u0442\u0440\u043E\u0439 \u0443\u043D\u0446\u0438\u044F\u0441\u044B"],"[car_m]":["carats","\u043A\u0430\u0440\u0430\u0442","\u043A\u0430\u0440\u0430\u0442"],"[oz_av]":["ounces","\u0443\u043D\u0446\u0438\u0439","\u0443\u043D\u0446\u0438\u044F"],"[lb_av]":["pounds","\u0444\u0443\u043D\u0442\u043E\u0432","\u0444\u0443\u043D\u0442"],"[ston_av]":["short tons","\u043A\u043E\u0440\u043E\u0442\u043A\u0438\u0445 \u0442\u043E\u043D\u043D","\u049B\u044B\u0441\u049B\u0430 \u0442\u043E\u043D\u043D\u0430"],"[gal_us]":["US gallons","\u0430\u043C\u0435\u0440\u0438\u043A\u0430\u043D\u0441\u043A\u0438\u0445 \u0433\u0430\u043B\u043B\u043E\u043D\u043E\u0432","\u0430\u043C\u0435\u0440\u0438\u043A\u0430\u043B\u044B\u049B \u0433\u0430\u043B\u043B\u043E\u043D"],"[gal_br]":["imperial gallons","\u0430\u043D\u0433\u043B\u0438\u0439\u0441\u043A\u0438\u0445 \u0433\u0430\u043B\u043B\u043E\u043D\u043E\u0432","\u0430\u0493\u044B\u043B\u0448\u044B\u043D \u0433\u0430\u043B\u043B\u043E\u043D\u044B"],"[bbl_us]":["barrels","\u0431\u0430\u0440\u0440\u0435\u043B\u0435\u0439","\u0431\u0430\u0440\u0440\u0435\u043B\u044C"],"L{pure_alcohol}":["L of pure alcohol","\u043B \u0447\u0438\u0441\u0442\u043E\u0433\u043E \u0441\u043F\u0438\u0440\u0442\u0430","\u043B \u0442\u0430\u0437\u0430 \u0441\u043F\u0438\u0440\u0442"],ug:["\xB5g","\u043C\u043A\u0433","\u043C\u043A\u0433"],mg:["mg","\u043C\u0433","\u043C\u0433"],g:["g","\u0433","\u0433"],kg:["kg","\u043A\u0433","\u043A\u0433"],t:["t","\u0442","\u0442"],mL:["mL","\u043C\u043B","\u043C\u043B"],L:["L","\u043B","\u043B"],m3:["m\xB3","\u043C\xB3","\u043C\xB3"],cm:["cm","\u0441\u043C","\u0441\u043C"],m:["m","\u043C","\u043C"],km:["km","\u043A\u043C","\u043A\u043C"],m2:["m\xB2","\u043C\xB2","\u043C\xB2"],har:["ha","\u0433\u0430","\u0433\u0430"],km2:["km\xB2","\u043A\u043C\xB2","\u043A\u043C\xB2"],a:["years","\u043B\u0435\u0442","\u0436\u044B\u043B"],mo:["months","\u043C\u0435\u0441.","\u0430\u0439"],d:["days","\u0441\u0443\u0442.","\u0442\u04D9\u0443\u043B\u0456\u043A"],h:["hours","\u0447","\u0441\u0430\u0493\u0430\u0442"]};function rc(e,t){return(Object.hasOwn(nc,e)?nc[e]:void 0)?.[{en:0,ru:1,kk:2}[t]]??e.replaceAll(/[{}]/g,"")}var Zt=e=>e==null?null:Number(e),ac=e=>({low:Zt(e.lowText),best:Zt(e.bestText),high:Zt(e.highText)}),sc=e=>Math.max(1,...e.flatMap(({low:t,best:n,high:r})=>[t??0,n??0,r??0]))*1.15;function Jt(e,{lowText:t,highText:n}){let{words:r,number:i}=e;if(t==null&&n==null)return r.open;if(n==null)return N(r.atLeast,{low:i(t)});if(t==null)return N(r.atMost,{high:i(n)});let a={low:i(t),high:i(n)};return N(t===n?r.exactly:r.between,a)}function oc({of:e}){let{say:t}=A();return o("span",{class:`agreement ${e.toLowerCase()}`,children:t(e)})}function uc({figure:e,id:t}){let n=A();return o("span",{class:"number",children:[o("a",{href:n.to(["fact",t]),title:n.words.details,children:e.display}),o("small",{children:[o("span",{children:Jt(n,e)})," ",o("span",{children:N(n.words.origins,{count:e.origins})})," ",o(oc,{of:e.agreement})," ",e.inconsistency&&o("strong",{children:e.inconsistency})]})]})}var zn={claims:30,first:30},xe={claims:500,first:200};function Ef({of:e}){let t=A();return o("p",{children:[N(t.words.converted,{amount:Jt(t,e),unit:en(t,e.unit),factor:e.factorText})," ",o("a",{href:e.sourceUrl,lang:"en",children:e.source})]})}function lc({figure:e,title:t,head:n}){let r=n?`${t}, ${n}`:t;return o("section",{children:[n&&o("h2",{children:n}),e.conversions?.map(i=>o(Ef,{of:i})),o(gc,{figure:e,title:r,below:n!==null})]})}var cc=({figure:e,title:t})=>o(gc,{figure:e,title:t,below:!0});function gc({figure:e,title:t,below:n}){let r=A(),{words:i}=r,a=n?"h3":"h2";return o(w,{children:[o("p",{class:"figure",children:[o("strong",{children:e.display}),o("span",{children:Jt(r,e)}),e.bestText&&e.lowText!==e.highText&&o("span",{children:N(i.best,{best:r.number(e.bestText)})}),o("span",{children:N(i.origins,{count:e.origins})}),o(oc,{of:e.agreement})]}),e.inconsistency&&o("p",{class:"note",role:"note",children:e.inconsistency}),o(a,{children:i.claims}),o(kf,{figure:e,title:t}),o(a,{children:i.grew}),o(_f,{figure:e,title:t}),o("details",{children:[o("summary",{children:i.why}),o("p",{lang:"en",children:e.reason})]})]})}function ic({qualifier:e,statedText:t,statedBestText:n,statedHighText:r}){let i=Zt(t);switch(e){case"EXACT":return{low:i,best:i,high:i};case"RANGE":case"ESTIMATE":return{low:i,best:Zt(n),high:Zt(r)};case"UP_TO":case"LESS_THAN":case"NEARLY":return{low:0,best:null,high:i};case"ABOUT":return{low:null,best:i,high:null};case"AT_LEAST":case"MORE_THAN":return{low:i,best:i,high:null};default:return{low:null,best:null,high:null}}}var en=({language:e},t)=>t?rc(t,e):"";function ri(e,t){let n=[t.statedText,t.statedHighText].filter(a=>a!=null).map(a=>e.number(a)),r=t.qualifier&&t.qualifier!=="EXACT"&&t.qualifier!=="RANGE"?e.say(t.qualifier):"",i=t.statedBestText&&`(${N(e.words.best,{best:e.number(t.statedBestText)})})`;return[r,n.join("\u2013"),t.currency??en(e,t.unit),i].filter(Boolean).join(" ")}function kf({figure:e,title:t}){let n=A(),{words:r,say:i,to:a,number:s}=n,u=g=>g.unit===e.unit&&g.currency===e.currency,c=[...e.counting,...e.setAside],l=sc([ac(e),...c.filter(u).map(ic)]),p=[...e.counting.length===xe.claims?[N(r.cut,{count:s(xe.claims)})]:[],...e.setAside.length===xe.first?[N(r.cutSetAside,{count:s(xe.first)})]:[]];return o(G,{caption:`${r.claimsOf}: ${t}`,file:"claims",cut:p,rows:c,columns:[{head:r.stated,text:g=>ri(n,g),show:g=>o(w,{children:[ri(n,g),u(g)&&o(Cf,{span:ic(g),most:l})]})},{head:r.asserter,text:g=>g.assertedBy.name+(g.spokesperson?` (${g.spokesperson.name})`:""),show:g=>o(w,{children:[o("a",{href:a(["organization",g.assertedBy.key]),children:g.assertedBy.name}),g.spokesperson&&o(w,{children:[" ","(",o("a",{href:a(["person",g.spokesperson.key]),children:g.spokesperson.name}),")"]})]})},{head:r.report,text:g=>`${g.report.title} (${g.report.publisher.name})`,show:g=>o(w,{children:[o("a",{href:a(["report",g.report.key]),lang:g.report.language,children:g.report.title})," ","(",g.report.publisher.name,")"]})},Ln(n,r.published,g=>g.report.publishedOn),{head:r.trueOn,text:g=>g.asOf??"",day:!0},{head:r.counts,text:g=>i(g.status)+(g.note?`: ${g.note}`:"")}]})}function Cf({span:{low:e,best:t,high:n},most:r}){if(e==null&&t==null&&n==null)return null;let i=ot([0,r],[2,138]),a=i(e??t??0),s=i(n??t??r);return o("svg",{class:"bar",viewBox:"0 0 140 14","aria-hidden":"true",children:[o("line",{class:"track",x1:2,x2:138,y1:7,y2:7}),n==null&&o("line",{class:"open",x1:s,x2:138,y1:7,y2:7}),e==null&&o("line",{class:"open",x1:2,x2:a,y1:7,y2:7}),o("line",{class:"span",x1:a,x2:Math.max(s,a+1),y1:7,y2:7}),t!=null&&o("circle",{cx:i(t),cy:7,r:4})]})}var ss=200;function _f({figure:e,title:t}){let n=A(),{words:r,to:i}=n,a=e.series.map(ac),s=ot([0,sc(a)],[ss-24,10]).nice(),{ref:u,width:c}=Wt(),l=s.ticks(4).map(y=>({at:s(y),text:n.number(y)})),p=10+Math.max(...l.map(({text:y})=>$n(y))),g=(c-p)/Math.max(1,a.length),d=y=>p+g*(y+.5),f=e.series.map(({knownFrom:y},h)=>({at:d(h),text:y})),m=a.map((y,h)=>[d(h),s(y.best??y.low??0)]);return o(w,{children:[o("div",{class:"growth",ref:u,children:o("svg",{viewBox:`0 0 ${c} ${ss}`,role:"img","aria-label":`${r.grew}: ${t}`,children:[l.map(({at:y,text:h})=>o("g",{children:[o("line",{class:"grid",x1:p,x2:c,y1:y,y2:y}),o("text",{x:p-6,y:y+4,"text-anchor":"end",children:h})]})),o("polyline",{points:m.map(y=>y.join(",")).join(" ")}),a.map(({low:y,best:h,high:S},I)=>o("g",{children:[o("line",{class:"span",x1:d(I),x2:d(I),y1:s(y??h??0),y2:s(S??h??y??0)}),S==null&&o("line",{class:"open",x1:d(I),x2:d(I),y1:s(h??y??0),y2:4}),o("circle",{cx:d(I),cy:s(h??y??0),r:5})]})),ei(f,p,c).map(({middle:y,text:h})=>o("text",{class:"tick",x:y,y:ss-6,"text-anchor":"middle",children:h}))]})}),o(G,{caption:`${r.grew}: ${t}`,file:"growth",first:xe.first,rows:e.series,columns:[{head:r.knownFrom,text:({knownFrom:y})=>y,day:!0},{head:r.figureThen,text:({display:y})=>y,numeric:!0},{head:r.bounds,text:y=>Jt(n,y)},{head:r.agreement,text:({agreement:y})=>n.say(y)},{head:r.report,text:({report:y})=>y.title,show:({report:y})=>o("a",{href:i(["report",y.key]),children:y.title})}]})]})}var Hn=["REGION","MONTH","YEAR"],wt={"legal-outcomes":{document:Ro,head:"outcomes",sums:{counts:"number",fines:"fine",damages:"damages"},by:["STAGE","NAME","SENTENCE_KIND",...Hn,"ORGANIZATION","OFFENCE"]},seizures:{document:vo,head:"seizures",sums:{quantities:"quantity",values:"value"},by:["CATEGORY","ITEM",...Hn,"DISPOSITION","DRUG_GROUP","FIREARM_TYPE","ORGANIZATION"],converts:!0},casualties:{document:Po,head:"casualties",sums:{count:"number"},by:["HARM",...Hn,"GROUP"]},measures:{document:No,head:"measures",sums:{figures:"number"},by:["KIND","NAME",...Hn,"ORGANIZATION"]},incidents:{document:Fo,head:"incidents",sums:{},by:["KIND",...Hn,"PLACE","STATUS","ORGANIZATION","PUBLISHER"]}},ii=e=>e&&Object.hasOwn(wt,e)?e:"legal-outcomes",pc=e=>["DAY","WEEK","MONTH","QUARTER","YEAR"].includes(e)?"period":e.toLowerCase().replace(/_(\w)/g,(t,n)=>n.toUpperCase()),os=["from","to","place"];function Df(e,t){let n={},[r,i,a]=os.map(s=>e.get(s));return(r||i)&&(n.occurred={...r&&{from:r},...i&&{to:i}}),a&&(n.place=[a]),Object.keys(n).length===0?null:t==="incidents"?n:{incident:n}}function dc(){let e=A(),{words:t,say:n,language:r,asOf:i,params:a,path:s}=e,u=ii(s[1]),c=wt[u],l=c.by.includes(a.get("by")??"")?a.get("by"):c.by[0],p=a.get("converted")==="1",g={locale:r,asOf:i,filter:Df(a,u),by:[l],...c.converts&&p&&{converted:p}},d=ye(c.document,g),f=Object.fromEntries(os.map(m=>[m,a.get(m)]));return o(w,{children:[o("h1",{tabIndex:-1,children:t.totals}),o("nav",{"aria-label":t.totalOf,class:"tabs",children:Object.entries(wt).map(([m,{head:y}])=>o("a",{href:e.to(["totals",m],f),"aria-current":m===u?"page":void 0,children:t[y]}))}),o("form",{class:"filters","aria-label":t.filters,onSubmit:m=>{m.preventDefault();let y=new FormData(m.currentTarget);$e(e,Object.fromEntries(["from","to"].map(h=>[h,String(y.get(h)??"")||null])))},children:[o("label",{children:[t.by,o("select",{value:l,onChange:m=>$e(e,{by:m.currentTarget.value}),children:c.by.map(m=>o("option",{value:m,children:n(m)}))})]}),o("label",{children:[t.from,o("input",{name:"from",type:"date",defaultValue:a.get("from")??""},a.get("from"))]}),o("label",{children:[t.to,o("input",{name:"to",type:"date",defaultValue:a.get("to")??""},a.get("to"))]}),o("button",{type:"submit",children:t.apply}),o(Xt,{name:"place",head:t.place,values:d.answer?.data.places.map(({place:m,incidents:y})=>[m?.code,m?.name,y])??[],set:m=>$e(e,m)}),c.converts&&o("label",{class:"switch",children:[o("input",{type:"checkbox",checked:p,onChange:m=>$e(e,{converted:m.currentTarget.checked?"1":null})}),t.metric]})]}),o(re,{asking:d,children:m=>o(w,{children:[o(rt,{days:m.days.map(({period:y})=>y)}),m.totals.length===0?o(sr,{filtered:os.some(y=>a.get(y)),days:m.days}):o(vf,{subject:c,groups:m.totals,by:l,page:e}),c.converts&&p&&m.totals.length>0&&o(Pf,{groups:m.totals,by:l,page:e,waiting:d.waiting}),u==="legal-outcomes"&&o("p",{children:t.endedCounted}),o("p",{children:t.noSum}),o(ni,{rows:m.all.flatMap(({leftOut:y})=>y),facts:u!=="incidents"})]})}),o(se,{document:c.document,variables:g})]})}var fc=e=>e.charAt(0).toUpperCase()+e.slice(1);function mc(e,t){if(t==null)return e.words.notKnown;if(typeof t=="object")return String(t.name);let n=String(t);return/^[A-Z_]+$/.test(n)?e.say(n):n}function Rf(e,t){let{words:n,say:r}=e;if(!t)return"";let i=t.item&&(/^[A-Z_]+$/.test(t.item)?r(t.item):t.item),a=t.unit==="{piece}"||t.unit==="{person}",s=t.currency??(i&&a?null:en(e,t.unit));return[[i,s].filter(Boolean).join(", "),t.unlike&&`(${n.unlike})`].filter(Boolean).join(" ")}function vf({subject:e,groups:t,by:n,page:r}){let{words:i,say:a,number:s}=r,u=t.flatMap(f=>{let m=Object.keys(e.sums).flatMap(y=>[f[y]].flat().map(h=>({of:y,sum:h})));return(m.length>0?m:[{of:null,sum:null}]).map((y,h)=>({group:f,first:h===0,...y}))}),c=(f,m)=>m?f==null?i.openAbove:s(f):"",l={head:fc(a(n)),text:({group:f})=>mc(r,f[pc(n)])},p={head:i.count,text:({group:f,first:m})=>m?s(f.incidents):"",numeric:!0},g=new Set(u.flatMap(({of:f})=>f??[])).size>1,d=[{head:i.what,optional:!0,text:({of:f})=>g&&f?i[e.sums[f]]:""},{head:i.low,text:({sum:f})=>c(f?.lowText,f),numeric:!0},{head:i.bestSum,text:({sum:f})=>c(f?.bestText,f),numeric:!0},{head:i.high,text:({sum:f})=>c(f?.highText,f),numeric:!0},{head:i.unit,text:({sum:f})=>Rf(r,f)},{head:i.unquantified,text:({sum:f})=>f?s(f.unquantified):"",numeric:!0},{head:i.overlap,optional:!0,text:({sum:f})=>f?.possibleOverlap?i.yes:""},{head:i.conflicting,text:({sum:f})=>f?s(f.conflicting):"",numeric:!0},{head:i.inconsistent,optional:!0,text:({sum:f})=>f?.inconsistent?s(f.inconsistent):"",numeric:!0}];return o(G,{caption:`${i.totals}: ${i[e.head]}`,file:"totals",rows:u,columns:e.head==="incidents"?[l,p]:[l,...d,p]})}function Pf({groups:e,by:t,page:n,waiting:r}){let{words:i,say:a,number:s}=n,u=e.flatMap(l=>(l.converted??[]).map(p=>({group:l,sum:p})));if(r&&u.length===0)return null;let c=l=>l&&/^[A-Z_]+$/.test(l)?a(l):l??"";return o("section",{children:[o("h2",{children:i.convertedSums}),u.length===0?o("p",{role:"status",children:i.nothingConverted}):o(w,{children:[o("p",{children:i.convertedHint}),o(G,{caption:i.convertedSums,file:"converted",rows:u,columns:[{head:fc(a(t)),text:({group:l})=>mc(n,l[pc(t)])},{head:i.item,optional:!0,text:({sum:l})=>c(l.item)},{head:i.low,text:({sum:l})=>s(l.lowText),numeric:!0},{head:i.bestSum,text:({sum:l})=>s(l.bestText),numeric:!0},{head:i.high,text:({sum:l})=>l.highText==null?i.openAbove:s(l.highText),numeric:!0},{head:i.unit,text:({sum:l})=>en(n,l.unit)},{head:i.statedUnit,text:({sum:l})=>en(n,l.statedUnit)},{head:i.factor,text:({sum:l})=>l.factorText},{head:i.source,text:({sum:l})=>`${l.source} ${l.sourceUrl}`,show:({sum:l})=>o("a",{href:l.sourceUrl,lang:"en",children:l.source})}]})]})]})}var Nf={ARMED_ATTACK:!0,ARREST:!0,ARREST_OF_OFFICIAL:!0,ARSON:!0,ATTACK:!0,CLASH:!0,COUNTER_TERRORIST_OPERATION:!0,EXPLOITATION_PREVENTED:!0,FIND:!0,FORCED_LABOUR_CASE:!0,HEARING:!0,INVESTIGATION:!0,OPERATION:!0,OTHER:!0,POLICY_EVENT:!0,PROTEST:!0,RAID:!0,TAKEDOWN:!0,TRAFFICKING_CASE:!0,UNREST:!0,VERDICT:!0},Ff={CONCLUDED:!0,ONGOING:!0,UNKNOWN:!0},ai=e=>(t,n)=>{let r=e(n);return r.some(([i])=>i===t)?null:{allowed:n.words.allowedValues,values:r}},yc=e=>ai(({say:t})=>Object.keys(e).map(n=>[n,t(n)])),si=()=>null,cs=(e,{words:t})=>ir(e)?null:{allowed:t.allowedDay},Lf=(e,t)=>{let n=ir(t.params.get("from"));return cs(e,t)??(n&&e<n?{allowed:N(t.words.allowedAfter,{from:n})}:null)},$f=(e,{words:t})=>{let n=e.match(/[\p{L}\p{M}\p{N}]*[\p{L}\p{N}][\p{L}\p{M}\p{N}'’`ʼ]*/gu)?.length??0,r=e.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length??0;return[...e].length>200||n+Math.floor(r/2)>10?{allowed:t.allowedText}:null},Uf={lang:{check:(e,{words:t})=>rr(e)?null:{allowed:t.allowedValues,values:Object.entries(un)}},asOf:{check:cs},embed:{check:(e,{words:t})=>Fi.includes(e)?null:{allowed:t.allowedValues,values:[["1","1"]]}}},hc={from:{check:cs,filters:!0},to:{check:Lf,filters:!0},place:{check:si,filters:!0}};function Bf({path:[e,t]}){switch(e){case"incidents":return{...hc,text:{check:si},kind:{check:yc(Nf),filters:!0},status:{check:yc(Ff),filters:!0},order:{check:ai(({words:n})=>qn.map(({name:r})=>[r,n[r]]))},after:{check:si}};case"search":return{text:{check:$f,filters:!0},after:{check:si}};case"totals":{let n=ii(t),r={by:{check:ai(({say:a})=>wt[n].by.map(s=>[s,a(s)]))}},i={converted:{check:ai(({words:a})=>[["1",a.yes]])}};return{...hc,...r,...wt[n].converts&&i}}default:return{}}}var bc=60,ls=e=>[...e].length>bc?`${[...e].slice(0,bc).join("")}\u2026`:e;function us({path:e,params:t},n,r){let i=new URLSearchParams(t);return r===null?i.delete(n):i.set(n,r),Le(e,i)}function qf(e,t,n){let{params:r,words:i}=e,[a="",...s]=r.getAll(t),u=(f,...m)=>[N(f,{name:ls(t),value:ls(a)}),...m].join(" "),c=us(e,t,null);if(!n)return[{says:u(i.unknownName,i.leftAside),choices:[],without:c,filters:!1}];let l=a===""?null:n.check(a,e),p=n.filters??!1,g=p?i.nothingShown:t==="asOf"?i.shownNow:i.leftAside,d=(l?.values??[]).map(([f,m])=>[us(e,t,f),m]);return[...l?[{says:u(i.notUnderstood,g,l.allowed),choices:d,without:c,filters:p}]:[],...s.length>0?[{says:u(i.repeatedName),choices:[],without:us(e,t,a),filters:!1}]:[]]}function zf(e){let{path:t,params:n,words:r}=e,[i,a]=t;if(i!=="totals"||a===void 0||ii(a)===a)return[];let s=Object.entries(wt).map(([c,{head:l}])=>[Le(["totals",c],n),r[l]]);return[{says:[N(r.notUnderstood,{name:i,value:ls(a)}),r.leftAside,r.allowedValues].join(" "),choices:s,without:Le(["totals"],n),filters:!1}]}function Sc(e){let t={...Uf,...Bf(e)},n=[...new Set(e.params.keys())];return[...zf(e),...n.flatMap(r=>qf(e,r,Object.hasOwn(t,r)?t[r]:void 0))]}function xc(){let{words:e,number:t}=A(),n=ye(Ki,{});return o(w,{children:[o("h1",{tabIndex:-1,children:e.about}),o("p",{class:"lead",children:e.aboutText}),o("p",{children:e.guilt}),o("p",{children:e.aboutApi}),o("ul",{class:"links",children:[o("li",{children:o("a",{href:"docs/",children:e.docs})}),o("li",{children:o("a",{href:"graphiql/",children:"GraphiQL"})}),o("li",{children:o("a",{href:"graphql/schema.graphql",children:e.schema})})]}),o("h2",{children:e.holds}),o(re,{asking:n,children:({dataset:r})=>o(Ne,{rows:[[e.reports,t(r.reports)],[e.claimCount,t(r.claims)],[e.incidents,t(r.incidents)],[e.outcomes,t(r.legalOutcomes)],[e.seizures,t(r.seizures)],[e.casualties,t(r.casualties)],[e.measures,t(r.measures)],[e.statistics,t(r.statistics)],[e.places,t(r.places)],[e.changed,r.changedAt.slice(0,16).replace("T"," ")]]})}),o("p",{children:e.aboutMap}),o(se,{document:Ki,variables:{}})]})}var oi=({say:e},{stage:t,name:n})=>n??e(t),gs=(e,t)=>[oi(e,t),t.decidedOn&&e.dayIn(t.decidedOn)].filter(Boolean).join(", "),ui=(e,{guiltEndedBy:t})=>t?N(e.words.guiltEnded,{by:gs(e,t)}):"";function li({words:e},{guiltEstablished:t,guiltEndedForSomeBy:n,person:r}){return t?n?r?e.guiltMayHaveEnded:e.guiltStandsForSome:e.guiltStands:""}function Hf(e,t){let n=ui(e,t);return oi(e,t)+(n&&` (${n})`)}var ci=({person:e,organization:t,subject:n})=>e?.name??t?.name??n??"";function tn({say:e,words:t},{sentenceKind:n,sentence:r,maximumYears:i}){let a=i==null?null:N(t.longest,{years:i});return[n&&e(n),r?.display,a].filter(Boolean).join(", ")}var gi=({words:e},t)=>t==null?"":t?e.ordered:e.notOrdered,ps=(e,t)=>[Hf(e,t),ci(t)].filter(Boolean).join(": "),ds=({say:e},{harm:t,group:n})=>`${e(t)}: ${e(n)}`;function nn({say:e},{kind:t,name:n}){return n?t==="OTHER"?n:`${e(t)}: ${n}`:e(t)}var fs=({say:e},{item:t,disposition:n})=>`${t} (${e(n)})`,Tc=e=>{let{words:t}=e;return{outcome:n=>({id:n.id,title:ps(e,n),attributes:n.attributeClaims,figures:[[t.number,n.count],[t.sentence,n.sentence],[t.fine,n.fine],[t.damages,n.damages]]}),casualty:n=>({id:n.id,title:ds(e,n),attributes:n.attributeClaims,figures:[[t.number,n.count]]}),measure:n=>({id:n.id,title:nn(e,n),attributes:n.attributeClaims,figures:[[t.number,n.figure]]}),seizure:n=>({id:n.id,title:fs(e,n),attributes:n.attributeClaims,figures:[[t.quantity,n.quantity],[t.value,n.value],[t.purity,n.purity],[t.streetValue,n.streetValue]]}),statistic:n=>({id:n.id,title:n.name,attributes:n.attributeClaims,figures:[[t.number,n.figure]]})}};function ms({say:e,words:t},n){let r=n.filter(({disputed:i})=>i).map(({attribute:i})=>e(i));return r.length===0?"":`${t.disputed}: ${r.join(", ")}`}function Vn({of:e}){let t=A(),n=ms(t,e);return n===""?null:o("span",{class:"agreement conflicting",children:[" ",n]})}var Ic=e=>(e.possiblySame??[]).length>0&&!("person"in e&&e.person);function pi({row:e}){let{words:t,to:n}=A();return Ic(e)?o("small",{children:o("a",{href:n(["fact",e.id]),children:t.maySame})}):null}var Gn=e=>[{head:e.words.disputed,optional:!0,csvOnly:!0,text:({attributeClaims:t})=>ms(e,t)},{head:e.words.maySame,optional:!0,csvOnly:!0,text:t=>Ic(t)?e.words.yes:""}];function rn(e,t){return{head:e,text:n=>t(n)?.display??"",show:n=>{let r=t(n);return r&&o(uc,{figure:r,id:n.id})}}}var Qn=(e,t)=>({...rn(e,t),optional:!0}),di=({words:e,to:t})=>({head:e.incident,optional:!0,text:({incident:n})=>n?.name??"",show:({incident:n})=>n&&o("a",{href:t(["incident",n.key]),children:n.name})});function Ve({rows:e,...t}){let n=A(),{words:r,say:i,to:a}=n,s=c=>oi(n,c)+(c.basis==="PROSPECTIVE_MAXIMUM"?` (${r.prospective})`:"")+(c.counted==="PERSON"?"":` (${i(c.counted)})`),u=[{head:r.step,text:c=>[s(c),ui(n,c)].filter(Boolean).join(", "),show:c=>o(w,{children:[s(c),c.guiltEndedBy&&o(w,{children:[", ",o("a",{href:a(["fact",c.guiltEndedBy.id]),children:ui(n,c)})]}),o(Vn,{of:c.attributeClaims}),o(pi,{row:c})]})},rn(r.number,({count:c})=>c),{head:r.whom,text:ci,show:c=>o(w,{children:[c.person?o("a",{href:a(["person",c.person.key]),children:c.person.name}):ci(c),c.guiltEstablished&&o("small",{children:[" ",li(n,c)]})]})},{head:r.sentence,optional:!0,text:c=>tn(n,c),show:c=>c.sentence?o("a",{href:a(["fact",c.id]),children:tn(n,c)}):tn(n,c)},Qn(r.fine,({fine:c})=>c),Qn(r.damages,({damages:c})=>c),{head:r.confiscation,optional:!0,text:({confiscationOrdered:c})=>gi(n,c)},di(n),...Gn(n)];return o(G,{...t,file:"legal-outcomes",rows:e,columns:u})}function fi({rows:e,...t}){let n=A(),{words:r,say:i}=n,a=[{head:r.what,text:({harm:s})=>i(s),show:s=>o(w,{children:[i(s.harm),o(Vn,{of:s.attributeClaims}),o(pi,{row:s})]})},rn(r.number,({count:s})=>s),{head:r.group,text:({group:s})=>i(s)},di(n),...Gn(n)];return o(G,{...t,file:"casualties",rows:e,columns:a})}function mi({rows:e,...t}){let n=A(),{words:r,say:i,to:a}=n,s=[{head:r.item,text:({item:u})=>u,show:u=>o(w,{children:[o("a",{href:a(["fact",u.id]),children:u.item}),o(Vn,{of:u.attributeClaims}),o(pi,{row:u})]})},{head:r.category,text:({category:u,disposition:c})=>`${i(u)}, ${i(c)}`},rn(r.quantity,({quantity:u})=>u),Qn(r.value,({value:u})=>u),Qn(r.purity,({purity:u})=>u),Qn(r.streetValue,({streetValue:u})=>u),di(n),...Gn(n)];return o(G,{...t,file:"seizures",rows:e,columns:s})}function yi({rows:e,...t}){let n=A(),{words:r}=n,i=[{head:r.what,text:a=>nn(n,a),show:a=>o(w,{children:[nn(n,a),o(Vn,{of:a.attributeClaims}),o(pi,{row:a})]})},rn(r.number,({figure:a})=>a),di(n),...Gn(n)];return o(G,{...t,file:"measures",rows:e,columns:i})}function Mc({rows:e,...t}){let n=A(),{words:r}=n,i=[{head:r.what,text:({name:a})=>a,show:({name:a,attributeClaims:s})=>o(w,{children:[a,o(Vn,{of:s})]})},rn(r.number,({figure:a})=>a),...Gn(n)];return o(G,{...t,file:"statistics",rows:e,columns:i})}var Ac=12,hi=20,Qf=6,Vf=e=>e!==null&&(e.agreement==="CONFLICTING"||e.inconsistency!==null);function bi({rows:e,facts:t=[],spots:n=[],unseen:r=!1,disputed:i=!1}){let a=A(),{words:s,number:u,to:c}=a,l=t.filter(({attributes:f,figures:m})=>f.some(y=>y.disputed)||m.some(([,y])=>Vf(y))),p=Wf(l.filter(({attributes:f})=>f.some(m=>m.disputed)).map(({id:f})=>f)),g=()=>[...e.flatMap(f=>wc(a,"",null,f,hi)),...Kf(a,n),...l.flatMap(f=>Yf(a,f,p.known(f.id)))],d=g();return o("section",{children:[o("h2",{children:s.readings}),d.length===0&&!(r&&i)&&o("p",{children:s.noDispute}),d.length>0&&o(G,{caption:s.readings,file:"readings",rows:d,list:{whole:async()=>(await p.all(),g()),failure:p.failure},columns:[{head:s.what,optional:!0,text:({of:f})=>f,show:({of:f,fact:m})=>m?o("a",{href:c(["fact",m]),children:f}):f},{head:s.attribute,text:({attribute:f})=>f},{head:s.reading,text:({reading:f})=>f},{head:s.saysSo,text:({who:f,others:m})=>f.map(({name:y})=>y).join(", ")+(m?s.andOthers:""),show:f=>o(Gf,{line:f})}]}),p.left>0&&o("p",{class:"pages",children:o("button",{type:"button",onClick:p.more,children:[s.moreReadings," (",u(p.left),")"]})}),r&&o("p",{role:"note",children:i&&d.length===0?s.disputedUnseen:s.unseen})]})}function Gf({line:{who:e,others:t,fact:n}}){let{words:r,to:i}=A();return e.length===0&&n?o("a",{href:i(["fact",n]),children:r.details}):o(w,{children:[e.map(({name:a,report:s},u)=>o(w,{children:[u>0&&", ",o("a",{href:i(["report",s]),children:a})]})),t&&r.andOthers]})}var Oc=e=>e.map(({assertedBy:t,report:n})=>({name:t.name,report:n.key}));function wc({say:e,words:t},n,r,{attribute:i,disputed:a,readings:s},u){let c=g=>/^[A-Z_]+$/.test(g)?e(g):g,l=g=>i==="CONFISCATION_ORDERED"?g==="true"?t.ordered:t.notOrdered:c(g),p=i==="PERSON"?t.person:e(i);return s.map(g=>({of:n,fact:r,attribute:p+(a?` (${t.disputed})`:""),reading:l(g.value)+(g.current?` (${t.shown})`:""),who:Oc(g.claims),others:g.claims.length===u}))}function Kf({say:e,words:t},n){return n.filter(({disputed:r})=>r).map(({place:r,claims:i})=>({of:"",fact:null,attribute:`${e("PLACE")} (${t.disputed})`,reading:r.name,who:Oc(i),others:i.length===hi}))}function Yf(e,t,n){let{say:r,words:i}=e,a=(c,l)=>({of:t.title,fact:t.id,attribute:`${c} (${i.disputed})`,reading:l,who:[],others:!1}),s=t.figures.flatMap(([c,l])=>[...l?.agreement==="CONFLICTING"?[a(c,`${l.display} (${r("CONFLICTING")})`)]:[],...l?.inconsistency?[a(c,l.inconsistency)]:[]]),u=n?n.filter(c=>c.disputed).flatMap(c=>wc(e,t.title,t.id,c,Qf)):t.attributes.filter(c=>c.disputed).map(({attribute:c})=>a(r(c),"\u2026"));return[...s,...u]}function Wf(e){let{language:t}=A(),[,n]=dt(d=>d+1,0),[r,i]=ee(Ac),[a,s]=ee(null),u=Ce(new Map).current,c=d=>`${t} ${d}`,l=e.filter(d=>!u.has(c(d))),p=e.slice(0,r).find(d=>!u.has(c(d))),g=async d=>{try{let{node:f}=await be(Io,{id:d,locale:t});u.set(c(d),f&&"attributeClaims"in f?f.attributeClaims:[]),s(null)}catch(f){if(!(f instanceof oe))throw f;s(f)}n(0)};return fe(()=>{p!==void 0&&g(p)},[p,t]),{known:d=>u.get(c(d)),left:Math.max(0,e.length-r)&&l.length,failure:a,more:()=>i(r+Ac),all:async()=>{for(let d of l)if(await g(d),!u.has(c(d)))throw new oe("failed",d)}}}function ys({id:e}){let{language:t}=A(),n={id:e,locale:t},{variables:r,...i}=Ue(Ui,{...n,...zn},{...n,...xe},zn.first);return o(w,{children:[o(re,{asking:i,children:({node:a})=>a&&"attributeClaims"in a?o(Jf,{fact:a}):o(Me,{})}),o(se,{document:Ui,variables:r})]})}function kc({key_:e}){let t=ye(Mo,{key:e});return o(re,{asking:t,children:({statistic:n})=>n?o(ys,{id:n.id}):o(Me,{})})}function jf(e,t){switch(t.__typename){case"LegalOutcome":return ps(e,{...t,name:t.step});case"Casualty":return ds(e,t);case"Measure":return nn(e,t);case"Seizure":return fs(e,t);case"Statistic":return t.title}}function Xf({words:e},t){return(t.__typename==="Seizure"?[[e.quantity,"quantity",t.quantity],[e.value,"value",t.value],[e.purity,"purity",t.purity],[e.streetValue,"streetValue",t.streetValue]]:t.__typename==="LegalOutcome"?[[e.number,"count",t.count],[e.sentence,"sentence",t.sentence],[e.fine,"fine",t.fine],[e.damages,"damages",t.damages]]:[[e.number,..."count"in t?["count",t.count]:["figure",t.figure]]]).flatMap(([r,i,a])=>a?[{head:r,field:i,figure:a}]:[])}function Zf(e,t){if(t.__typename!=="LegalOutcome")return[];let{words:n}=e;return[[n.decidedOn,t.decidedOn&&e.dayIn(t.decidedOn)],[n.sentence,tn(e,t)],[n.fine,t.fine?.display??null],[n.damages,t.damages?.display??null],[n.confiscation,gi(e,t.confiscationOrdered)]]}function Jf({fact:e}){let t=A(),{words:n,to:r}=t,i=jf(t,e),a=e.__typename==="Statistic"?e.announcedAt:e.incident,s=Xf(t,e),u={id:e.id,title:i,attributes:[],figures:s.map(({head:c,figure:l})=>[c,l])};return o(w,{children:[o("h1",{tabIndex:-1,children:i}),e.__typename==="LegalOutcome"&&o(nm,{outcome:e}),o(Ne,{rows:[[n.incident,a&&o("a",{href:r(["incident",a.key]),children:a.name})],...Zf(t,e),[n.period,e.__typename==="Statistic"&&e.period?`${e.period.from??""}/${e.period.to??""}`:null],[n.place,e.__typename==="Statistic"&&e.place?o("a",{href:r(["place",e.place.code]),children:e.place.name}):null]]}),e.__typename==="Statistic"&&o("p",{children:n.statisticsHint}),s.map(({head:c,figure:l})=>o(lc,{figure:l,title:i,head:s.length>1||e.__typename==="Seizure"?c:null})),s.some(({figure:c})=>c.otherMeasures.length>0)&&o(em,{id:e.id,title:i,figures:s}),e.__typename==="Seizure"&&e.denominations.length>0&&o(tm,{rows:e.denominations}),o(bi,{rows:e.attributeClaims,facts:[u]}),e.__typename==="LegalOutcome"&&e.breakdown.length>0&&o("section",{children:[o("h2",{children:n.breakdown}),o(Ve,{rows:e.breakdown,caption:n.breakdown,first:xe.first})]}),o(rm,{fact:e})]})}function em({id:e,title:t,figures:n}){let{language:r,words:i}=A(),a={id:e,locale:r},{variables:s,...u}=Ue(Bi,{...a,...zn},{...a,...xe},zn.first);return o(w,{children:[o(re,{asking:u,children:({node:c})=>n.flatMap(({head:l,field:p})=>(c?.[p]?.otherMeasures??[]).map(d=>o("section",{children:[o("h2",{children:[i.otherMeasure,": ",l]}),o(cc,{figure:d,title:`${t}, ${d.display}`})]})))}),o("p",{children:o(is,{document:Bi,variables:s})})]})}function tm({rows:e}){let t=A(),{words:n,say:r,number:i}=t;return o("section",{children:[o("h2",{children:n.denominations}),o(G,{caption:n.denominations,first:xe.first,file:"denominations",rows:e,columns:[{head:n.value,text:({valueText:a,currency:s})=>`${i(a)} ${s}`},{head:n.kind,text:({form:a})=>a?r(a):n.notKnown},{head:n.number,text:({count:a})=>a?.display??n.notKnown},{head:n.comesTo,text:a=>`${Jt(t,a)} (${a.currency})`}]})]})}function nm({outcome:e}){let t=A(),{words:n}=t;return o(w,{children:[e.guiltEndedBy&&o(Ec,{by:e.guiltEndedBy,note:n.guiltEndedNote}),e.guiltEndedForSomeBy&&o(Ec,{by:e.guiltEndedForSomeBy,note:e.person?n.guiltMayHaveEndedNote:n.guiltEndedForSomeNote}),e.basis==="PROSPECTIVE_MAXIMUM"&&o("p",{children:n.prospective}),o("p",{children:li(t,e)||n.guilt})]})}function Ec({by:e,note:t}){let n=A();return o("p",{class:"note",role:"note",children:o("a",{href:n.to(["fact",e.id]),children:N(t,{by:gs(n,e)})})})}function rm({fact:e}){let{words:t}=A();if(e.__typename==="Statistic"||e.possiblySame.length===0)return null;let n={LegalOutcome:t.possiblySame,Casualty:t.possiblySame,Seizure:t.sameThings,Measure:t.overlap}[e.__typename];return o("section",{children:[o("h2",{children:n}),o("p",{children:t.possiblySameHint}),e.__typename==="LegalOutcome"&&o(Ve,{rows:e.possiblySame,caption:n,first:xe.first}),e.__typename==="Casualty"&&o(fi,{rows:e.possiblySame,caption:n,first:xe.first}),e.__typename==="Seizure"&&o(mi,{rows:e.possiblySame,caption:n,first:xe.first}),e.__typename==="Measure"&&o(yi,{rows:e.possiblySame,caption:n,first:xe.first})]})}function Cc(){let{words:e,language:t,asOf:n,number:r}=A(),i={locale:t,asOf:n},a=ye(Li,i);return o(w,{children:[o("h1",{tabIndex:-1,children:e.lead}),o(re,{asking:a,children:s=>s.dataset.reports===0?o(Yi,{}):o(w,{children:[o("p",{class:"holds",children:[e.holds,": ",e.reports.toLowerCase()," ",r(s.dataset.reports),", ",e.incidents.toLowerCase()," ",r(s.dataset.incidents),". ",e.changed,": ",s.dataset.changedAt.slice(0,10),"."]}),o(rt,{days:s.days.map(({period:u})=>u)}),o("section",{children:[o("h2",{children:[e.largest," ",o("small",{children:["(",N(e.of,{shown:s.legalOutcomes.nodes.length,all:r(s.legalOutcomes.totalCount)}),")"]})]}),o("p",{children:e.largestHint}),o(Ve,{rows:s.legalOutcomes.nodes,caption:e.largest})]}),o("div",{class:"side",children:[o("section",{children:[o("h2",{children:e.map}),o(ut,{places:s.places})]}),o("section",{children:[o("h2",{children:e.timeline}),o(ti,{months:s.months})]})]}),o("section",{children:[o("h2",{children:[e.newest," ",o("small",{children:["(",N(e.of,{shown:s.reports.nodes.length,all:r(s.reports.totalCount)}),")"]})]}),o(jt,{rows:s.reports.nodes,caption:e.newest})]})]})}),o(se,{document:Li,variables:i})]})}var im=50;function an(e,t,n,r){let{language:i,asOf:a}=A(),s=async u=>Bo((await be(n,{key:e,locale:i,asOf:a,before:u})).page);return or(t,qo(t,im),s,r)}var Kn=({id:e})=>e;function _c(e){let t=A(),{key:n}=e,r=an(n,e.legalOutcomes,yo,Kn),i=an(n,e.casualties,ho,Kn),a=an(n,e.measures,bo,Kn),s=an(n,e.seizures,So,Kn),u=an(n,e.statistics,xo,Kn),c=an(n,e.parts,To,({key:d})=>d),l=Tc(t),p=[...r.rows.map(l.outcome),...i.rows.map(l.casualty),...s.rows.map(l.seizure),...a.rows.map(l.measure),...u.rows.map(l.statistic)],g=[r,i,s,a,u].some(({next:d})=>d!==void 0);return{outcomes:r,casualties:i,measures:a,seizures:s,statistics:u,parts:c,reported:p,unseen:g}}var Dc=60,Yn=500;function Rc({key_:e}){let{language:t,asOf:n}=A(),r={key:e,locale:t,asOf:n},{variables:i,...a}=Ue($i,{...r,first:Dc},{...r,first:Yn},Dc);return o(w,{children:[o(re,{asking:a,children:({incident:s,now:u})=>o(w,{children:[s?o(am,{incident:s}):o(Me,{}),u&&o(rt,{days:u.reports.map(({publishedOn:c})=>c?.latest??null)}),s&&o(om,{incident:s})]})}),o(se,{document:$i,variables:i})]})}function am({incident:e}){let{words:t,say:n,to:r,dayIn:i}=A();return o(w,{children:[o("h1",{tabIndex:-1,lang:"en",children:e.name}),o("p",{class:"lead",lang:"en",children:e.summary}),o(Ne,{rows:[[t.kind,n(e.kind)],[t.status,n(e.status)],[t.occurred,[i(e.occurred),vc(e.occurredAt)].filter(Boolean).join(", ")],[t.places,e.spots.length===0?t.notKnown:e.spots.map(({place:a,precision:s,disputed:u},c)=>o(w,{children:[c>0&&", ",o("a",{href:r(["place",a.code]),children:a.name}),s!=="EXACT"&&` (${n(s)})`,u&&o("span",{class:"agreement conflicting",children:[" ",t.disputed]})]}))],[t.firstReported,e.firstReported],[t.partOf,e.partOf&&o("a",{href:r(["incident",e.partOf.key]),children:e.partOf.name})]]})]})}var vc=e=>e&&`${e.time} (${e.zone})`;function sm({spots:e}){let{words:t,to:n,dayIn:r}=A(),i=e.flatMap(({place:a,episodes:s})=>s.map(u=>({...u,place:a})));return i.length===0?null:o("section",{children:[o("h2",{children:t.episodes}),o(G,{caption:t.episodes,first:Yn,file:"episodes",rows:i,columns:[{head:t.place,text:({place:a})=>a.name,show:({place:a})=>o("a",{href:n(["place",a.code]),children:a.name})},{head:t.occurred,text:({occurred:a,occurredAt:s})=>[r(a),vc(s)].filter(Boolean).join(", ")},{head:t.what,text:({name:a})=>a??""}]})]})}function om({incident:e}){let{words:t}=A(),{outcomes:n,casualties:r,measures:i,seizures:a,statistics:s,parts:u,reported:c,unseen:l}=_c(e);return o(w,{children:[o(sm,{spots:e.spots}),n.rows.length>0&&o("section",{children:[o("h2",{children:t.outcomes}),o("p",{children:t.guilt}),o(Ve,{rows:n.rows,list:n,caption:t.outcomes})]}),r.rows.length>0&&o("section",{children:[o("h2",{children:t.casualties}),o(fi,{rows:r.rows,list:r,caption:t.casualties})]}),a.rows.length>0&&o("section",{children:[o("h2",{children:t.seizures}),o(mi,{rows:a.rows,list:a,caption:t.seizures})]}),i.rows.length>0&&o("section",{children:[o("h2",{children:t.measures}),o(yi,{rows:i.rows,list:i,caption:t.measures})]}),e.participants.length>0&&o(um,{incident:e}),o(bi,{rows:e.attributeClaims,facts:c,spots:e.spots,unseen:l,disputed:e.disputed}),u.rows.length>0&&o("section",{children:[o("h2",{children:t.parts}),o(Ot,{rows:u.rows,list:u,caption:t.parts})]}),e.related.length>0&&o("section",{children:[o("h2",{children:t.related}),o(Un,{kind:"incident",rows:e.related,first:Yn})]}),s.rows.length>0&&o("section",{children:[o("h2",{children:t.statistics}),o("p",{children:t.statisticsHint}),o(Mc,{rows:s.rows,list:s,caption:t.statistics})]}),o("section",{children:[o("h2",{children:t.reports}),o(jt,{rows:e.reports,caption:t.reports,first:Yn})]}),e.spots.length>0&&o("section",{children:[o("h2",{children:t.map}),o(ut,{places:e.spots.map(({place:p})=>({place:p,incidents:1}))})]})]})}function um({incident:e}){let{words:t,say:n,to:r}=A();return o("section",{children:[o("h2",{children:t.participants}),o(G,{caption:t.participants,first:Yn,file:"participants",rows:e.participants,columns:[{head:t.role,text:({role:i})=>n(i)},{head:t.who,text:({organization:i,person:a})=>i?.name??a?.name??"",show:({organization:i,person:a})=>i?o("a",{href:r(["organization",i.key]),children:i.name}):a&&o("a",{href:r(["person",a.key]),children:a.name})},{head:t.saysSo,text:({claims:i})=>[...new Set(i.map(({assertedBy:a})=>a.name))].join(", ")+(i.length===hi?t.andOthers:"")}]})]})}var Pc=({match:e,node:t})=>"title"in t?[{match:e,type:t.__typename,key:t.key,name:t.title}]:"name"in t?[{match:e,type:t.__typename,key:"code"in t?t.code:t.key,name:t.name}]:[];function Nc(){let{words:e,params:t}=A(),n=t.get("text")??"";return/[\p{L}\p{N}]/u.test(n)?o(lm,{text:n}):o(w,{children:[o("h1",{tabIndex:-1,children:e.search}),o(Ct,{children:e.typeSomething})]})}function lm({text:e}){let t=A(),{words:n,say:r,to:i,language:a,params:s,number:u}=t,c={text:e,locale:a,after:s.get("after")},l=ye(Gi,c),p=ur(async g=>{let{edges:d,...f}=(await be(Do,{text:e,locale:a,after:g})).page;return ft({...f,nodes:d.flatMap(Pc)})});return o(w,{children:[o("h1",{tabIndex:-1,children:[n.search,": ",c.text]}),o(re,{asking:l,children:({search:g})=>{let d=g.edges.flatMap(Pc);return d.length===0?o(Ct,{}):o(w,{children:[o("p",{role:"status",children:N(n.results,{count:u(g.totalCount)})}),o(G,{caption:n.search,file:"search",rows:d,list:{whole:p},columns:[{head:n.name,text:({name:f})=>f,show:({type:f,key:m,name:y})=>o("a",{href:i([f.toLowerCase(),m]),children:y})},{head:n.type,text:({type:f})=>r(f.toUpperCase())},{head:n.matched,text:({match:f})=>r(f)}]}),o("p",{class:"pages",children:[s.has("after")&&o("button",{type:"button",onClick:()=>$e(t,{after:null}),children:n.first}),g.pageInfo.hasNextPage&&o("button",{type:"button",onClick:()=>$e(t,{after:g.pageInfo.endCursor}),children:[n.more," (",N(n.of,{shown:u(d.length),all:u(g.totalCount)}),")"]})]})]})}}),o(se,{document:Gi,variables:c})]})}var lt=60,Fe=500,cm={nodes:[],pageInfo:{endCursor:null,hasNextPage:!1},totalCount:0},hs=(e,t,n)=>or(e,ft(e),async r=>ft(await t(r)??cm),n);function bs({of:e,ask:t}){let{words:n}=A(),r=hs(e,t,({key:i})=>i);return o(w,{children:[o(Ss,{all:r.total,children:n.incidents}),r.rows.length?o(Ot,{rows:r.rows,list:r,caption:n.incidents}):o("p",{children:n.noneReported})]})}function gm({of:e,ask:t}){let{words:n}=A(),r=hs(e,t,({key:i})=>i);return o(w,{children:[o(Ss,{all:r.total,children:n.published_reports}),o(jt,{rows:r.rows,list:r,caption:n.published_reports})]})}var Fc=({qualifier:e,note:t,status:n})=>e!==null||t!==null||n!=="CURRENT";function pm({of:e,ask:t}){let n=A(),{words:r,say:i,to:a}=n,s=hs(e,t,({id:u})=>u);return o(w,{children:[o(Ss,{all:null,children:r.claimsOfReport}),o("p",{children:r.claimsOfReportHint}),o(G,{caption:r.claimsOfReport,file:"claims",list:{...s,whole:async()=>(await s.whole()).filter(Fc)},rows:s.rows.filter(Fc),columns:[{head:r.stated,text:u=>ri(n,u)},{head:r.asserter,text:({assertedBy:u})=>u.name,show:({assertedBy:u})=>o("a",{href:a(["organization",u.key]),children:u.name})},{head:r.trueOn,optional:!0,text:({asOf:u})=>u??"",day:!0},{head:r.counts,text:({status:u,note:c})=>i(u)+(c?`: ${c}`:"")}]})]})}function Ss({all:e,children:t}){let{number:n}=A();return o("h2",{children:[t," ",e!=null&&o("small",{children:["(",n(e),")"]})]})}var sn=({from:e,until:t})=>e||t?` (${e??""}/${t??""})`:"";function Lc({rows:e,all:t=e.length,children:n}){let{words:r}=A();return o(w,{children:[e.map((i,a)=>o(w,{children:[a>0&&"; ",n(i)]})),t===Fe&&r.andOthers]})}function Si({names:e}){let t=e.filter((n,r)=>e.findIndex(i=>i.name===n.name&&sn(i)===sn(n))===r);return o(Lc,{rows:t,all:e.length,children:({language:n,name:r,...i})=>o(w,{children:[o("span",{lang:n,children:r}),sn(i)]})})}function dm({rows:e}){let{to:t}=A();return o(Lc,{rows:e,children:({organization:n,said:r})=>o(w,{children:[o("a",{href:t(["organization",n.key]),children:n.name}),r]})})}function fm({url:e}){let t=URL.canParse(e)?new URL(e):null;return!t||!/^https?:$/.test(t.protocol)?o(w,{children:e}):o("a",{href:t.href,rel:"noreferrer external",children:t.host})}function $c({key_:e}){let{words:t,say:n,to:r,language:i}=A(),a={key:e,locale:i},s=p=>p.length>0&&o(dm,{rows:p}),u=({kind:p,happenedOn:g})=>` (${[n(p),g].filter(Boolean).join(", ")})`,{variables:c,...l}=Ue(zi,{...a,first:lt},{...a,first:Fe},lt);return o(w,{children:[o(re,{asking:l,children:({organization:p,reports:g})=>{if(!p)return o(Me,{});let d=p.names.filter(({until:f})=>f);return o(w,{children:[o("h1",{tabIndex:-1,children:p.name}),o(Ne,{rows:[[t.kind,n(p.kind)],[t.country,p.country&&o("a",{href:r(["place",p.country]),children:p.country})],[t.parent,s(p.parents.filter(({until:f})=>!f).map(f=>({...f,said:sn(f)})))],[t.formerParents,s(p.parents.filter(({until:f})=>f).map(f=>({...f,said:sn(f)})))],[t.predecessors,s(p.predecessors.map(f=>({...f,said:u(f)})))],[t.successors,s(p.successors.map(f=>({...f,said:u(f)})))],[t.names,o(Si,{names:p.names.filter(({until:f})=>!f)})],[t.formerNames,d.length>0&&o(Si,{names:d})],[t.codes,p.codes.map(f=>`${f.scheme}: ${f.code}${sn(f)}`).join("; ")]]}),o(bs,{of:p.incidents,ask:async f=>(await be(wo,{...a,after:f})).organization?.page}),p.legalOutcomes.length>0&&o(w,{children:[o("h2",{children:t.outcomes}),o("p",{children:t.guilt}),o(Ve,{rows:p.legalOutcomes,caption:t.outcomes,first:Fe})]}),g.nodes.length>0&&o(gm,{of:g,ask:async f=>(await be(Eo,{...a,after:f})).page}),p.children.length>0&&o(w,{children:[o("h2",{children:t.children}),o(Un,{kind:"organization",rows:p.children,first:Fe})]})]})}}),o(se,{document:zi,variables:c})]})}function Uc({key_:e}){let{words:t,language:n}=A(),r={key:e,locale:n},{variables:i,...a}=Ue(Hi,{...r,first:lt},{...r,first:Fe},lt);return o(w,{children:[o(re,{asking:a,children:({person:s})=>s?o(w,{children:[o("h1",{tabIndex:-1,children:s.name}),o(Ne,{rows:[[t.position,s.position],[t.names,o(Si,{names:s.names})]]}),s.legalOutcomes.length>0&&o(w,{children:[o("h2",{children:t.outcomes}),o("p",{children:t.guilt}),o(Ve,{rows:s.legalOutcomes,caption:t.outcomes,first:Fe})]}),o(bs,{of:s.incidents,ask:async u=>(await be(ko,{...r,after:u})).person?.page})]}):o(Me,{})}),o(se,{document:Hi,variables:i})]})}function Bc({code:e}){let{words:t,say:n,to:r,language:i}=A(),a={code:e,locale:i},{variables:s,...u}=Ue(Qi,{...a,first:lt},{...a,first:Fe},lt);return o(w,{children:[o(re,{asking:u,children:({place:c})=>c?o(w,{children:[o("h1",{tabIndex:-1,children:c.name}),o(Ne,{rows:[[t.level,n(c.level)],[t.parent,c.parent&&o("a",{href:r(["place",c.parent.code]),children:c.parent.name})],[t.valid,(c.validFrom??c.validTo)&&`${c.validFrom??""}/${c.validTo??""}`],[t.names,o(Si,{names:c.names})]]}),o(bs,{of:c.incidents,ask:async l=>(await be(Co,{...a,after:l})).place?.page}),c.latitude!=null&&o(w,{children:[o("h2",{children:t.map}),o(ut,{places:[{place:c,incidents:c.incidents.totalCount}]})]}),c.children.length>0&&o(w,{children:[o("h2",{children:t.children}),o(Un,{kind:"place",rows:c.children.map(({code:l,name:p})=>({key:l,name:p})),first:Fe})]})]}):o(Me,{})}),o(se,{document:Qi,variables:s})]})}function qc({key_:e}){let t=A(),{words:n,say:r,to:i,language:a,dayIn:s}=t,u={key:e,locale:a},{variables:c,...l}=Ue(Vi,{...u,first:lt},{...u,first:Fe},lt);return o(w,{children:[o(re,{asking:l,children:({report:p})=>p?o(w,{children:[o("h1",{tabIndex:-1,lang:p.language,children:p.title}),o(Ne,{rows:[[n.publisher,o("a",{href:i(["organization",p.publisher.key]),children:p.publisher.name})],[n.author,p.author],[n.published,s(p.publishedOn)],[n.tier,r(p.tier)],[n.status,r(p.status)],[n.original,p.url&&o(fm,{url:p.url})]]}),o("h2",{children:n.incidents}),p.incidents.length?o(Ot,{rows:p.incidents,caption:n.incidents,first:Fe}):o("p",{children:n.noneReported}),p.statistics.length>0&&o(w,{children:[o("h2",{children:n.statistics}),o("p",{children:n.statisticsHint}),o(G,{caption:n.statistics,first:Fe,file:"statistics",rows:p.statistics,columns:[{head:n.what,text:({name:g})=>g,show:({key:g,name:d})=>o("a",{href:i(["statistic",g]),children:d})},{head:n.number,text:({figure:g})=>g.display,numeric:!0}]})]}),o(pm,{of:p.claims,ask:async g=>(await be(_o,{...u,after:g})).report?.page})]}):o(Me,{})}),o(se,{document:Vi,variables:c})]})}function mm(e){let[t,n]=Ws();if(t)return o($o,{fault:t,again:n});let r=Sc(e),i={incidents:e.words.incidents,totals:e.words.totals,search:e.words.search}[e.path[0]??""],a=r.some(({filters:s})=>s);return o(w,{children:[r.length===0&&o(co,{}),a&&o("h1",{tabIndex:-1,children:i}),o(lo,{odd:r}),!a&&o(hm,{...e})]})}var zc={incidents:[0,0],incident:[1,1],fact:[1,1],statistic:[1,1],organization:[1,1],person:[1,1],place:[1,1],report:[1,1],search:[0,0],totals:[0,1],about:[0,0]};function ym([e,...t]){if(e===void 0)return!0;let[n,r]=Object.hasOwn(zc,e)?zc[e]:[1,0];return t.length>=n&&t.length<=r}function hm({path:e}){let[t,n=""]=e;if(!ym(e))return o(Me,{});switch(t){case void 0:return o(Cc,{});case"incidents":return o(tc,{});case"incident":return o(Rc,{key_:n});case"fact":return o(ys,{id:n});case"statistic":return o(kc,{key_:n});case"organization":return o($c,{key_:n});case"person":return o(Uc,{key_:n});case"place":return o(Bc,{code:n});case"report":return o(qc,{key_:n});case"search":return o(Nc,{});case"totals":return o(dc,{});case"about":return o(xc,{});default:return o(Me,{})}}function bm(){let[e,t]=ee(Ni),n=io(e),r=Ce(null),i=n.path.join("/"),a=Ce(!0);return fe(()=>{let s=()=>t(Ni());return addEventListener("hashchange",s),()=>removeEventListener("hashchange",s)},[]),fe(()=>{document.documentElement.lang=n.language;let s=new MutationObserver(()=>u()),u=()=>{let c=r.current?.querySelector("h1")?.textContent,l=c&&n.path.length>0?`${c} \xB7 Tergeu`:"Tergeu";document.title!==l&&(document.title=l)};return u(),s.observe(r.current,{childList:!0,subtree:!0,characterData:!0}),()=>s.disconnect()},[n.language,i]),fe(()=>{a.current||(r.current?.focus(),scrollTo(0,0)),a.current=!1},[i]),o(Pi.Provider,{value:n,children:[!n.embedded&&o(oo,{skip:()=>r.current?.focus()}),o("main",{ref:r,tabIndex:-1,children:o(mm,{...n})},i),!n.embedded&&o(uo,{})]})}var Hc=document.getElementById("explorer");Hc.replaceChildren();Fs(o(bm,{}),Hc);
