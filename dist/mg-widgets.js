/*! mg-widgets 0.1.0 | MIT | with lit (BSD-3-Clause), zod, uFuzzy and TanStack Virtual (MIT): see licenses.txt */
!function(){"use strict";if(customElements.get("mg-quiz"))return;const e=globalThis,t=e.ShadowRoot&&(void 0===e.ShadyCSS||e.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,n=Symbol(),o=new WeakMap;let s=class{constructor(e,t,o){if(this._$cssResult$=!0,o!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const n=this.t;if(t&&void 0===e){const t=void 0!==n&&1===n.length;t&&(e=o.get(n)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&o.set(n,e))}return e}toString(){return this.cssText}};const a=(e,...t)=>{const o=1===e.length?e[0]:t.reduce((t,n,o)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+e[o+1],e[0]);return new s(o,e,n)},r=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const n of e.cssRules)t+=n.cssText;return(e=>new s("string"==typeof e?e:e+"",void 0,n))(t)})(e):e,i=new WeakMap,{is:l,defineProperty:c,getOwnPropertyDescriptor:d,getOwnPropertyNames:u,getOwnPropertySymbols:m,getPrototypeOf:h}=Object,g=globalThis,p=g.trustedTypes,f=p?p.emptyScript:"",k=g.reactiveElementPolyfillSupport,b=(e,t)=>e,w={toAttribute(e,t){switch(t){case Boolean:e=e?f:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=null!==e;break;case Number:n=null===e?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch(e){n=null}}return n}},y=(e,t)=>!l(e,t),v={attribute:!0,type:String,converter:w,reflect:!1,useDefault:!1,hasChanged:y};let $=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=v){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const n=Symbol(),o=this.getPropertyDescriptor(e,n,t);void 0!==o&&c(this.prototype,e,o)}}static getPropertyDescriptor(e,t,n){const{get:o,set:s}=d(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:o,set(t){const a=o?.call(this);s?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??v}static _$Ei(){if(this.hasOwnProperty(b("elementProperties")))return;const e=h(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(b("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(b("properties"))){const e=this.properties,t=[...u(e),...m(e)];for(const n of t)this.createProperty(n,e[n])}const e=this[Symbol.metadata];if(null!==e){const t=i.get(e);if(void 0!==t)for(const[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const n=this._$Eu(e,t);void 0!==n&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const n=new Set(e.flat(1/0).reverse());for(const e of n)t.unshift(r(e))}else void 0!==e&&t.push(r(e));return t}static _$Eu(e,t){const n=t.attribute;return!1===n?void 0:"string"==typeof n?n:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const n=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((n,o)=>{if(t)n.adoptedStyleSheets=o.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const t of o){const o=document.createElement("style"),s=e.litNonce;void 0!==s&&o.setAttribute("nonce",s),o.textContent=t.cssText,n.appendChild(o)}})(n,this.constructor.elementStyles),n}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){const n=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,n);if(void 0!==o&&!0===n.reflect){const s=(void 0!==n.converter?.toAttribute?n.converter:w).toAttribute(t,n.type);this._$Em=e,null==s?this.removeAttribute(o):this.setAttribute(o,s),this._$Em=null}}_$AK(e,t){const n=this.constructor,o=n._$Eh.get(e);if(void 0!==o&&this._$Em!==o){const e=n.getPropertyOptions(o),s="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:w;this._$Em=o;const a=s.fromAttribute(t,e.type);this[o]=a??this._$Ej?.get(o)??a,this._$Em=null}}requestUpdate(e,t,n,o=!1,s){if(void 0!==e){const a=this.constructor;if(!1===o&&(s=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??y)(s,t)||n.useDefault&&n.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:o,wrapped:s},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==s||void 0!==a)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===o&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,n]of e){const{wrapped:e}=n,o=this[t];!0!==e||this._$AL.has(t)||void 0===o||this.C(t,void 0,n,o)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};$.elementStyles=[],$.shadowRootOptions={mode:"open"},$[b("elementProperties")]=new Map,$[b("finalized")]=new Map,k?.({ReactiveElement:$});const x=globalThis,M=e=>e,j=x.trustedTypes,z=j?j.createPolicy("lit-html",{createHTML:e=>e}):void 0,S="$lit$",A=`lit$${Math.random().toFixed(9).slice(2)}$`,P="?"+A,C=`<${P}>`,_=document,T=()=>_.createComment(""),D=e=>null===e||"object"!=typeof e&&"function"!=typeof e,O=Array.isArray,E="[ \t\n\f\r]",F=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,L=/-->/g,B=/>/g,N=RegExp(`>|${E}(?:([^\\s"'>=/]+)(${E}*=${E}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),q=/'/g,R=/"/g,H=/^(?:script|style|textarea|title)$/i,W=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),U=W(1),I=W(2),G=Symbol.for("lit-noChange"),V=Symbol.for("lit-nothing"),K=new WeakMap,Y=_.createTreeWalker(_,129);function Z(e,t){if(!O(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==z?z.createHTML(t):t}class J{constructor({strings:e,_$litType$:t},n){let o;this.parts=[];let s=0,a=0;const r=e.length-1,i=this.parts,[l,c]=((e,t)=>{const n=e.length-1,o=[];let s,a=2===t?"<svg>":3===t?"<math>":"",r=F;for(let t=0;t<n;t++){const n=e[t];let i,l,c=-1,d=0;for(;d<n.length&&(r.lastIndex=d,l=r.exec(n),null!==l);)d=r.lastIndex,r===F?"!--"===l[1]?r=L:void 0!==l[1]?r=B:void 0!==l[2]?(H.test(l[2])&&(s=RegExp("</"+l[2],"g")),r=N):void 0!==l[3]&&(r=N):r===N?">"===l[0]?(r=s??F,c=-1):void 0===l[1]?c=-2:(c=r.lastIndex-l[2].length,i=l[1],r=void 0===l[3]?N:'"'===l[3]?R:q):r===R||r===q?r=N:r===L||r===B?r=F:(r=N,s=void 0);const u=r===N&&e[t+1].startsWith("/>")?" ":"";a+=r===F?n+C:c>=0?(o.push(i),n.slice(0,c)+S+n.slice(c)+A+u):n+A+(-2===c?t:u)}return[Z(e,a+(e[n]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),o]})(e,t);if(this.el=J.createElement(l,n),Y.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(o=Y.nextNode())&&i.length<r;){if(1===o.nodeType){if(o.hasAttributes())for(const e of o.getAttributeNames())if(e.endsWith(S)){const t=c[a++],n=o.getAttribute(e).split(A),r=/([.?@])?(.*)/.exec(t);i.push({type:1,index:s,name:r[2],strings:n,ctor:"."===r[1]?ne:"?"===r[1]?oe:"@"===r[1]?se:te}),o.removeAttribute(e)}else e.startsWith(A)&&(i.push({type:6,index:s}),o.removeAttribute(e));if(H.test(o.tagName)){const e=o.textContent.split(A),t=e.length-1;if(t>0){o.textContent=j?j.emptyScript:"";for(let n=0;n<t;n++)o.append(e[n],T()),Y.nextNode(),i.push({type:2,index:++s});o.append(e[t],T())}}}else if(8===o.nodeType)if(o.data===P)i.push({type:2,index:s});else{let e=-1;for(;-1!==(e=o.data.indexOf(A,e+1));)i.push({type:7,index:s}),e+=A.length-1}s++}}static createElement(e,t){const n=_.createElement("template");return n.innerHTML=e,n}}function Q(e,t,n=e,o){if(t===G)return t;let s=void 0!==o?n._$Co?.[o]:n._$Cl;const a=D(t)?void 0:t._$litDirective$;return s?.constructor!==a&&(s?._$AO?.(!1),void 0===a?s=void 0:(s=new a(e),s._$AT(e,n,o)),void 0!==o?(n._$Co??=[])[o]=s:n._$Cl=s),void 0!==s&&(t=Q(e,s._$AS(e,t.values),s,o)),t}class X{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:n}=this._$AD,o=(e?.creationScope??_).importNode(t,!0);Y.currentNode=o;let s=Y.nextNode(),a=0,r=0,i=n[0];for(;void 0!==i;){if(a===i.index){let t;2===i.type?t=new ee(s,s.nextSibling,this,e):1===i.type?t=new i.ctor(s,i.name,i.strings,this,e):6===i.type&&(t=new ae(s,this,e)),this._$AV.push(t),i=n[++r]}a!==i?.index&&(s=Y.nextNode(),a++)}return Y.currentNode=_,o}p(e){let t=0;for(const n of this._$AV)void 0!==n&&(void 0!==n.strings?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}}class ee{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,o){this.type=2,this._$AH=V,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Q(this,e,t),D(e)?e===V||null==e||""===e?(this._$AH!==V&&this._$AR(),this._$AH=V):e!==this._$AH&&e!==G&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>O(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==V&&D(this._$AH)?this._$AA.nextSibling.data=e:this.T(_.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:n}=e,o="number"==typeof n?this._$AC(e):(void 0===n.el&&(n.el=J.createElement(Z(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(t);else{const e=new X(o,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=K.get(e.strings);return void 0===t&&K.set(e.strings,t=new J(e)),t}k(e){O(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let n,o=0;for(const s of e)o===t.length?t.push(n=new ee(this.O(T()),this.O(T()),this,this.options)):n=t[o],n._$AI(s),o++;o<t.length&&(this._$AR(n&&n._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=M(e).nextSibling;M(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class te{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,o,s){this.type=1,this._$AH=V,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=s,n.length>2||""!==n[0]||""!==n[1]?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=V}_$AI(e,t=this,n,o){const s=this.strings;let a=!1;if(void 0===s)e=Q(this,e,t,0),a=!D(e)||e!==this._$AH&&e!==G,a&&(this._$AH=e);else{const o=e;let r,i;for(e=s[0],r=0;r<s.length-1;r++)i=Q(this,o[n+r],t,r),i===G&&(i=this._$AH[r]),a||=!D(i)||i!==this._$AH[r],i===V?e=V:e!==V&&(e+=(i??"")+s[r+1]),this._$AH[r]=i}a&&!o&&this.j(e)}j(e){e===V?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class ne extends te{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===V?void 0:e}}class oe extends te{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==V)}}class se extends te{constructor(e,t,n,o,s){super(e,t,n,o,s),this.type=5}_$AI(e,t=this){if((e=Q(this,e,t,0)??V)===G)return;const n=this._$AH,o=e===V&&n!==V||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,s=e!==V&&(n===V||o);o&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class ae{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Q(this,e)}}const re={I:ee},ie=x.litHtmlPolyfillSupport;ie?.(J,ee);const le=(e,t,n)=>{const o=n?.renderBefore??t;let s=o._$litPart$;if(void 0===s){const e=n?.renderBefore??null;o._$litPart$=s=new ee(t.insertBefore(T(),e),e,void 0,n??{})}return s._$AI(e),s},ce=globalThis;let de=class extends ${constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=le(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return G}};de._$litElement$=!0,de.finalized=!0,ce.litElementHydrateSupport?.({LitElement:de});const ue=ce.litElementPolyfillSupport;function me(e,{goals:t=[]},{claims:n,outcome:o,plan:s}){return"eu"===n&&"form"===o&&s?s.elementalMgPerDay<e.limits.claimMinimumMgPerDay?[]:[...new Set(t.flatMap(t=>e.goals[t]?.claims??[]))]:[]}ue?.({LitElement:de});const he=e=>void 0===e.form?[]:Array.isArray(e.form)?e.form:[e.form],ge=(e,{lifeStage:t,medicines:n=[]})=>0===(e.otherActives??[]).length||"pregnant"!==t&&"breastfeeding"!==t&&0===n.length;function pe(e,{knowledge:t,facts:n}){const{prefer:o}=n;return("powder"===o||"liquid"===o)&&void 0!==e.unit&&t.preferredUnits[o].includes(e.unit)}function fe({product:e,unitsPerDay:t,order:n},o){const s=t*(e.elementalMgPerUnit??0),a=null===o.planMg?0:Math.abs(s-o.planMg),r="few-units"===o.facts.prefer?[t,a]:[a,t];return[!1===e.inStock?1:0,pe(e,o)?0:1,...r,n]}function ke(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n<0?0:e[n]-t[n]}const be=({product:e,unitsPerDay:t})=>({id:e.id,unitsPerDay:t,daysInPack:void 0===e.unitsPerPack?null:Math.floor(e.unitsPerPack/t)});function we(e,t,n,o){const s={...o,rejected:new Set(t.map(({id:e})=>e))},a=(n?.products??[]).map((e,t)=>function(e,t,n){const o=he(e);if(0===o.length||o.some(e=>n.rejected.has(e)))return null;const s=function(e,t){const n=e.elementalMgPerUnit,o=t.figures.roomMg;if(void 0===n||!(n>0)||void 0===o)return null;const s=Math.max(1,Math.floor((t.planMg??0)/n));return s*n>o||s>(e.labelUnitsPerDay??1/0)?null:((e,t,{knowledge:n})=>t*(e.vitaminB6MgPerUnit??0)<=n.limits.vitaminB6MgPerDay)(e,s,t)&&ge(e,t.facts)?s:null}(e,n);return null===s?null:{product:e,forms:o,unitsPerDay:s,order:t}}(e,t,s)).filter(e=>null!==e).map(e=>({candidate:e,keys:fe(e,s)})).sort((e,t)=>ke(e.keys,t.keys)).map(({candidate:e})=>e),r=new Map(a.map(t=>[t,e.find(({id:e})=>t.forms.includes(e))?.id]));return e.map(e=>({...e,products:a.filter(t=>r.get(t)===e.id).map(be)}))}const ye=new WeakMap;function ve(e){return{id:e.id,version:e.version,get hash(){return function(e){let t=ye.get(e);return void 0===t&&ye.set(e,t=function(e){const t=JSON.stringify(e);let n=2166136261,o=3421674724;for(let e=0;e<t.length;e++){const s=t.charCodeAt(e);n=Math.imul(n^s,16777619),o=Math.imul(o^s+e,16777619)}return[n,o].map(e=>(e>>>0).toString(16).padStart(8,"0")).join("")}(e)),t}(e)}}}const $e={note:"cooking-loss",sources:["kimura1990"]},xe={note:"cooking-loss",sources:["kimura1990","ramirez-ojeda2018"]},Me={note:"soaking",sources:["nestares2003"]},je={note:"soaking",sources:["nestares1997"]},ze={note:"soaking",sources:["kumari2020"]},Se=["usda-sr28","ciqual-2025"],Ae={note:"dry-weight",sources:["editorial"]},Pe={"spinazie-gekookt":[$e,{note:"tables-differ",otherMgPer100g:30,sources:Se}],"spinazie-diepvries-gekookt":[$e],"andijvie-gekookt":[$e],"spruitjes-gekookt":[$e],"boerenkool-gekookt":[$e],"chinese-kool-gekookt":[$e],"paksoi-gekookt":[$e],"snijbiet-gekookt":[$e,{note:"tables-differ",otherMgPer100g:10,sources:Se}],"broccoli-gekookt":[$e,{note:"tables-differ",otherMgPer100g:11,sources:Se}],"bloemkool-gekookt":[$e],"rode-kool-gekookt":[$e],"prei-gekookt":[$e,{note:"tables-differ",otherMgPer100g:6.5,sources:Se}],"rode-biet-gekookt":[$e],"asperges-gekookt":[$e],"courgette-gekookt":[$e],"sperziebonen-gekookt":[$e],"suikermais-gekookt":[$e],"suikermais-blik":[{note:"tables-differ",otherMgPer100g:26.9,sources:Se}],"pompoen-gekookt":[$e],"zoete-aardappel-gekookt":[$e],"aardappel-gekookt":[$e],"amandel-rauw":[ze],walnoot:[ze],"hazelnoot-rauw":[ze],"pompoenpit-gedroogd":[{note:"per-ounce",mgPerOunce:168,sources:["usda-sr28"]}],zonnebloempit:[{note:"kinds-differ",otherMgPer100g:129,otherId:"12037",sources:["usda-sr28"]}],"zonnebloempit-geroosterd":[{note:"kinds-differ",otherMgPer100g:325,otherId:"12036",sources:["usda-sr28"]}],paranoot:[{note:"selenium",sources:["editorial"]}],tahin:[{note:"kinds-differ",otherMgPer100g:353,otherId:"12171",sources:["usda-sr28"]}],"linzen-droog":[{note:"tables-differ",otherMgPer100g:47,sources:Se},Ae],"linzen-gekookt":[xe],"rode-linzen-droog":[Ae],"kikkererwten-droog":[je,Ae],"kikkererwten-gekookt":[xe,je],"zwarte-bonen-gekookt":[xe,Me],"kidneybonen-gekookt":[xe,Me],"witte-bonen-gekookt":[xe,Me,{note:"tables-differ",otherMgPer100g:33,sources:Se}],"bruine-bonen-gekookt":[xe,Me],"tuinbonen-gekookt":[$e],"limabonen-gekookt":[xe],"sojabonen-gekookt":[xe],"mungbonen-gekookt":[xe],"doperwten-gekookt":[$e],"doperwten-diepvries":[$e],hummus:[{note:"kinds-differ",otherMgPer100g:29,otherId:"16137",sources:["usda-sr28"]}],volkorenbrood:[{note:"tables-differ",otherMgPer100g:54.2,sources:Se}],roggebrood:[{note:"tables-differ",otherMgPer100g:35.1,sources:Se}],knackebrod:[{note:"tables-differ",otherMgPer100g:128,sources:Se}],beschuit:[{note:"tables-differ",otherMgPer100g:24,sources:Se}],"boekweit-droog":[Ae],"gierst-droog":[Ae],"quinoa-droog":[Ae],"zilvervliesrijst-droog":[Ae],"volkorenpasta-droog":[{note:"tables-differ",otherMgPer100g:82.2,sources:Se},Ae],"couscous-gekookt":[{note:"tables-differ",otherMgPer100g:25.9,sources:Se}],volkorenmeel:[{note:"tables-differ",otherMgPer100g:85.1,sources:Se}],"zalm-gerookt":[{note:"tables-differ",otherMgPer100g:18,sources:Se}],"schol-rauw":[{note:"tables-differ",otherMgPer100g:18,sources:Se}],"makreel-rauw":[{note:"tables-differ",otherMgPer100g:76,sources:Se}],"makreel-bereid":[{note:"tables-differ",otherMgPer100g:97,sources:Se}],"ansjovis-rauw":[{note:"tables-differ",otherMgPer100g:22.3,sources:Se}],"koolvis-bereid":[{note:"tables-differ",otherMgPer100g:86,sources:Se}],"mosselen-gekookt":[{note:"tables-differ",otherMgPer100g:66.6,sources:Se}],"chocolade-puur-70-85":[{note:"per-ounce",mgPerOunce:64,sources:["usda-sr28"]}],"witte-chocolade":[{note:"tables-differ",otherMgPer100g:26.5,sources:Se}],hazelnootpasta:[{note:"tables-differ",otherMgPer100g:97.1,sources:Se}],amandelspijs:[{note:"tables-differ",otherMgPer100g:74,sources:Se}],"koffie-zwart":[{note:"tables-differ",otherMgPer100g:9.2,sources:Se}],espresso:[{note:"tables-differ",otherMgPer100g:7.9,sources:Se}],mineraalwater:[{note:"brand",sources:["editorial"]}],"tofu-stevig":[{note:"tables-differ",otherMgPer100g:100,sources:Se}],"tofu-nigari":[{note:"tables-differ",otherMgPer100g:100,sources:Se}],falafel:[{note:"tables-differ",otherMgPer100g:51,sources:Se}],linzensoep:[{note:"tables-differ",otherMgPer100g:19,sources:Se}],"postelein-gekookt":[$e],"bloemkool-rauw":[{note:"tables-differ",otherMgPer100g:9.8,sources:Se}],"savooiekool-gekookt":[$e],"wortel-gekookt":[$e],"knolselderij-gekookt":[$e],"koolraap-gekookt":[$e],"koolrabi-gekookt":[$e],"pastinaak-gekookt":[$e],"artisjok-gekookt":[$e],"schorseneren-gekookt":[$e],"aubergine-gekookt":[$e],"peultjes-gekookt":[$e],"flespompoen-oven":[{note:"tables-differ",otherMgPer100g:7.4,sources:Se}],"okra-gekookt":[$e],"pinda-rauw":[ze],"kievitsbonen-gekookt":[xe,Me],"flageolets-gekookt":[xe,Me],"adukibonen-gekookt":[xe],"zwarte-ogenbonen-gekookt":[xe],"lupinebonen-gekookt":[xe],boekweitmeel:[{note:"tables-differ",otherMgPer100g:157,sources:Se}],"zeebaars-bereid":[{note:"tables-differ",otherMgPer100g:53,sources:Se}],surimi:[{note:"tables-differ",otherMgPer100g:43,sources:Se}],"kip-met-vel":[{note:"tables-differ",otherMgPer100g:39.6,sources:Se}],"eend-bereid":[{note:"tables-differ",otherMgPer100g:35.8,sources:Se}],rosbief:[{note:"tables-differ",otherMgPer100g:32,sources:Se}]},Ce={nl:"boterham snee sneetje"},_e={nl:"koek koekje koekjes biscuit",en:"biscuits cookie cookies"},Te={nl:"ei eieren eitje",en:"egg eggs"},De={nl:"melk",en:"milk",de:"Milch",fr:"lait"},Oe={nl:"zalmfilet zalmmoot"},Ee={nl:"kaas",en:"cheese",de:"K\xe4se",fr:"fromage"},Fe={nl:"donkere chocolade",de:"Bitterschokolade"},Le={nl:"paddenstoelen champions",de:"Pilze"},Be={nl:"kruiden",en:"herbs",de:"Kr\xe4uter",fr:"herbes aromatiques"},Ne={nl:"kruiden specerijen",en:"spices",de:"Gew\xfcrze",fr:"\xe9pices"},qe={nl:"peen",de:"M\xf6hre Mohrr\xfcbe"},Re={nl:"cajunoot"},He={nl:"garbanzo keker",en:"garbanzo",de:"Garbanzo",fr:"garbanzo"},We={nl:"dal dahl",en:"dal dhal",de:"Dal",fr:"dal"},Ue={nl:"groene erwten tuinerwten",en:"garden peas"},Ie={nl:"krulkool"},Ge={nl:"rode kidneybonen nierbonen",en:"rajma"},Ve={nl:"apennootje olienootje aardnoot",en:"groundnut",fr:"arachide"},Ke={en:"bell pepper capsicum"},Ye={nl:"pompoenzaad",en:"pepitas"},Ze={nl:"quark",de:"Topfen",fr:"quark"},Je={en:"silverbeet",de:"Krautstiel",fr:"bette"},Qe={nl:"zonnepitten zonnebloemzaad"},Xe={nl:"tahoe tofoe"},et={en:"haricot navy"},tt={nl:"volkorenspaghetti volkorenmacaroni",en:"whole wheat spaghetti"},nt={nl:"volkorenrijst"},ot={categories:["herbs-spices-other"],measures:["soup-plate","mug"]},st={categories:["grains-bread"],states:["cooked","baked","fried"]},at={labelReferenceMg:375,claimMinimumMgPerDay:56.25,euCeilingMg:250,vitaminB6MgPerDay:12,sources:["reg1169-annex13","eucell","bfr2017","efsa2023-b6"]},rt={id:"magnesium",version:"1.0.0",sources:{none:{title:"General knowledge, not yet checked against a page",year:null,url:null,kind:"none",checked:!1},editorial:{title:"Choice of the makers, after the field's own guides",year:null,url:null,kind:"none",checked:!1},calc:{title:"Computed from standard atomic masses",year:null,url:null,kind:"computed",checked:!0},"usda-sr28":{title:"US Department of Agriculture, National Nutrient Database for Standard Reference, Release 28 (public copy)",year:2015,url:"https://github.com/alyssaq/usda-sqlite",kind:"secondary",checked:!0},"ciqual-2025":{title:"Anses, Table de composition nutritionnelle des aliments Ciqual 2025 (public copy)",year:2025,url:"https://doi.org/10.57745/RDMHWY",kind:"secondary",checked:!0},"code-norzon":{title:"Text of the English register in public code (norzon/project-webapp)",year:null,url:"https://github.com/norzon/project-webapp",kind:"code",checked:!0},"code-fr":{title:"French shop code that uses the texts of the claims",year:null,url:null,kind:"code",checked:!0},"reg432-nl":{title:"Regulation (EU) 432/2012, Dutch text, EUR-Lex",year:2012,url:"https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX%3A32012R0432",kind:"primary",checked:!1},drclark:{title:"Dr. Clark Scandinavia, magnesium oxide (lists ten claims in English)",year:null,url:"https://drclark-scandinavia.com/en/magnesium-oxide-dr-clark/?wg-choose-original=false",kind:"secondary",checked:!0},besup:{title:"BE-SUP (Belgian supplement trade body), magnesium",year:null,url:"https://be-sup.be/nl/voedingssupplementen/magnesium",kind:"secondary",checked:!0},mydetox:{title:"mydetox-onlineshop.de, magnesium (ten claims, non-official German wording)",year:null,url:"https://www.mydetox-onlineshop.de/pages/magnesium",kind:"secondary",checked:!0},mah2021:{title:"Mah & Pitre 2021, magnesium for insomnia in older adults: systematic review",year:2021,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283",kind:"primary",checked:!0},rawji2024:{title:"Rawji et al. 2024, magnesium, anxiety and sleep: systematic review",year:2024,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC11136869",kind:"primary",checked:!0},pouteau2018:{title:"Pouteau et al. 2018, Mg + B6 v. Mg in stressed adults with low magnesaemia",year:2018,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC6298677",kind:"primary",checked:!0},schutten2021:{title:"Schutten et al. 2021, long-term magnesium and glucocorticoid metabolism (post-hoc RCT)",year:2021,url:"https://research.rug.nl/nl/publications/long-term-magnesium-supplementation-improves-glucocorticoid-metab",kind:"primary",checked:!0},rls2019:{title:"Marshall et al. 2019, magnesium for RLS: systematic review (as summarised)",year:2019,url:"https://consensus.app/questions/restless-leg-syndrome-magnesium/",kind:"secondary",checked:!0},"cochrane-cramps":{title:"Garrison et al. 2020 Cochrane review, magnesium for muscle cramps (summary)",year:2020,url:"https://www.painpluscpn.ca/Home/Article/98933",kind:"secondary",checked:!0},"cochrane-cramps-tab":{title:"Garrison et al. 2020 Cochrane review, summary-of-findings table",year:2020,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC7025716/table/CD009402-tbl-0001",kind:"primary",checked:!0},nielsen2006:{title:"Nielsen & Lukaski 2006, magnesium and exercise (copy)",year:2006,url:"https://issuu.com./eurostaga/docs/magnesio_y_deportes_2",kind:"secondary",checked:!0},"pms-table":{title:"Review table of magnesium trials in PMS, Nutrients",year:2017,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC5452159/table/nutrients-09-00429-t002/?term=%22Nutrients%22%5Bjour%5D",kind:"primary",checked:!0},walker1998:{title:"Walker et al. 1998, magnesium and premenstrual fluid retention",year:1998,url:"https://scilit.com/publications/7d7e7992cf0f21b63db4d000c5fd1f36",kind:"primary",checked:!0},"pms-serum":{title:"Meta-analysis: serum magnesium and PMS, no association (record)",year:2019,url:"https://suppr.wilddata.cn/browses/detail/pubmed/30880352",kind:"secondary",checked:!0},migraine2018:{title:"von Luckner & Riederer 2018, magnesium in migraine prophylaxis (record)",year:2018,url:"http://120.26.44.124:3004/details/1/868357413",kind:"secondary",checked:!0},"schutten-thesis":{title:"Schutten, doctoral thesis (arterial stiffness and blood pressure chapter)",year:null,url:"https://www.publicatie-online.nl/uploaded/flipbook/161488-Joelle-Schutten/163/",kind:"primary",checked:!0},kimura1990:{title:"Kimura & Itokawa 1990, cooking losses of minerals in foods (record)",year:1990,url:"https://pubmed.ncbi.nlm.nih.gov/2081985/",kind:"secondary",checked:!0},"ramirez-ojeda2018":{title:"Ram\xedrez-Ojeda et al. 2018, minerals in soaked and cooked lentils, chickpeas and beans",year:2018,url:"https://www.sciencedirect.com/science/article/pii/S0889157518305349",kind:"secondary",checked:!1},nestares1997:{title:"Nestares et al. 1997, magnesium from raw, soaked and cooked chickpeas in rats",year:1997,url:null,kind:"secondary",checked:!1},nestares2003:{title:"Nestares et al. 2003, soaking solutions and minerals from cooked common beans in rats",year:2003,url:null,kind:"secondary",checked:!1},kumari2020:{title:"Kumari et al. 2020, soaking almonds, hazelnuts, peanuts and walnuts: phytate and minerals",year:2020,url:"https://doi.org/10.1016/j.foodchem.2020.126529",kind:"secondary",checked:!1},"bisgly-ntro":{title:"ntro.it.com, how much magnesium is in bisglycinate",year:null,url:"https://ntro.it.com/how-much-magnesium-is-in-bisglycinate",kind:"secondary",checked:!0},"bisgly-magneinno":{title:"Magneinno, what a 14% bisglycinate specification means",year:null,url:"https://www.magneinno.com/blog/magnesium-bisglycinate-14-elemental-magnesium-what-the-specification-really-means",kind:"secondary",checked:!0},magtop:{title:"French product sheet in public code (bisglycinate 10 %, glycerophosphate 11.7 %, malate 15 %)",year:null,url:null,kind:"code",checked:!0},schuette1994:{title:"Schuette et al. 1994, magnesium diglycinate v. oxide after ileal resection",year:1994,url:"https://pubmed.ncbi.nlm.nih.gov/7815675/",kind:"primary",checked:!0},jungbunzlauer:{title:"Jungbunzlauer, trimagnesium citrate product information",year:null,url:"http://www.jungbunzlauer.com/products-applications/products/special-salts/special-citrates/trimagnesium-citrate/general-information.html",kind:"primary",checked:!0},"off-tax":{title:"Open Food Facts, list of mineral names in many languages, after Regulation (EU) 609/2013",year:null,url:"https://github.com/openfoodfacts/openfoodfacts-server",kind:"primary",checked:!0},walker2003:{title:"Walker et al. 2003, citrate, amino-acid chelate and oxide compared, Magnesium Research 16(3):183-91 (archive copy)",year:2003,url:null,kind:"secondary",checked:!0},kappeler2017:{title:"Kappeler et al. 2017, citrate v. oxide crossover",year:2017,url:"https://proquest.com/scholarly-journals/higher-bioavailability-magnesium-citrate-as/docview/1864063511/se-2",kind:"primary",checked:!0},"reg1925-annex2":{title:"Regulation (EC) 1925/2006 Annex II (UK copy)",year:2006,url:"http://legislation.data.gov.uk/eur/2006/1925/annex/II/data.xht?view=snippet&wrap=true",kind:"primary",checked:!0},uysal2019:{title:"Uysal et al. 2019, magnesium compounds in rats",year:2019,url:"https://pubmed.ncbi.nlm.nih.gov/29679349",kind:"primary",checked:!0},"efsa2018-dmm":{title:"EFSA, di-magnesium malate as a novel food ingredient / source of magnesium",year:2018,url:"https://docslib.org/doc/3343846/magnesium-malate-used-as-a-novel-food-ingredient-and-as-a",kind:"primary",checked:!0},"efsa2009-taurate":{title:"EFSA 2009 opinion on magnesium taurate (repository record)",year:2009,url:"https://cris.unibo.it/handle/11585/101817",kind:"primary",checked:!0},"emc-glycerophos":{title:"UK SmPC, magnesium glycerophosphate 97.2 mg (4 mmol)",year:null,url:"https://medicines.org.uk/emc/product/11577/smpc/print",kind:"primary",checked:!0},"mah2021-tab1":{title:"Mah & Pitre 2021, table 1 (forms and doses)",year:2021,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8053283/table/Tab1",kind:"primary",checked:!0},firoz2001:{title:"Firoz & Graber 2001, bioavailability of US commercial magnesium preparations",year:2001,url:"http://ncbi.nlm.nih.gov/pubmed/11794633",kind:"primary",checked:!0},schwalfenberg2017:{title:"Schwalfenberg & Genuis 2017, table of magnesium forms",year:2017,url:"https://www.hindawi.com/journals/scientifica/2017/4179326/tab6",kind:"primary",checked:!0},pardo2021:{title:"Pardo et al. 2021, review of bioavailability of magnesium supplements",year:2021,url:"https://forum.nutrimuscle.com//238134.html",kind:"secondary",checked:!0},"mgo-laxative":{title:"Mori et al. 2021, magnesium oxide in constipation, Nutrients 13:421 (copy)",year:2021,url:"https://empresesdesenderisme.com/article/magnesium-oxide-in-constipation/1195",kind:"secondary",checked:!0},magnesiumoel:{title:"magnesiumoel.ch, magnesium oil (about 31% magnesium chloride solution)",year:null,url:"https://www.magnesiumoel.ch/infos-magnesium-herkunft-haltbarkeit/",kind:"secondary",checked:!0},grober2017:{title:"Gr\xf6ber et al. 2017, Myth or reality: transdermal magnesium?",year:2017,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC5579607",kind:"primary",checked:!0},kass2017:{title:"Kass et al. 2017, transdermal magnesium cream pilot, PLoS ONE",year:2017,url:"http://dx.plos.org/10.1371/journal.pone.0174817",kind:"primary",checked:!0},"keuringsraad-hcv":{title:"Keuringsraad, guide to the claims regulation",year:null,url:"https://www.keuringsraad.nl/gezondheidsproducten/handleiding-claimsverordening",kind:"primary",checked:!0},"efsa2024-threonate":{title:"EFSA 2024 opinion on magnesium L-threonate (record)",year:2024,url:"http://120.26.44.124:3004/details/1/848015653",kind:"secondary",checked:!0},"reg2024-2694":{title:"Regulatory note on Regulation (EU) 2024/2694, magnesium L-threonate as a novel food",year:2024,url:"https://supplaffairs.com/en/magnesium-l-threonate-is-approved-as-a-new-source-of-magnesium-in-food-supplements",kind:"secondary",checked:!0},"reg2025-2225":{title:"agrinfo.eu on Regulation (EU) 2025/2225, magnesium L-threonate in the list of permitted sources",year:2025,url:"https://agrinfo.eu/book-of-reports/magnesium-l-threonate-in-food-supplements",kind:"secondary",checked:!0},"fk-hydroxide":{title:"Farmacotherapeutisch Kompas, magnesiumhydroxide",year:null,url:"https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumhydroxide",kind:"primary",checked:!0},"fk-gluconaat":{title:"Farmacotherapeutisch Kompas, magnesiumgluconaat",year:null,url:"https://www.farmacotherapeutischkompas.nl/bladeren/preparaatteksten/m/magnesiumgluconaat",kind:"primary",checked:!0},coudray2005:{title:"Coudray et al. 2005, ten magnesium salts in rats",year:2005,url:"https://vitamindwiki.com/tiki-print.php?page=Magnesium+Bioavailability+-+2005",kind:"secondary",checked:!0},"efsa2025-orotate":{title:"EFSA 2025, magnesium orotate dihydrate (record)",year:2025,url:"https://suppr.wilddata.cn/browses/detail/pubmed/40642284",kind:"secondary",checked:!0},"efsa2009-orotate":{title:"EFSA 2009, orotic acid salts as a source of orotic acid and minerals",year:2009,url:"http://onlinelibrary.wiley.com/doi/10.2903/j.efsa.2009.1187/abstract",kind:"primary",checked:!0},"dir2002-46":{title:"Directive 2002/46/EC Annex II (UK copy)",year:2002,url:"http://legislation.data.gov.uk/eudr/2002/46/annex/II/data.xht?view=snippet&wrap=true",kind:"primary",checked:!0},"marine-scienceinsights":{title:"ScienceInsights, what is marine magnesium",year:null,url:"https://scienceinsights.org/what-is-marine-magnesium-and-how-does-it-work",kind:"secondary",checked:!0},blancquaert2019:{title:"Blancquaert et al. 2019, predicting and testing bioavailability of magnesium supplements",year:2019,url:"https://docslib.org/doc/13066398/predicting-and-testing-bioavailability-of-magnesium-supplements",kind:"primary",checked:!0},"marine-naturalhealth":{title:"Natural Health product page, marine magnesium",year:null,url:"https://naturalhealth.hippocraticgeneration.pt/food-supplements/i/67959353/marine-magnesium",kind:"secondary",checked:!0},"vc-table-metagenics":{title:"Reference intakes of the Voedingscentrum, as reproduced by Metagenics NL (April 2024)",year:2024,url:"https://www.metagenics.nl/nl_NL/hoeveel-magnesium-heb-je-nodig-en-welke-bronnen-zijn-goed",kind:"secondary",checked:!0},"gr-table-nutribites":{title:"Reference intakes of the Gezondheidsraad, as reproduced by nutribites.nl",year:null,url:"https://www.nutribites.nl/?p=913319",kind:"secondary",checked:!0},gr2018:{title:"Gezondheidsraad, Voedingsnormen voor volwassenen, advisory no. 2018/19 (18 Sep 2018)",year:2018,url:"https://www.gezondheidsraad.nl/documenten/adviezen/2018/09/18/gezondheidsraad-herziet-voedingsnormen-voor-volwassenen",kind:"primary",checked:!0},gr2021:{title:"Gezondheidsraad, Voedingsnormen voor vitamines en mineralen voor zwangeren (22 Jun 2021)",year:2021,url:"http://www.gezondheidsraad.nl/documenten/adviezen/2021/06/22/voedingsnormen-voor-vitamines-en-mineralen-voor-zwangeren",kind:"primary",checked:!0},efsa2015:{title:"EFSA NDA Panel, Dietary Reference Values for magnesium, EFSA Journal 13(7):4186",year:2015,url:"http://www.efsa.europa.eu/en/efsajournal/pub/4186",kind:"primary",checked:!0},"iom1997-encyclopedia":{title:"US reference intakes and upper levels (IOM 1997), as printed in an encyclopedia",year:null,url:"https://issuhub.com/view/index?id=3981&pageIndex=652",kind:"secondary",checked:!0},"iom1997-dietsmealplan":{title:"US reference intakes (IOM 1997), as reproduced by dietsmealplan.com",year:null,url:"https://www.dietsmealplan.com/food-list/high-magnesium-food-list/",kind:"secondary",checked:!0},bfr2017:{title:"BfR, press release on magnesium in food supplements (December 2017)",year:2017,url:"https://www.eurekalert.org/pub_releases/2017-12/bfif-bam121817.php",kind:"primary",checked:!0},"gr-ul":{title:"Gezondheidsraad, theme page on tolerable upper levels (EU levels are followed)",year:null,url:"https://www.gezondheidsraad.nl/onderwerpen/vitamines-mineralen-en-supplementen/alle-adviezen-over-vitamines-mineralen-en-supplementen/aanvaardbare-bovengrenzen-voor-vitamines-en-mineralen",kind:"primary",checked:!0},"apoadhoc-bfr":{title:"apotheke adhoc on the BfR maximum and the 2001 SCF opinion",year:2017,url:"https://apotheke-adhoc.de/nachrichten/detail/pharmazie/magnesium-magnesium-bfr-stutzt-hoechstmenge-nahrungsergaenzungsmittel",kind:"secondary",checked:!0},"sanomedica-ul":{title:"sanomedica.com, magnesium safety assessment (summarises SCF/EFSA)",year:null,url:"https://sanomedica.com/magnesium-safety-assessment/",kind:"secondary",checked:!0},"efsa2018-mgcm":{title:"EFSA ANS Panel, magnesium citrate malate as a source of magnesium",year:2018,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC7009688",kind:"primary",checked:!0},"reg1169-annex13":{title:"Regulation (EU) 1169/2011 Annex XIII (Portuguese Official Journal copy)",year:2011,url:"https://ro.scribd.com/document/439532162/Doses-de-Referencia-Vitaminas-e-Sais-Minerais-Regulamento-UE-1169-2011",kind:"secondary",checked:!0},eucell:{title:"eucell.de, magnesium claims and 56.25 mg minimum (German)",year:null,url:"https://www.eucell.de/index.php?id=226",kind:"secondary",checked:!0},"efsa2023-b6":{title:"EFSA 2023, upper level for vitamin B6 (record)",year:2023,url:"https://medluna.com/article/37207271",kind:"secondary",checked:!0},emc2678:{title:"UK SmPC, oral magnesium medicine (product 2678)",year:null,url:"https://medicines.org.uk/emc/product/2678/smpc",kind:"primary",checked:!0},emedhealth:{title:"eMedicineHealth, magnesium interactions",year:null,url:"http://www.emedicinehealth.com/magnesium-page3/vitamins-supplements.htm",kind:"secondary",checked:!0},"medpill-tetra":{title:"medpill.info, antacids and tetracyclines",year:null,url:"https://medpill.info/antacids-and-tetracyclines-10261.htm",kind:"secondary",checked:!0},"medizzine-cipro":{title:"Medizzine, ciprofloxacin and food",year:null,url:"http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Ciprofloxacin",kind:"secondary",checked:!0},"webmd-bisphos":{title:"WebMD, oral multivalent cations and oral bisphosphonates",year:null,url:"http://origin-www.webmd.com/drugs/2/drug-7405/ferosul-oral/details/list-interaction-details/dmid-1660/dmtitle-oral-multivalent-cations-oral-bisphosphonates/intrtype-drug",kind:"secondary",checked:!0},"medizzine-alen":{title:"Medizzine, alendronate and food",year:null,url:"http://www.medizzine.com/en/foods/reaccionesE.php?nombre=Alendronate",kind:"secondary",checked:!0},relis2014:{title:"RELIS Norway, levothyroxine with calcium and magnesium",year:2014,url:"https://relis.no/Publikasjoner/2014/Kan_levotyroksin_tas_samtidig_med_kalsium_og_magnesium/",kind:"primary",checked:!0},schildklierwijzer:{title:"Mijn Schildklierwijzer (NL), timing of thyroid tablets",year:null,url:"https://mijnschildklierwijzer.nl/veelgestelde-vragen-en-antwoorden/tijdstip-koffie-en-voeding/",kind:"secondary",checked:!0},"ksparing-bmj":{title:"Study: potassium-sparing diuretics and magnesium retention",year:null,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC1364546",kind:"primary",checked:!0},"ebsco-ksparing":{title:"EBSCO research starter, potassium-sparing diuretics interactions",year:null,url:"https://ebsco.com/research-starters/health-and-medicine/potassium-sparing-diuretics-drug-interactions",kind:"secondary",checked:!0},"fda-ppi":{title:"FDA Drug Safety Communication, low magnesium with long-term PPI use",year:2011,url:"http://www.fda.gov/drugs/drugsafety/ucm245011.htm",kind:"primary",checked:!0},"rx-mgso4":{title:"Magnesium sulfate infusion, precautions",year:null,url:"https://rxreasoner.com/monographs/magnesium-sulfate-inf-sol/precautions",kind:"secondary",checked:!0},pfusion:{title:"Integrative medicine consult, magnesium interactions",year:null,url:"http://pfusion.net/AlternativeMedicine/IMCAccess/ConsSupplements/Interactions/Magnesiumcs.html",kind:"secondary",checked:!0},"medikamio-gaba":{title:"Gabapentin AL patient leaflet (German)",year:null,url:"https://preview.medikamio.com/de-de/medikamente/gabapentin-al-600-mg-filmtabletten/pil",kind:"primary",checked:!0},"consensus-gaba":{title:"Consensus summary, gabapentin and antacids",year:null,url:"https://consensus.app/questions/gabapentin-and-antacids",kind:"secondary",checked:!0},hcn:{title:"hcn.health, eight magnesium interactions",year:null,url:"https://hcn.health/hcn-trends-story/from-antibiotics-to-calcium-8-magnesium-interactions-to-be-aware-of/",kind:"secondary",checked:!0},emc12118:{title:"UK SmPC, oral magnesium medicine (product 12118)",year:null,url:"https://www.medicines.org.uk/emc/product/12118/smpc",kind:"primary",checked:!0},magnaspartate:{title:"Magnaspartate precautions (SmPC text)",year:null,url:"https://www.rxreasoner.com/monographs/magnaspartate/precautions",kind:"secondary",checked:!0},"fk-aspartaat":{title:"Farmacotherapeutisch Kompas, magnesiumaspartaat",year:null,url:"https://www.farmacotherapeutischkompas.nl/vergelijken/preparaatteksten?vergelijkTeksten=magnesiumaspartaat",kind:"primary",checked:!0},pta2018:{title:"PTA Forum 13/2018, magnesium counselling (German)",year:2018,url:"https://ptaforum.pharmazeutische-zeitung.de/ausgabe-132018/magnesium/",kind:"secondary",checked:!0},hsis:{title:"Health & Food Supplements Information Service, magnesium (UK EVM and EU NRV)",year:null,url:"https://www.hsis.org/a-z-food-supplements/magnesium/",kind:"secondary",checked:!0},"bmj-mg":{title:"BMJ Best Practice patient discussion, myasthenia gravis (library copy)",year:null,url:"https://bibliotheek.ehb.be:2400/topics/en-gb/1052/patient-discussions",kind:"secondary",checked:!0},"zechstein-nl":{title:"Zechstein Ancient Magnesium NL, too much magnesium (vendor)",year:null,url:"https://zechstein-ancient-magnesium.nl/teveel-magnesium/",kind:"secondary",checked:!0},"invite-risk":{title:"invitehealth.com, background on magnesium (NIH summary of risk groups)",year:2013,url:"https://www.invitehealth.com/background-information-on%20-magnesium/radio/2013/11/",kind:"secondary",checked:!0},"nice-refeed":{title:"NICE refeeding-risk criteria, table copy",year:null,url:"https://pmc.ncbi.nlm.nih.gov/articles/PMC8672300/table/T2",kind:"secondary",checked:!0},"nhs-refeed":{title:"NHS Highland, refeeding syndrome guideline",year:null,url:"https://www.rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/gastro-intestinal/refeeding-syndrome-in-adults-guidelines",kind:"primary",checked:!0},cardiologiecentra:{title:"Cardiologie Centra Nederland, palpitations",year:null,url:"https://www.cardiologiecentra.nl/kennis/symptomen/hartkloppingen/",kind:"primary",checked:!0},"rd-hart":{title:"Reformatorisch Dagblad, call when you have heart or stroke symptoms",year:null,url:"https://www.rd.nl/vandaag/binnenland/meld-je-als-je-hartklachten-of-een-beroerte-hebt-1.1707613",kind:"secondary",checked:!0},"hartziekte-be":{title:"hartziekte.be, palpitations",year:null,url:"https://hartziekte.be/77-hartkloppingen",kind:"secondary",checked:!0},"medscape-hypermg":{title:"Medscape, hypermagnesemia: clinical presentation",year:null,url:"https://emedicine.medscape.com/article/766604-clinical",kind:"secondary",checked:!0},gerritspeek:{title:"gerritspeek.nl, hypermagnesaemia (Dutch)",year:null,url:"https://www.gerritspeek.nl/medisch/aandoeningen/aandoeningen_hypermagnesemie.html",kind:"secondary",checked:!0},simpto:{title:"simpto.nl, magnesium poisoning (Dutch)",year:null,url:"https://www.simpto.nl/diagnose/vergiftiging/magnesiumvergiftiging/",kind:"secondary",checked:!0},"fda-ppi-podcast":{title:"FDA podcast, low magnesium with PPIs",year:2011,url:"http://www.fda.gov/Drugs/DrugSafety/DrugSafetyPodcasts/ucm246866.htm",kind:"primary",checked:!0},ntvg2002:{title:"NTvG 2002, treatment of hypomagnesaemia",year:2002,url:"https://www.ntvg.nl/artikelen/de-behandeling-van-hypomagnesi%C3%ABmie/volledig",kind:"primary",checked:!0},"bsl-insomnia":{title:"Huisarts & Wetenschap (BSL), one in ten sleeps badly",year:null,url:"https://huisarts.bsl.nl/een-op-de-tien-nederlanders-slaapt-slecht/",kind:"secondary",checked:!0},"nhg-sleep":{title:"NHG-Standaard Slaapproblemen en slaapmiddelen, copy",year:null,url:"http://docplayer.nl/105109710-De-nhg-standaard-slaapproblemen-en-slaapmiddelen.html",kind:"secondary",checked:!0},"nvvp-depressie":{title:"NVvP, symptoms of depression",year:null,url:"https://www.nvvp.net/website/patinten-informatie/aandoeningen-/depressie/symptomen",kind:"primary",checked:!0},"cm-rls":{title:"CM (Belgian health fund), restless legs",year:null,url:"https://cm.be/leef/slaap/gezond-slapen/rusteloze-benen",kind:"secondary",checked:!0}},forms:{bisglycinate:{route:"oral",variants:{anhydrous:{formula:"Mg(C2H4NO2)2",molarMassGPerMol:172.42,magnesiumAtoms:1,elementalPercent:14.1,sources:["calc","bisgly-ntro"]},dihydrate:{formula:"Mg(C2H4NO2)2.2H2O",molarMassGPerMol:208.45,magnesiumAtoms:1,elementalPercent:11.66,sources:["calc","bisgly-magneinno"]}},defaultVariant:"dihydrate",labelRangePercent:{low:10,high:14.1,sources:["bisgly-magneinno","magtop"],checked:!0},solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["schuette1994"],checked:!0},gutEffect:{value:"low",sources:["schuette1994"],checked:!0},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumbisglycinaat","magnesium bisglycinate","Magnesiumbisglycinat","bisglycinate de magn\xe9sium","magnesium bisglycinaat","magnesiumglycinaat","magnesium glycinaat","magnesium glycinate","magnesiumdiglycinaat","magnesium diglycinate","magnesium glycine chelaat","magnesiumchelaat","chelated magnesium","TRAACS","Albion TRAACS","Magnesiumglycinat","glycinate de magn\xe9sium"],ambiguousSynonyms:[]},taurate:{route:"oral",variants:{anhydrous:{formula:"Mg(C2H6NO3S)2",molarMassGPerMol:272.57,magnesiumAtoms:1,elementalPercent:8.92,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:{low:8,high:8.92,sources:["none"],checked:!1},solubility:{value:"high",sources:["efsa2009-taurate"],checked:!0},uptake:{value:"good",sources:["efsa2009-taurate"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumtauraat","magnesium taurate","Magnesiumtaurat","taurate de magn\xe9sium","magnesium tauraat","magnesiumditauraat"],ambiguousSynonyms:["magnesium + taurine"]},aspartate:{route:"oral",variants:{anhydrous:{formula:"Mg(C4H6NO4)2",molarMassGPerMol:288.5,magnesiumAtoms:1,elementalPercent:8.42,sources:["calc"]},dihydrate:{formula:"Mg(C4H6NO4)2.2H2O",molarMassGPerMol:324.53,magnesiumAtoms:1,elementalPercent:7.49,sources:["calc"]},tetrahydrate:{formula:"Mg(C4H6NO4)2.4H2O",molarMassGPerMol:360.56,magnesiumAtoms:1,elementalPercent:6.74,sources:["calc"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["off-tax"],checked:!0},synonyms:["magnesiumaspartaat","magnesium aspartate","Magnesiumaspartat","aspartate de magn\xe9sium","magnesium-L-aspartaat","magnesium-L-aspartat","magnesiumdiaspartaat"],ambiguousSynonyms:[]},pidolate:{route:"oral",variants:{anhydrous:{formula:"Mg(C5H6NO3)2",molarMassGPerMol:280.52,magnesiumAtoms:1,elementalPercent:8.66,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["none"],checked:!1},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["magnesiumpidolaat","magnesium L-pidolate","Magnesium-L-pidolat","L-pidolate de magn\xe9sium","magnesium pidolaat","magnesium PCA"],ambiguousSynonyms:[]},citrate:{route:"oral",variants:{"trimagnesium-anhydrous":{formula:"Mg3(C6H5O7)2",molarMassGPerMol:451.11,magnesiumAtoms:3,elementalPercent:16.16,sources:["calc","jungbunzlauer"]},"trimagnesium-nonahydrate":{formula:"Mg3(C6H5O7)2.9H2O",molarMassGPerMol:613.25,magnesiumAtoms:3,elementalPercent:11.89,sources:["calc","jungbunzlauer"]},monomagnesium:{formula:"MgC6H6O7",molarMassGPerMol:214.41,magnesiumAtoms:1,elementalPercent:11.34,sources:["calc","off-tax"]}},defaultVariant:"trimagnesium-anhydrous",labelRangePercent:{low:11,high:16.2,sources:["jungbunzlauer","off-tax"],checked:!0},solubility:{value:"moderate-high",sources:["none"],checked:!1},uptake:{value:"good",sources:["walker2003","kappeler2017"],checked:!0},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumcitraat","magnesium citrate","Magnesiumcitrat","citrate de magn\xe9sium","magnesium citraat","trimagnesiumdicitraat","trimagnesium citraat","trimagnesium dicitrate","trimagnesium citrate","dicitrate de trimagn\xe9sium","magnesiumzouten van citroenzuur","magnesium salts of citric acid","Magnesiumsalze der Zitronens\xe4ure","sels de magn\xe9sium de l'acide citrique","Trimagnesiumdicitrat","TMC"],ambiguousSynonyms:[]},malate:{route:"oral",variants:{anhydrous:{formula:"MgC4H4O5",molarMassGPerMol:156.38,magnesiumAtoms:1,elementalPercent:15.54,sources:["calc","magtop"]},trihydrate:{formula:"MgC4H4O5.3H2O",molarMassGPerMol:210.42,magnesiumAtoms:1,elementalPercent:11.55,sources:["calc"]},dimagnesium:{formula:"Mg2C4H4O5(OH)2",molarMassGPerMol:214.69,magnesiumAtoms:2,elementalPercent:22.64,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:{low:11,high:20,sources:["none"],checked:!1},solubility:{value:"moderate-high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["uysal2019"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["efsa2018-dmm"],checked:!0},synonyms:["magnesiummalaat","magnesium malate","Magnesiummalat","malate de magn\xe9sium","magnesium malaat","magnesiumappelzuur","dimagnesiummalaat","di-magnesium malate","DMM","Magnesium-Malat"],ambiguousSynonyms:[]},lactate:{route:"oral",variants:{anhydrous:{formula:"Mg(C3H5O3)2",molarMassGPerMol:202.44,magnesiumAtoms:1,elementalPercent:12.01,sources:["calc"]},dihydrate:{formula:"Mg(C3H5O3)2.2H2O",molarMassGPerMol:238.48,magnesiumAtoms:1,elementalPercent:10.19,sources:["calc"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumlactaat","magnesium lactate","Magnesiumlactat","lactate de magn\xe9sium","magnesium lactaat","magnesiumlaktaat"],ambiguousSynonyms:[]},gluconate:{route:"oral",variants:{anhydrous:{formula:"Mg(C6H11O7)2",molarMassGPerMol:414.6,magnesiumAtoms:1,elementalPercent:5.86,sources:["calc"]},dihydrate:{formula:"Mg(C6H11O7)2.2H2O",molarMassGPerMol:450.63,magnesiumAtoms:1,elementalPercent:5.39,sources:["calc","fk-gluconaat"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["coudray2005"],checked:!0},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumgluconaat","magnesium gluconate","Magnesiumgluconat","gluconate de magn\xe9sium","magnesium gluconaat"],ambiguousSynonyms:[]},threonate:{route:"oral",variants:{anhydrous:{formula:"Mg(C4H7O5)2",molarMassGPerMol:294.5,magnesiumAtoms:1,elementalPercent:8.25,sources:["calc","efsa2024-threonate"]}},defaultVariant:"anhydrous",labelRangePercent:{low:7.8,high:8.3,sources:["none"],checked:!1},solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good",sources:["efsa2024-threonate"],checked:!0},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg2024-2694","reg2025-2225"],checked:!0},synonyms:["magnesium-L-threonaat","magnesium L-threonate","Magnesium-L-Threonat","L-thr\xe9onate de magn\xe9sium","magnesiumthreonaat","L-threonaat","Magtein","MgT"],ambiguousSynonyms:[]},glycerophosphate:{route:"oral",variants:{anhydrous:{formula:"MgC3H7O6P",molarMassGPerMol:194.36,magnesiumAtoms:1,elementalPercent:12.51,sources:["calc","emc-glycerophos"]}},defaultVariant:"anhydrous",labelRangePercent:{low:11.7,high:12.5,sources:["magtop","emc-glycerophos"],checked:!0},solubility:{value:"moderate",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["emc-glycerophos"],checked:!0},gutEffect:{value:"low-moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumglycerofosfaat","magnesium glycerophosphate","Magnesiumglycerophosphat","glyc\xe9rophosphate de magn\xe9sium","magnesium glycerofosfaat","glycerofosfaat"],ambiguousSynonyms:[]},orotate:{route:"oral",variants:{anhydrous:{formula:"Mg(C5H3N2O4)2",molarMassGPerMol:334.48,magnesiumAtoms:1,elementalPercent:7.27,sources:["calc"]},dihydrate:{formula:"Mg(C5H3N2O4)2.2H2O",molarMassGPerMol:370.51,magnesiumAtoms:1,elementalPercent:6.56,sources:["calc","efsa2025-orotate"]}},defaultVariant:"dihydrate",labelRangePercent:null,solubility:{value:"very-low",sources:["efsa2025-orotate"],checked:!0},uptake:{value:"uncertain",sources:["none"],checked:!1},gutEffect:{value:"low",sources:["none"],checked:!1},permittedInEu:{value:!1,sources:["efsa2009-orotate","efsa2025-orotate"],checked:!0},synonyms:["magnesiumorotaat","magnesium orotate","Magnesiumorotat","orotate de magn\xe9sium","magnesium orotaat","magnesium orotate dihydrate"],ambiguousSynonyms:[]},ascorbate:{route:"oral",variants:{anhydrous:{formula:"Mg(C6H7O6)2",molarMassGPerMol:374.54,magnesiumAtoms:1,elementalPercent:6.49,sources:["calc"]},dihydrate:{formula:"Mg(C6H7O6)2.2H2O",molarMassGPerMol:410.57,magnesiumAtoms:1,elementalPercent:5.92,sources:["calc"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"high",sources:["none"],checked:!1},uptake:{value:"good-uncertain",sources:["none"],checked:!1},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["dir2002-46"],checked:!0},synonyms:["magnesiumascorbaat","magnesium ascorbate","Magnesiumascorbat","ascorbate de magn\xe9sium","magnesium-L-ascorbaat"],ambiguousSynonyms:["gebufferde vitamine C","buffered vitamin C"]},oxide:{route:"oral",variants:{anhydrous:{formula:"MgO",molarMassGPerMol:40.3,magnesiumAtoms:1,elementalPercent:60.3,sources:["calc","mah2021-tab1"]}},defaultVariant:"anhydrous",labelRangePercent:{low:60,high:60.3,sources:["mah2021-tab1"],checked:!0},solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"poor",sources:["firoz2001","schwalfenberg2017","pardo2021"],checked:!0},gutEffect:{value:"high",sources:["mgo-laxative"],checked:!0},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumoxide","magnesium oxide","Magnesiumoxid","oxyde de magn\xe9sium","gebrande magnesia","MgO"],ambiguousSynonyms:["magnesia","magn\xe9sie"]},hydroxide:{route:"oral",variants:{anhydrous:{formula:"Mg(OH)2",molarMassGPerMol:58.32,magnesiumAtoms:1,elementalPercent:41.68,sources:["calc","fk-hydroxide"]}},defaultVariant:"anhydrous",labelRangePercent:null,solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"low",sources:["none"],checked:!1},gutEffect:{value:"high",sources:["fk-hydroxide"],checked:!0},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumhydroxide","magnesium hydroxide","Magnesiumhydroxid","hydroxyde de magn\xe9sium","melk van magnesia","milk of magnesia","E528"],ambiguousSynonyms:[]},carbonate:{route:"oral",variants:{anhydrous:{formula:"MgCO3",molarMassGPerMol:84.31,magnesiumAtoms:1,elementalPercent:28.83,sources:["calc"]},"basic-light":{formula:"(MgCO3)4.Mg(OH)2.4H2O",molarMassGPerMol:467.63,magnesiumAtoms:5,elementalPercent:25.99,sources:["calc"]},"basic-heavy":{formula:"(MgCO3)4.Mg(OH)2.5H2O",molarMassGPerMol:485.65,magnesiumAtoms:5,elementalPercent:25.02,sources:["calc"]}},defaultVariant:"basic-light",labelRangePercent:{low:25,high:28.8,sources:["calc"],checked:!0},solubility:{value:"very-low",sources:["none"],checked:!1},uptake:{value:"low-moderate",sources:["none"],checked:!1},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumcarbonaat","magnesium carbonate","Magnesiumcarbonat","carbonate de magn\xe9sium","magnesium carbonaat","basisch magnesiumcarbonaat","E504","magnesia alba"],ambiguousSynonyms:[]},chloride:{route:"oral",variants:{anhydrous:{formula:"MgCl2",molarMassGPerMol:95.21,magnesiumAtoms:1,elementalPercent:25.53,sources:["calc"]},hexahydrate:{formula:"MgCl2.6H2O",molarMassGPerMol:203.3,magnesiumAtoms:1,elementalPercent:11.96,sources:["calc"]}},defaultVariant:"hexahydrate",labelRangePercent:{low:11.8,high:25.5,sources:["calc"],checked:!0},solubility:{value:"very-high",sources:["none"],checked:!1},uptake:{value:"good",sources:["firoz2001"],checked:!0},gutEffect:{value:"moderate",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumchloride","magnesium chloride","Magnesiumchlorid","chlorure de magn\xe9sium","nigari","MgCl2","E511","magnesiumchloride hexahydraat"],ambiguousSynonyms:[]},sulfate:{route:"oral-and-bath",variants:{anhydrous:{formula:"MgSO4",molarMassGPerMol:120.36,magnesiumAtoms:1,elementalPercent:20.19,sources:["calc"]},heptahydrate:{formula:"MgSO4.7H2O",molarMassGPerMol:246.47,magnesiumAtoms:1,elementalPercent:9.86,sources:["calc"]}},defaultVariant:"heptahydrate",labelRangePercent:null,solubility:{value:"very-high",sources:["none"],checked:!1},uptake:{value:"poor",sources:["none"],checked:!1},gutEffect:{value:"high",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["reg1925-annex2"],checked:!0},synonyms:["magnesiumsulfaat","magnesium sulfate","Epsom salt","Magnesiumsulfat","Bittersalz","sulfate de magn\xe9sium","sel d'Epsom","Epsom zout","Epsomzout","bitterzout","Engels zout"],ambiguousSynonyms:[]},"chloride-topical":{route:"topical",variants:{hexahydrate:{formula:"MgCl2.6H2O",molarMassGPerMol:203.3,magnesiumAtoms:1,elementalPercent:11.96,sources:["calc"]}},defaultVariant:"hexahydrate",labelRangePercent:null,solubility:{value:"very-high",sources:["magnesiumoel"],checked:!0},uptake:{value:"unproven",sources:["grober2017","kass2017"],checked:!0},gutEffect:{value:"none",sources:["none"],checked:!1},permittedInEu:{value:null,sources:["keuringsraad-hcv"],checked:!0},synonyms:["magnesiumolie","magnesiumvlokken","magnesium oil","magnesium flakes","topical magnesium chloride","Magnesium\xf6l","Magnesiumflocken","huile de magn\xe9sium","flocons de magn\xe9sium","magnesium olie","magnesiumgel","magnesiumspray","voetenbad","Zechsal","Zechstein magnesium","transdermale magnesium"],ambiguousSynonyms:["badkristallen","badzout"]},marine:{route:"oral",variants:{},defaultVariant:null,labelRangePercent:{low:30,high:60,sources:["none"],checked:!1},solubility:{value:"low",sources:["marine-scienceinsights"],checked:!0},uptake:{value:"as-oxide-hydroxide",sources:["marine-scienceinsights"],checked:!0},gutEffect:{value:"moderate-high",sources:["none"],checked:!1},permittedInEu:{value:!0,sources:["none"],checked:!1},synonyms:["marien magnesium","marine magnesium","Meeresmagnesium","magn\xe9sium marin","zeemagnesium","magnesium uit zeewater","sea magnesium","Aquamin Mg"],ambiguousSynonyms:[]}},referenceIntakes:{nl:[{id:"nl-0-5m",ageFromMonths:0,ageBelowMonths:6,sex:"any",lifeStage:"general",mgPerDay:null,sources:["vc-table-metagenics"],checked:!0},{id:"nl-6-11m",ageFromMonths:6,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:80,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-1y",ageFromMonths:12,ageBelowMonths:24,sex:"any",lifeStage:"general",mgPerDay:85,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-2-5y",ageFromMonths:24,ageBelowMonths:72,sex:"any",lifeStage:"general",mgPerDay:120,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-6-9y",ageFromMonths:72,ageBelowMonths:120,sex:"any",lifeStage:"general",mgPerDay:200,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-10-13y",ageFromMonths:120,ageBelowMonths:168,sex:"any",lifeStage:"general",mgPerDay:280,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-m-14-17y",ageFromMonths:168,ageBelowMonths:216,sex:"male",lifeStage:"general",mgPerDay:350,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-f-14-17y",ageFromMonths:168,ageBelowMonths:216,sex:"female",lifeStage:"general",mgPerDay:280,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0},{id:"nl-m-18",ageFromMonths:216,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:350,sources:["gr-table-nutribites","vc-table-metagenics","gr2018"],checked:!0},{id:"nl-f-18",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics","gr2018"],checked:!0},{id:"nl-pregnant",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"pregnant",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics","gr2021"],checked:!0},{id:"nl-lactating",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"breastfeeding",mgPerDay:300,sources:["gr-table-nutribites","vc-table-metagenics"],checked:!0}],eu:[{id:"eu-7-11m",ageFromMonths:7,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:80,sources:["efsa2015"],checked:!0},{id:"eu-1-2y",ageFromMonths:12,ageBelowMonths:36,sex:"any",lifeStage:"general",mgPerDay:170,sources:["efsa2015"],checked:!0},{id:"eu-3-9y",ageFromMonths:36,ageBelowMonths:120,sex:"any",lifeStage:"general",mgPerDay:230,sources:["efsa2015"],checked:!0},{id:"eu-m-10-17y",ageFromMonths:120,ageBelowMonths:216,sex:"male",lifeStage:"general",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-f-10-17y",ageFromMonths:120,ageBelowMonths:216,sex:"female",lifeStage:"general",mgPerDay:250,sources:["efsa2015"],checked:!0},{id:"eu-m-18",ageFromMonths:216,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:350,sources:["efsa2015"],checked:!0},{id:"eu-f-18",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-pregnant",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"pregnant",mgPerDay:300,sources:["efsa2015"],checked:!0},{id:"eu-lactating",ageFromMonths:216,ageBelowMonths:null,sex:"female",lifeStage:"breastfeeding",mgPerDay:300,sources:["efsa2015"],checked:!0}],us:[{id:"us-0-6m",ageFromMonths:0,ageBelowMonths:7,sex:"any",lifeStage:"general",mgPerDay:30,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-7-12m",ageFromMonths:7,ageBelowMonths:12,sex:"any",lifeStage:"general",mgPerDay:75,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-1-3y",ageFromMonths:12,ageBelowMonths:48,sex:"any",lifeStage:"general",mgPerDay:80,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-4-8y",ageFromMonths:48,ageBelowMonths:108,sex:"any",lifeStage:"general",mgPerDay:130,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-9-13y",ageFromMonths:108,ageBelowMonths:168,sex:"any",lifeStage:"general",mgPerDay:240,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"male",lifeStage:"general",mgPerDay:410,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"general",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"male",lifeStage:"general",mgPerDay:400,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"general",mgPerDay:310,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-m-31",ageFromMonths:372,ageBelowMonths:null,sex:"male",lifeStage:"general",mgPerDay:420,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-f-31",ageFromMonths:372,ageBelowMonths:null,sex:"female",lifeStage:"general",mgPerDay:320,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"pregnant",mgPerDay:400,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"pregnant",mgPerDay:350,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-p-31-50y",ageFromMonths:372,ageBelowMonths:612,sex:"female",lifeStage:"pregnant",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-14-18y",ageFromMonths:168,ageBelowMonths:228,sex:"female",lifeStage:"breastfeeding",mgPerDay:360,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-19-30y",ageFromMonths:228,ageBelowMonths:372,sex:"female",lifeStage:"breastfeeding",mgPerDay:310,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0},{id:"us-l-31-50y",ageFromMonths:372,ageBelowMonths:612,sex:"female",lifeStage:"breastfeeding",mgPerDay:320,sources:["iom1997-encyclopedia","iom1997-dietsmealplan"],checked:!0}]},upperLevels:{nl:[{id:"nl-under-4",ageFromMonths:0,ageBelowMonths:48,mgPerDay:null,sources:["bfr2017"],checked:!0},{id:"nl-4plus",ageFromMonths:48,ageBelowMonths:null,mgPerDay:250,sources:["gr-table-nutribites","gr-ul"],checked:!0}],eu:[{id:"eu-under-4",ageFromMonths:0,ageBelowMonths:48,mgPerDay:null,sources:["bfr2017"],checked:!0},{id:"eu-4plus",ageFromMonths:48,ageBelowMonths:null,mgPerDay:250,sources:["bfr2017","apoadhoc-bfr","sanomedica-ul","efsa2018-mgcm"],checked:!0}],us:[{id:"us-infant",ageFromMonths:0,ageBelowMonths:12,mgPerDay:null,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-1-3",ageFromMonths:12,ageBelowMonths:48,mgPerDay:65,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-4-8",ageFromMonths:48,ageBelowMonths:108,mgPerDay:110,sources:["iom1997-encyclopedia"],checked:!0},{id:"us-9plus",ageFromMonths:108,ageBelowMonths:null,mgPerDay:350,sources:["iom1997-encyclopedia"],checked:!0}]},limits:at,medicines:{tetracyclines:{separation:{hoursAfterMedicine:3,hoursBeforeMedicine:4,sources:["emc2678","emedhealth","medpill-tetra"],checked:!0},usualTimes:["08:00","20:00"],examples:["doxycycline","minocycline","tetracycline"],sources:["emc2678","emedhealth","medpill-tetra"],checked:!0},quinolones:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:8,sources:["emedhealth","medizzine-cipro"],checked:!0},usualTimes:["08:00","20:00"],examples:["ciprofloxacine","levofloxacine","moxifloxacine","norfloxacine"],sources:["emedhealth","medizzine-cipro"],checked:!0},bisphosphonates:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:null,sources:["emc2678","webmd-bisphos","medizzine-alen"],checked:!0},usualTimes:["07:00"],examples:["alendroninezuur","risedroninezuur","ibandroninezuur","etidroninezuur"],sources:["emc2678","webmd-bisphos","medizzine-alen"],checked:!0},levothyroxine:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["relis2014","schildklierwijzer"],checked:!0},usualTimes:["07:00"],examples:["Thyrax","Euthyrox","levothyroxine"],sources:["relis2014","schildklierwijzer"],checked:!0},"loop-thiazide-diuretics":{separation:null,usualTimes:[],examples:["furosemide","bumetanide","hydrochloorthiazide","chloortalidon"],sources:["emc2678"],checked:!0},"potassium-sparing-diuretics":{separation:null,usualTimes:[],examples:["spironolacton","triamtereen","amiloride","eplerenon"],sources:["ksparing-bmj","ebsco-ksparing"],checked:!0},ppi:{separation:null,usualTimes:[],examples:["omeprazol","pantoprazol","esomeprazol","lansoprazol"],sources:["fda-ppi"],checked:!0},aminoglycosides:{separation:null,usualTimes:[],examples:["gentamicine","tobramycine","amikacine"],sources:["emc2678","emedhealth","rx-mgso4"],checked:!0},"muscle-relaxants":{separation:null,usualTimes:[],examples:["rocuronium","vecuronium","suxamethonium"],sources:["rx-mgso4"],checked:!0},digoxin:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["digoxine","Lanoxin"],sources:["emc2678","pfusion"],checked:!0},gabapentin:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["medikamio-gaba","consensus-gaba"],checked:!0},usualTimes:["08:00","14:00","20:00"],examples:["gabapentine","Neurontin"],sources:["medikamio-gaba","consensus-gaba"],checked:!0},"mg-antacids-laxatives":{separation:null,suppliesMagnesium:{usualForms:["hydroxide","oxide","carbonate"]},usualTimes:[],examples:["magnesiumhydroxide","magnesiumoxide","Rennie","Gaviscon","magnesiumsulfaat"],sources:["fk-hydroxide","mgo-laxative"],checked:!0},calcium:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["calciumcarbonaat","calciumcitraat"],sources:["pfusion","hcn"],checked:!0},zinc:{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:2,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["zinkgluconaat","zinkcitraat","zinksulfaat"],sources:["hcn"],checked:!0},iron:{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["emc2678"],checked:!0},usualTimes:["08:00"],examples:["ferrofumaraat","ferrosulfaat"],sources:["emc2678"],checked:!0},"other-binders":{separation:{hoursAfterMedicine:4,hoursBeforeMedicine:4,sources:["emc2678"],checked:!0},usualTimes:["08:00","20:00"],examples:["nitrofuranto\xefne","penicillamine","eltrombopag","chloroquine","hydroxychloroquine","kinidine"],sources:["emc2678"],checked:!0},fluoride:{separation:{hoursAfterMedicine:3,hoursBeforeMedicine:3,sources:["emc2678"],checked:!0},usualTimes:["22:00"],examples:["natriumfluoride"],sources:["emc2678"],checked:!0},"other-losers":{separation:null,usualTimes:[],examples:["ciclosporine","cisplatine","amfotericine B","foscarnet","cetuximab"],sources:["emc2678","emc12118"],checked:!0},"hiv-integrase":{separation:{hoursAfterMedicine:2,hoursBeforeMedicine:6,sources:["none"],checked:!1},usualTimes:["08:00"],examples:["dolutegravir","bictegravir","raltegravir"],sources:["hcn"],checked:!0},"calcium-channel-blockers":{separation:null,usualTimes:[],examples:["nifedipine","amlodipine","verapamil"],sources:["rx-mgso4","pfusion"],checked:!0}},conditions:{"renal-severe":{sources:["magnaspartate","fk-aspartaat","pta2018"],checked:!0},"renal-mild":{sources:["hsis","magnaspartate"],checked:!0},myasthenia:{sources:["bmj-mg","rx-mgso4"],checked:!0},"heart-block":{sources:["magnaspartate","zechstein-nl"],checked:!0},diabetes:{sources:["invite-risk","pfusion"],checked:!0},"gi-disease":{sources:["invite-risk"],checked:!0},alcohol:{sources:["invite-risk"],checked:!0},refeeding:{sources:["nice-refeed","nhs-refeed"],checked:!0},dehydration:{sources:["pta2018"],checked:!0},"older-frail":{sources:["mgo-laxative"],checked:!1}},redFlags:{"palpitations-alarm":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["cardiologiecentra","rd-hart"],checked:!0},palpitations:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"heart"},{fact:"goals",has:"stress"}]},sources:["cardiologiecentra","hartziekte-be"],checked:!0},"stroke-signs":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["none"],checked:!1},hypermagnesaemia:{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["medscape-hypermg","gerritspeek","simpto"],checked:!0},"hypermagnesaemia-early":{urgency:"stop-and-gp",stopsProductAdvice:!0,asked:{fact:"takesMagnesium",is:!0},sources:["medscape-hypermg","gerritspeek"],checked:!0},"diarrhoea-persists":{urgency:"stop-and-gp",stopsProductAdvice:!0,asked:{fact:"takesMagnesium",is:!0},sources:["bfr2017"],checked:!0},"seizure-tetany":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["fda-ppi-podcast","ntvg2002"],checked:!0},"ppi-symptoms":{urgency:"gp-today",stopsProductAdvice:!0,asked:{fact:"medicines",has:"ppi"},sources:["fda-ppi-podcast","fda-ppi"],checked:!0},insomnia:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"other"},{fact:"goals",has:"sleep"}]},sources:["bsl-insomnia","nhg-sleep"],checked:!0},"sleep-apnoea":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"sleep"},{fact:"goals",has:"other"}]},sources:["none"],checked:!1},depression:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"mind"},{fact:"goals",has:"stress"}]},sources:["nvvp-depressie"],checked:!0},"suicidal-thoughts":{urgency:"crisis",stopsProductAdvice:!0,asked:{all:[{fact:"claims",is:"education"},{fact:"goals",has:"stress"}]},sources:["none"],checked:!1},"weight-loss":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"}]},sources:["none"],checked:!1},"fatigue-long":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"}]},sources:["none"],checked:!1},burnout:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"stress"},{fact:"goals",has:"mind"}]},sources:["none"],checked:!1},"calf-clot":{urgency:"gp-today",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"muscles"},{fact:"goals",has:"cramps"}]},sources:["none"],checked:!1},"leg-cramps-new":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"muscles"},{fact:"goals",has:"cramps"}]},sources:["none"],checked:!1},rls:{urgency:"gp-soon",stopsProductAdvice:!0,asked:{any:[{fact:"goals",has:"restless-legs"},{fact:"goals",has:"muscles"}]},sources:["cm-rls"],checked:!0},"headache-alarm":{urgency:"112",stopsProductAdvice:!0,asked:"first",sources:["none"],checked:!1},"headache-chronic":{urgency:"gp-soon",stopsProductAdvice:!0,asked:{fact:"goals",has:"headache"},sources:["none"],checked:!1},"pre-eclampsia":{urgency:"gp-today",stopsProductAdvice:!0,asked:{fact:"lifeStage",is:"pregnant"},sources:["none"],checked:!1},kidney:{urgency:"block",stopsProductAdvice:!0,asked:"elsewhere",sources:["magnaspartate","fk-aspartaat","pta2018"],checked:!0},"refeeding-criteria":{urgency:"gp-today",stopsProductAdvice:!0,asked:"elsewhere",sources:["nice-refeed","nhs-refeed"],checked:!0},"deficiency-not-by-symptoms":{urgency:"info",stopsProductAdvice:!1,asked:{any:[{fact:"goals",has:"fatigue"},{fact:"goals",has:"energy"},{fact:"goals",has:"other"}]},sources:["ntvg2002"],checked:!0}},claims:{fatigue:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},electrolytes:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},energy:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},"nervous-system":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["code-norzon"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},muscle:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["drclark"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["code-fr"],checked:!0}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},"protein-synthesis":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["drclark"],checked:!0},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},psychological:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},bones:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},teeth:{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]},"cell-division":{wording:{nl:{sources:["none"],checked:!1},en:{sources:["none"],checked:!1},de:{sources:["eucell"],checked:!0},fr:{sources:["none"],checked:!1}},sources:["reg432-nl","drclark","besup","mydetox","eucell"]}},goals:{fatigue:{modes:["eu","education"],claims:["fatigue"],uses:["fatigue-energy"]},energy:{modes:["eu","education"],claims:["energy"],uses:["fatigue-energy"]},nerves:{modes:["eu","education"],claims:["nervous-system"],uses:["stress","anxiety"]},mind:{modes:["eu","education"],claims:["psychological"],uses:["anxiety","concentration"]},muscles:{modes:["eu","education"],claims:["muscle"],uses:["muscle-cramps","sport-performance"]},bones:{modes:["eu","education"],claims:["bones"],uses:["bone"]},teeth:{modes:["eu","education"],claims:["teeth"],uses:[]},other:{modes:["eu","education"],claims:[],uses:[]},sleep:{modes:["education"],claims:[],uses:["sleep"]},stress:{modes:["education"],claims:[],uses:["stress","cortisol","anxiety"]},cramps:{modes:["education"],claims:[],uses:["muscle-cramps"]},"restless-legs":{modes:["education"],claims:[],uses:["rls"]},headache:{modes:["education"],claims:[],uses:["migraine"]},cycle:{modes:["education"],claims:[],uses:["pms","menopause"]},heart:{modes:["education"],claims:[],uses:["heart-rhythm","blood-pressure"]},digestion:{modes:["education"],claims:[],uses:["constipation","gut-tolerance"]},sport:{modes:["education"],claims:[],uses:["sport-performance"]}},evidence:{sleep:{grade:"C",sources:["mah2021","rawji2024"],checked:!0},anxiety:{grade:"C",sources:["rawji2024"],checked:!0},stress:{grade:"C",sources:["pouteau2018"],checked:!0},cortisol:{grade:"C",sources:["schutten2021"],checked:!0},rls:{grade:"D",sources:["rls2019","cm-rls"],checked:!0},"muscle-cramps":{grade:"X",sources:["cochrane-cramps","cochrane-cramps-tab"],checked:!0},"fatigue-energy":{grade:"D",sources:["drclark"],checked:!0},"sport-performance":{grade:"D",sources:["nielsen2006"],checked:!0},pms:{grade:"C",sources:["pms-table","walker1998","pms-serum"],checked:!0},migraine:{grade:"C",sources:["migraine2018"],checked:!0},menopause:{grade:"D",sources:["none"],checked:!1},"blood-pressure":{grade:"C",sources:["schutten-thesis"],checked:!0},"heart-rhythm":{grade:"D",sources:["none"],checked:!1},bone:{grade:"D",sources:["drclark"],checked:!0},constipation:{grade:"A",sources:["mgo-laxative","fk-hydroxide"],checked:!0},"gut-tolerance":{grade:"C",sources:["schuette1994"],checked:!0},concentration:{grade:"D",sources:["none"],checked:!1}},foods:{vegetables:{"spinazie-rauw":[79,75,1,"small-bowl","raw",[],"usda-sr28","11457","exact","Spinazie, rauw","Spinach, raw","Spinat, roh","\xc9pinards, crus"],"spinazie-gekookt":[87,150,3,"serving-spoon","cooked",[],"usda-sr28","11458","exact","Spinazie, gekookt","Spinach, boiled","Spinat, gekocht","\xc9pinards, cuits"],"spinazie-diepvries-gekookt":[82,150,3,"serving-spoon","cooked",[],"usda-sr28","11464","exact","Spinazie uit de diepvries, gekookt","Spinach, frozen, boiled","Spinat, tiefgek\xfchlt, gekocht","\xc9pinards surgel\xe9s, cuits"],"andijvie-rauw":[15,75,1,"small-bowl","raw",[],"usda-sr28","11213","exact","Andijvie, rauw","Endive (escarole), raw","Endivie, roh","Chicor\xe9e scarole, crue"],"andijvie-gekookt":[13,150,3,"serving-spoon","cooked",[],"usda-sr28","11214","exact","Andijvie, gekookt","Escarole endive, boiled","Endivie, gekocht","Chicor\xe9e scarole, cuite"],"spruitjes-rauw":[23,150,3,"serving-spoon","raw",[],"usda-sr28","11098","exact","Spruitjes, rauw","Brussels sprouts, raw","Rosenkohl, roh","Choux de Bruxelles, crus"],"spruitjes-gekookt":[20,150,3,"serving-spoon","cooked",[],"usda-sr28","11099","exact","Spruitjes, gekookt","Brussels sprouts, boiled","Rosenkohl, gekocht","Choux de Bruxelles, cuits"],kropsla:[13,50,1,"small-bowl","raw",[],"usda-sr28","11250","exact","Kropsla (botersla)","Butterhead lettuce","Kopfsalat","Laitue pomm\xe9e"],"romeinse-sla":[14,50,1,"small-bowl","raw",[],"usda-sr28","11251","exact","Romeinse sla (little gem)","Romaine lettuce","R\xf6mersalat","Laitue romaine"],ijsbergsla:[7,50,1,"small-bowl","raw",[],"usda-sr28","11252","exact","IJsbergsla","Iceberg lettuce","Eisbergsalat","Laitue iceberg"],veldsla:[13,50,1,"small-bowl","raw",[],"usda-sr28","11190","exact","Veldsla","Lamb's lettuce (corn salad)","Feldsalat","M\xe2che"],rucola:[47,25,1,"handful","raw",[],"usda-sr28","11959","exact","Rucola","Rocket (arugula)","Rucola","Roquette"],"boerenkool-rauw":[47,75,1,"small-bowl","raw",[],"usda-sr28","11233","exact","Boerenkool, rauw","Kale, raw","Gr\xfcnkohl, roh","Chou fris\xe9 (kale), cru"],"boerenkool-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11234","exact","Boerenkool, gekookt","Kale, boiled","Gr\xfcnkohl, gekocht","Chou fris\xe9 (kale), cuit"],"chinese-kool-rauw":[13,75,1,"small-bowl","raw",[],"usda-sr28","11119","exact","Chinese kool, rauw","Chinese (napa) cabbage, raw","Chinakohl, roh","Chou chinois (p\xe9-tsa\xef), cru"],"chinese-kool-gekookt":[10,150,3,"serving-spoon","cooked",[],"usda-sr28","11120","exact","Chinese kool, gekookt","Chinese (napa) cabbage, boiled","Chinakohl, gekocht","Chou chinois (p\xe9-tsa\xef), cuit"],"paksoi-rauw":[19,75,1,"small-bowl","raw",[],"usda-sr28","11116","exact","Paksoi, rauw","Pak choi (bok choy), raw","Pak Choi, roh","Pak-cho\xef, cru"],"paksoi-gekookt":[11,150,3,"serving-spoon","cooked",[],"usda-sr28","11117","exact","Paksoi, gekookt","Pak choi (bok choy), boiled","Pak Choi, gekocht","Pak-cho\xef, cuit"],"snijbiet-rauw":[81,75,1,"small-bowl","raw",[],"usda-sr28","11147","exact","Snijbiet (warmoes), rauw","Swiss chard, raw","Mangold, roh","Blette (poir\xe9e), crue"],"snijbiet-gekookt":[86,150,3,"serving-spoon","cooked",[],"usda-sr28","11148","exact","Snijbiet (warmoes), gekookt","Swiss chard, boiled","Mangold, gekocht","Blette (poir\xe9e), cuite"],tuinkers:[38,10,.5,"punnet","raw",[],"usda-sr28","11203","exact","Tuinkers","Garden cress","Gartenkresse","Cresson al\xe9nois"],waterkers:[21,25,1,"handful","raw",[],"usda-sr28","11591","exact","Waterkers","Watercress","Brunnenkresse","Cresson de fontaine"],"raapstelen-rauw":[31,75,1,"small-bowl","raw",[],"usda-sr28","11568","close","Raapstelen, rauw","Turnip greens, raw","Stielmus (R\xfcbstiel), roh","Fanes de navet, crues"],"postelein-rauw":[68,75,1,"small-bowl","raw",[],"usda-sr28","11427","exact","Postelein, rauw","Purslane, raw","Portulak, roh","Pourpier, cru"],"witlof-rauw":[10,75,1,"small-bowl","raw",[],"usda-sr28","11151","exact","Witlof, rauw","Chicory (Belgian endive), raw","Chicor\xe9e, roh","Endive (chicon), crue"],"broccoli-rauw":[21,75,1,"small-bowl","raw",[],"usda-sr28","11090","exact","Broccoli, rauw","Broccoli, raw","Brokkoli, roh","Brocoli, cru"],"broccoli-gekookt":[21,150,3,"serving-spoon","cooked",[],"usda-sr28","11091","exact","Broccoli, gekookt","Broccoli, boiled","Brokkoli, gekocht","Brocoli, cuit"],"bloemkool-gekookt":[9,150,3,"serving-spoon","cooked",[],"usda-sr28","11136","exact","Bloemkool, gekookt","Cauliflower, boiled","Blumenkohl, gekocht","Chou-fleur, cuit"],"rode-kool-gekookt":[17,150,3,"serving-spoon","cooked",[],"usda-sr28","11113","exact","Rode kool, gekookt","Red cabbage, boiled","Rotkohl, gekocht","Chou rouge, cuit"],zuurkool:[13,150,3,"serving-spoon","canned",[],"usda-sr28","11439","exact","Zuurkool","Sauerkraut","Sauerkraut","Choucroute"],"prei-gekookt":[14,150,3,"serving-spoon","cooked",[],"usda-sr28","11247","exact","Prei, gekookt","Leek, boiled","Lauch, gekocht","Poireau, cuit"],"ui-rauw":[10,75,1,"onion","raw",[],"usda-sr28","11282","exact","Ui, rauw","Onion, raw","Zwiebel, roh","Oignon, cru"],knoflook:[25,3,1,"clove","raw",[],"usda-sr28","11215","exact","Knoflook","Garlic","Knoblauch","Ail"],"wortel-rauw":[12,75,1,"carrot","raw",[],"usda-sr28","11124","exact","Wortel, rauw","Carrot, raw","Karotte, roh","Carotte, crue"],"rode-biet-gekookt":[23,100,2,"serving-spoon","cooked",[],"usda-sr28","11081","exact","Rode biet, gekookt","Beetroot, boiled","Rote Bete, gekocht","Betterave, cuite"],"asperges-gekookt":[14,150,6,"asparagus-spear","cooked",[],"usda-sr28","11012","close","Asperges, gekookt","Asparagus, boiled","Spargel, gekocht","Asperges, cuites"],"courgette-gekookt":[19,150,3,"serving-spoon","cooked",[],"usda-sr28","11478","exact","Courgette, gekookt","Courgette (zucchini), boiled","Zucchini, gekocht","Courgette, cuite"],komkommer:[13,75,8,"thin-slice","raw",[],"usda-sr28","11205","exact","Komkommer met schil","Cucumber with peel","Gurke mit Schale","Concombre avec peau"],"paprika-rood":[12,75,.5,"pepper","raw",[],"usda-sr28","11821","exact","Rode paprika, rauw","Red pepper, raw","Rote Paprika, roh","Poivron rouge, cru"],tomaat:[11,80,1,"tomato","raw",[],"usda-sr28","11529","exact","Tomaat, rauw","Tomato, raw","Tomate, roh","Tomate, crue"],"zongedroogde-tomaat":[194,20,4,"piece","dried",[],"usda-sr28","11955","exact","Tomaat, zongedroogd","Sun-dried tomato","Getrocknete Tomate","Tomate s\xe9ch\xe9e"],"champignons-gebakken":[11,75,1,"small-dish","fried",[],"usda-sr28","11263","exact","Champignons, gebakken","Mushrooms, stir-fried","Champignons, gebraten","Champignons de Paris, po\xeal\xe9s"],"sperziebonen-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11053","exact","Sperziebonen, gekookt","Green beans, boiled","Gr\xfcne Bohnen, gekocht","Haricots verts, cuits"],"suikermais-gekookt":[26,75,.5,"corn-cob","cooked",[],"usda-sr28","11168","exact","Ma\xefs (suikerma\xefs), gekookt","Sweetcorn, boiled","Zuckermais, gekocht","Ma\xefs doux, cuit"],"suikermais-blik":[13,75,3,"tablespoon","canned",[],"usda-sr28","11172","exact","Ma\xefs (suikerma\xefs) uit blik","Sweetcorn, canned, drained","Zuckermais aus der Dose","Ma\xefs doux en conserve"],"pompoen-gekookt":[9,150,3,"serving-spoon","cooked",[],"usda-sr28","11423","exact","Pompoen, gekookt","Pumpkin, boiled","K\xfcrbis, gekocht","Potiron, cuit"],zeekraal:[53,50,1,"handful","raw",[],"ciqual-2025","20283","exact","Zeekraal, vers","Samphire (glasswort), fresh","Queller, frisch","Salicorne, fra\xeeche"],"zoete-aardappel-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11510","exact","Zoete aardappel, gekookt zonder schil","Sweet potato, boiled, no skin","S\xfc\xdfkartoffel, gekocht, ohne Schale","Patate douce, cuite, sans peau"],"aardappel-gekookt":[20,200,3,"potato","cooked",[],"usda-sr28","11367","exact","Aardappel, gekookt zonder schil","Potato, boiled without skin","Kartoffel, gekocht, ohne Schale","Pomme de terre, cuite, sans peau"],"aardappel-schil-oven":[28,200,1,"potato-large","baked",[],"usda-sr28","11674","exact","Aardappel met schil, uit de oven","Potato baked in its skin","Ofenkartoffel mit Schale","Pomme de terre au four, avec peau"],"friet-oven":[24,150,1,"portion","baked",[],"usda-sr28","11403","exact","Friet uit de oven","Oven chips (French fries)","Backofen-Pommes","Frites au four"],"postelein-gekookt":[67,150,3,"serving-spoon","cooked",[],"usda-sr28","11428","exact","Postelein, gekookt","Purslane, boiled","Portulak, gekocht","Pourpier, cuit"],radicchio:[13,50,1,"small-bowl","raw",[],"usda-sr28","11952","exact","Radicchio (roodlof)","Radicchio","Radicchio","Radicchio (tr\xe9vise)"],"bloemkool-rauw":[15,75,1,"small-bowl","raw",[],"usda-sr28","11135","exact","Bloemkool, rauw","Cauliflower, raw","Blumenkohl, roh","Chou-fleur, cru"],"witte-kool-rauw":[12,75,1,"small-bowl","raw",[],"usda-sr28","11109","close","Witte kool, rauw","White cabbage, raw","Wei\xdfkohl, roh","Chou blanc, cru"],"spitskool-rauw":[15,75,1,"small-bowl","raw",[],"usda-sr28","11749","close","Spitskool, rauw","Pointed cabbage, raw","Spitzkohl, roh","Chou pointu, cru"],"savooiekool-gekookt":[24,150,3,"serving-spoon","cooked",[],"usda-sr28","11115","exact","Savooiekool, gekookt","Savoy cabbage, boiled","Wirsing, gekocht","Chou de Milan, cuit"],"lente-ui":[20,15,1,"spring-onion","raw",[],"usda-sr28","11291","exact","Lente-ui (bosui)","Spring onion","Fr\xfchlingszwiebel","Oignon nouveau"],"wortel-gekookt":[10,150,3,"serving-spoon","cooked",[],"usda-sr28","11125","exact","Wortel, gekookt","Carrot, boiled","Karotte, gekocht","Carotte, cuite"],"knolselderij-gekookt":[12,150,3,"serving-spoon","cooked",[],"usda-sr28","11142","exact","Knolselderij, gekookt","Celeriac, boiled","Knollensellerie, gekocht","C\xe9leri-rave, cuit"],bleekselderij:[11,40,1,"celery-stalk","raw",[],"usda-sr28","11143","exact","Bleekselderij, rauw","Celery, raw","Staudensellerie, roh","C\xe9leri branche, cru"],"koolraap-gekookt":[10,150,3,"serving-spoon","cooked",[],"usda-sr28","11436","exact","Koolraap, gekookt","Swede (rutabaga), boiled","Steckr\xfcbe, gekocht","Rutabaga, cuit"],"koolrabi-gekookt":[19,150,3,"serving-spoon","cooked",[],"usda-sr28","11242","exact","Koolrabi, gekookt","Kohlrabi, boiled","Kohlrabi, gekocht","Chou-rave, cuit"],"pastinaak-gekookt":[29,150,3,"serving-spoon","cooked",[],"usda-sr28","11299","exact","Pastinaak, gekookt","Parsnip, boiled","Pastinake, gekocht","Panais, cuit"],radijs:[10,30,5,"radish","raw",[],"usda-sr28","11429","exact","Radijs","Radish","Radieschen","Radis"],"venkel-rauw":[17,75,1,"small-bowl","raw",[],"usda-sr28","11957","exact","Venkel, rauw","Fennel bulb, raw","Fenchel, roh","Fenouil, cru"],"artisjok-gekookt":[42,100,1,"artichoke-edible-part","cooked",[],"usda-sr28","11008","exact","Artisjok, gekookt","Globe artichoke, boiled","Artischocke, gekocht","Artichaut, cuit"],"aardpeer-rauw":[17,100,2,"serving-spoon","raw",[],"usda-sr28","11226","exact","Aardpeer (topinamboer), rauw","Jerusalem artichoke, raw","Topinambur, roh","Topinambour, cru"],"schorseneren-gekookt":[18,150,3,"serving-spoon","cooked",[],"usda-sr28","11438","close","Schorseneren, gekookt","Salsify, boiled","Schwarzwurzeln, gekocht","Salsifis, cuits"],"aubergine-gekookt":[11,150,3,"serving-spoon","cooked",[],"usda-sr28","11210","exact","Aubergine, gekookt","Aubergine (eggplant), boiled","Aubergine, gekocht","Aubergine, cuite"],"paprika-groen":[10,75,.5,"pepper","raw",[],"usda-sr28","11333","exact","Groene paprika, rauw","Green pepper, raw","Gr\xfcne Paprika, roh","Poivron vert, cru"],"tomaten-blik":[10,100,.25,"large-can","canned",[],"usda-sr28","11531","exact","Tomaten uit blik","Canned tomatoes","Dosentomaten","Tomates en conserve"],tomatenpuree:[42,20,1,"tablespoon","canned",[],"usda-sr28","11546","exact","Tomatenpuree","Tomato paste","Tomatenmark","Concentr\xe9 de tomates"],"champignons-rauw":[9,75,5,"mushroom","raw",[],"usda-sr28","11260","exact","Champignons, rauw","Mushrooms, raw","Champignons, roh","Champignons de Paris, crus"],"peultjes-gekookt":[26,150,3,"serving-spoon","cooked",[],"usda-sr28","11301","exact","Peultjes, gekookt","Mangetout (snow peas), boiled","Zuckerschoten, gekocht","Pois gourmands, cuits"],"flespompoen-oven":[29,150,3,"serving-spoon","baked",[],"usda-sr28","11486","exact","Flespompoen (butternut), uit de oven","Butternut squash, baked","Butternussk\xfcrbis, gebacken","Courge butternut, au four"],"tauge-rauw":[21,75,1,"small-bowl","raw",[],"usda-sr28","11043","exact","Taug\xe9, rauw","Mung bean sprouts, raw","Mungbohnensprossen, roh","Pousses de haricot mungo, crues"],"okra-gekookt":[36,100,2,"serving-spoon","cooked",[],"usda-sr28","11279","exact","Okra, gekookt","Okra, boiled","Okra, gekocht","Gombo, cuit"],aardappelpuree:[18,200,4,"serving-spoon","cooked",["dairy","animal"],"usda-sr28","11934","exact","Aardappelpuree met melk en boter","Mashed potato with milk and butter","Kartoffelp\xfcree mit Milch und Butter","Pur\xe9e de pommes de terre au lait et beurre"]},fruit:{banaan:[27,120,1,"banana","raw",[],"usda-sr28","09040","exact","Banaan","Banana","Banane","Banane"],avocado:[29,75,.5,"avocado","raw",[],"usda-sr28","09037","exact","Avocado","Avocado","Avocado","Avocat"],"vijg-vers":[17,50,1,"fig","raw",[],"usda-sr28","09089","exact","Vijg, vers","Fig, fresh","Feige, frisch","Figue fra\xeeche"],"vijg-gedroogd":[68,40,2,"fig","dried",[],"usda-sr28","09094","exact","Vijg, gedroogd","Fig, dried","Feige, getrocknet","Figue s\xe8che"],appel:[5,135,1,"apple","raw",[],"usda-sr28","09003","exact","Appel met schil","Apple with skin","Apfel mit Schale","Pomme avec peau"],peer:[7,150,1,"pear","raw",[],"usda-sr28","09252","exact","Peer","Pear","Birne","Poire"],sinaasappel:[10,130,1,"orange","raw",[],"usda-sr28","09200","exact","Sinaasappel","Orange","Orange","Orange"],mandarijn:[12,60,1,"mandarin","raw",[],"usda-sr28","09218","exact","Mandarijn","Mandarin (tangerine)","Mandarine","Mandarine"],kiwi:[17,75,1,"kiwi","raw",[],"usda-sr28","09148","exact","Kiwi, groen","Kiwi fruit, green","Kiwi, gr\xfcn","Kiwi vert"],aardbei:[13,100,1,"small-dish","raw",[],"usda-sr28","09316","exact","Aardbeien","Strawberries","Erdbeeren","Fraises"],framboos:[22,100,1,"small-dish","raw",[],"usda-sr28","09302","exact","Frambozen","Raspberries","Himbeeren","Framboises"],"blauwe-bes":[6,100,1,"small-dish","raw",[],"usda-sr28","09050","exact","Blauwe bessen","Blueberries","Heidelbeeren","Myrtilles"],braam:[20,100,1,"small-dish","raw",[],"usda-sr28","09042","exact","Bramen","Blackberries","Brombeeren","M\xfbres"],kers:[11,100,1,"small-dish","raw",[],"usda-sr28","09070","exact","Kersen","Sweet cherries","S\xfc\xdfkirschen","Cerises"],druif:[7,100,1,"small-bunch","raw",[],"usda-sr28","09132","exact","Druiven","Grapes","Weintrauben","Raisins (frais)"],perzik:[9,120,1,"peach","raw",[],"usda-sr28","09236","exact","Perzik","Peach","Pfirsich","P\xeache"],"abrikoos-gedroogd":[32,30,4,"apricot","dried",[],"usda-sr28","09032","exact","Abrikoos, gedroogd","Apricot, dried","Aprikose, getrocknet","Abricot sec"],"pruim-gedroogd":[41,30,4,"prune","dried",[],"usda-sr28","09291","exact","Pruim, gedroogd","Prune (dried plum)","Backpflaume","Pruneau"],"dadel-medjool":[54,25,1,"date","dried",[],"usda-sr28","09421","exact","Dadel (medjool), gedroogd","Medjool date","Medjool-Dattel","Datte medjool"],rozijn:[32,15,1,"tablespoon","dried",[],"usda-sr28","09298","exact","Rozijnen","Raisins","Rosinen","Raisins secs"],mango:[10,100,.5,"mango","raw",[],"usda-sr28","09176","exact","Mango","Mango","Mango","Mangue"],ananas:[12,100,2,"slice-of-fruit","raw",[],"usda-sr28","09266","exact","Ananas","Pineapple","Ananas","Ananas"],watermeloen:[10,200,1,"wedge","raw",[],"usda-sr28","09326","exact","Watermeloen","Watermelon","Wassermelone","Past\xe8que"],appelmoes:[3,100,2,"serving-spoon","processed",[],"usda-sr28","09401","exact","Appelmoes zonder toegevoegde suiker","Applesauce, unsweetened","Apfelmus, unges\xfc\xdft","Compote de pommes sans sucres ajout\xe9s"],grapefruit:[8,120,.5,"grapefruit","raw",[],"usda-sr28","09111","exact","Grapefruit","Grapefruit","Grapefruit","Pamplemousse"],citroen:[8,60,1,"lemon","raw",[],"usda-sr28","09150","exact","Citroen, zonder schil","Lemon, without peel","Zitrone, ohne Schale","Citron, sans peau"],"rode-bes":[13,100,1,"small-dish","raw",[],"usda-sr28","09084","close","Rode bessen (aalbessen)","Redcurrants","Rote Johannisbeeren","Groseilles"],"zwarte-bes":[24,100,1,"small-dish","raw",[],"usda-sr28","09083","exact","Zwarte bessen","Blackcurrants","Schwarze Johannisbeeren","Cassis"],kruisbes:[10,100,1,"small-dish","raw",[],"usda-sr28","09107","exact","Kruisbessen","Gooseberries","Stachelbeeren","Groseilles \xe0 maquereau"],nectarine:[9,120,1,"nectarine","raw",[],"usda-sr28","09191","exact","Nectarine","Nectarine","Nektarine","Nectarine"],"abrikoos-vers":[10,45,1,"apricot","raw",[],"usda-sr28","09021","exact","Abrikoos, vers","Apricot, fresh","Aprikose, frisch","Abricot frais"],"pruim-vers":[7,50,1,"plum","raw",[],"usda-sr28","09279","exact","Pruim, vers","Plum, fresh","Pflaume, frisch","Prune fra\xeeche"],krent:[41,15,1,"tablespoon","dried",[],"usda-sr28","09085","exact","Krenten","Currants (dried)","Korinthen","Raisins de Corinthe"],"cranberry-gedroogd":[4,15,1,"tablespoon","dried",[],"usda-sr28","09079","exact","Cranberry's, gedroogd en gezoet","Cranberries, dried, sweetened","Cranberrys, getrocknet, ges\xfc\xdft","Canneberges s\xe9ch\xe9es sucr\xe9es"],honingmeloen:[10,150,1,"wedge","raw",[],"usda-sr28","09184","close","Honingmeloen (galia)","Honeydew melon","Honigmelone","Melon miel"],granaatappel:[12,80,.5,"pomegranate","raw",[],"usda-sr28","09286","exact","Granaatappel (pitjes)","Pomegranate (seeds)","Granatapfel (Kerne)","Grenade (arilles)"],passievrucht:[29,20,1,"passion-fruit","raw",[],"usda-sr28","09231","exact","Passievrucht","Passion fruit","Passionsfrucht","Fruit de la passion"],papaja:[21,100,1,"wedge","raw",[],"usda-sr28","09226","exact","Papaja","Papaya","Papaya","Papaye"],lychee:[10,50,5,"lychee","raw",[],"usda-sr28","09164","exact","Lychees","Lychees","Litschis","Litchis"],kaki:[9,130,1,"persimmon","raw",[],"usda-sr28","09263","exact","Kaki (sharonfruit)","Persimmon (sharon fruit)","Kaki (Sharonfrucht)","Kaki"],"rabarber-rauw":[12,100,2,"stalk","raw",[],"usda-sr28","09307","exact","Rabarber, rauw","Rhubarb, raw","Rhabarber, roh","Rhubarbe, crue"]},legumes:{"linzen-droog":[96.8,60,1,"portion-uncooked","dry",[],"ciqual-2025","20359","exact","Linzen, gedroogd (ongekookt)","Lentils, dry","Linsen, trocken","Lentilles s\xe8ches"],"linzen-gekookt":[36,150,3,"serving-spoon","cooked",[],"usda-sr28","16070","exact","Linzen, gekookt","Lentils, boiled","Linsen, gekocht","Lentilles, cuites"],"rode-linzen-droog":[59,60,1,"portion-uncooked","dry",[],"usda-sr28","16144","exact","Rode linzen, gedroogd (ongekookt)","Red lentils, dry","Rote Linsen, trocken","Lentilles corail s\xe8ches"],"kikkererwten-droog":[79,60,1,"portion-uncooked","dry",[],"usda-sr28","16056","exact","Kikkererwten, gedroogd (ongekookt)","Chickpeas, dry","Kichererbsen, trocken","Pois chiches secs"],"kikkererwten-gekookt":[48,150,3,"serving-spoon","cooked",[],"usda-sr28","16057","exact","Kikkererwten, gekookt","Chickpeas, boiled","Kichererbsen, gekocht","Pois chiches, cuits"],"kikkererwten-blik":[26,150,3,"serving-spoon","canned",[],"usda-sr28","16358","exact","Kikkererwten uit blik, uitgelekt","Chickpeas, canned, drained","Kichererbsen aus der Dose, abgetropft","Pois chiches en conserve, \xe9goutt\xe9s"],"zwarte-bonen-gekookt":[70,150,3,"serving-spoon","cooked",[],"usda-sr28","16015","exact","Zwarte bonen, gekookt","Black beans, boiled","Schwarze Bohnen, gekocht","Haricots noirs, cuits"],"kidneybonen-gekookt":[45,150,3,"serving-spoon","cooked",[],"usda-sr28","16033","exact","Kidneybonen, gekookt","Red kidney beans, boiled","Kidneybohnen, gekocht","Haricots rouges, cuits"],"kidneybonen-blik":[30,150,3,"serving-spoon","canned",[],"usda-sr28","16145","exact","Kidneybonen uit blik, uitgelekt","Red kidney beans, canned, drained","Kidneybohnen aus der Dose, abgetropft","Haricots rouges en conserve, \xe9goutt\xe9s"],"witte-bonen-gekookt":[63,150,3,"serving-spoon","cooked",[],"usda-sr28","16050","exact","Witte bonen, gekookt","White beans, boiled","Wei\xdfe Bohnen, gekocht","Haricots blancs, cuits"],"witte-bonen-tomatensaus":[27,150,3,"serving-spoon","canned",[],"usda-sr28","16006","close","Witte bonen in tomatensaus","Baked beans in tomato sauce","Wei\xdfe Bohnen in Tomatenso\xdfe","Haricots blancs \xe0 la sauce tomate"],"bruine-bonen-gekookt":[50,150,3,"serving-spoon","cooked",[],"usda-sr28","16043","proxy","Bruine bonen, gekookt (pintobonen als benadering)","Pinto beans, boiled (stand-in for Dutch brown beans)","Braune Bohnen, gekocht (N\xe4herung: Pintobohnen)","Haricots bruns, cuits (approch\xe9s par le haricot pinto)"],"tuinbonen-gekookt":[31,150,3,"serving-spoon","cooked",[],"usda-sr28","11089","exact","Tuinbonen, gekookt","Broad beans, boiled","Dicke Bohnen, gekocht","F\xe8ves, cuites"],"limabonen-gekookt":[43,150,3,"serving-spoon","cooked",[],"usda-sr28","16072","exact","Limabonen (grote boterbonen), gekookt","Lima (butter) beans, boiled","Limabohnen, gekocht","Haricots de Lima, cuits"],"sojabonen-gekookt":[86,100,2,"serving-spoon","cooked",["soy"],"usda-sr28","16109","exact","Sojabonen, gekookt","Soybeans, boiled","Sojabohnen, gekocht","Graines de soja, cuites"],edamame:[64,75,1,"small-dish","cooked",["soy"],"usda-sr28","11212","exact","Edamame (jonge sojabonen), gekookt","Edamame, frozen, prepared","Edamame, gekocht","Edamame, cuits"],"mungbonen-gekookt":[48,150,3,"serving-spoon","cooked",[],"usda-sr28","16081","exact","Mungbonen, gekookt","Mung beans, boiled","Mungbohnen, gekocht","Haricots mungo, cuits"],"spliterwten-gekookt":[36,150,3,"serving-spoon","cooked",[],"usda-sr28","16086","exact","Spliterwten, gekookt","Split peas, boiled","Sch\xe4lerbsen, gekocht","Pois cass\xe9s, cuits"],"doperwten-gekookt":[39,150,3,"serving-spoon","cooked",[],"usda-sr28","11305","exact","Doperwten, gekookt","Green peas, boiled","Gr\xfcne Erbsen, gekocht","Petits pois, cuits"],"doperwten-diepvries":[22,150,3,"serving-spoon","cooked",[],"usda-sr28","11313","exact","Doperwten uit de diepvries, gekookt","Green peas, frozen, boiled","Gr\xfcne Erbsen, tiefgek\xfchlt, gekocht","Petits pois surgel\xe9s, cuits"],"doperwten-blik":[18,150,3,"serving-spoon","canned",[],"usda-sr28","11308","exact","Doperwten uit blik, uitgelekt","Green peas, canned, drained","Gr\xfcne Erbsen aus der Dose, abgetropft","Petits pois en conserve, \xe9goutt\xe9s"],hummus:[71,30,2,"tablespoon","processed",[],"usda-sr28","16158","exact","Hummus","Hummus","Hummus","Houmous"],"zwarte-bonen-blik":[35,150,3,"serving-spoon","canned",[],"usda-sr28","16018","exact","Zwarte bonen uit blik","Black beans, canned","Schwarze Bohnen aus der Dose","Haricots noirs en conserve"],"witte-bonen-blik":[51,150,3,"serving-spoon","canned",[],"usda-sr28","16051","exact","Witte bonen uit blik","White beans, canned","Wei\xdfe Bohnen aus der Dose","Haricots blancs en conserve"],"bruine-bonen-blik":[32,150,3,"serving-spoon","canned",[],"usda-sr28","16146","proxy","Bruine bonen uit blik, uitgelekt (pintobonen als benadering)","Pinto beans, canned, drained (stand-in for Dutch brown beans)","Braune Bohnen aus der Dose (N\xe4herung: Pintobohnen)","Haricots bruns en conserve (approch\xe9s par le haricot pinto)"],"kievitsbonen-gekookt":[50,150,3,"serving-spoon","cooked",[],"usda-sr28","16020","exact","Kievitsbonen (borlotti), gekookt","Cranberry (borlotti) beans, boiled","Borlottibohnen, gekocht","Haricots borlotti, cuits"],"flageolets-gekookt":[33,150,3,"serving-spoon","cooked",[],"ciqual-2025","20513","exact","Flageolets, gekookt","Flageolet beans, boiled","Flageoletbohnen, gekocht","Haricots flageolets, cuits"],"adukibonen-gekookt":[52,150,3,"serving-spoon","cooked",[],"usda-sr28","16002","exact","Adukibonen, gekookt","Adzuki beans, boiled","Adzukibohnen, gekocht","Haricots azuki, cuits"],"zwarte-ogenbonen-gekookt":[53,150,3,"serving-spoon","cooked",[],"usda-sr28","16063","exact","Zwarte-ogenbonen, gekookt","Black-eyed beans, boiled","Augenbohnen, gekocht","Haricots cornilles, cuits"],"lupinebonen-gekookt":[54,75,1,"small-dish","cooked",[],"usda-sr28","16077","exact","Lupinebonen, gekookt","Lupin beans, boiled","Lupinen, gekocht","Lupins, cuits"],"doperwten-rauw":[33,150,3,"serving-spoon","raw",[],"usda-sr28","11304","exact","Doperwten, rauw","Green peas, raw","Gr\xfcne Erbsen, roh","Petits pois, crus"],kikkererwtenmeel:[166,30,3,"tablespoon","dry",[],"usda-sr28","16157","exact","Kikkererwtenmeel","Chickpea flour","Kichererbsenmehl","Farine de pois chiche"]},"nuts-seeds":{"amandel-rauw":[270,25,1,"handful","raw",["nuts"],"usda-sr28","12061","exact","Amandelen, ongebrand","Almonds","Mandeln","Amandes"],"amandel-geroosterd":[279,25,1,"handful","roasted",["nuts"],"usda-sr28","12063","exact","Amandelen, geroosterd, ongezouten","Almonds, dry roasted, unsalted","Mandeln, ger\xf6stet, ungesalzen","Amandes grill\xe9es, non sal\xe9es"],"cashewnoot-rauw":[292,25,1,"handful","raw",["nuts"],"usda-sr28","12087","exact","Cashewnoten, ongebrand","Cashew nuts, raw","Cashewkerne, unger\xf6stet","Noix de cajou, non grill\xe9es"],"cashewnoot-geroosterd":[260,25,1,"handful","roasted",["nuts"],"usda-sr28","12085","exact","Cashewnoten, geroosterd, ongezouten","Cashew nuts, dry roasted, unsalted","Cashewkerne, ger\xf6stet, ungesalzen","Noix de cajou grill\xe9es, non sal\xe9es"],walnoot:[158,25,1,"handful","raw",["nuts"],"usda-sr28","12155","exact","Walnoten","Walnuts","Waln\xfcsse","Noix"],"hazelnoot-rauw":[163,25,1,"handful","raw",["nuts"],"usda-sr28","12120","exact","Hazelnoten, ongebrand","Hazelnuts","Haseln\xfcsse","Noisettes"],"pompoenpit-gedroogd":[592,15,1,"tablespoon","dried",[],"usda-sr28","12014","exact","Pompoenpitten, gepeld, ongebrand","Pumpkin seed kernels, dried","K\xfcrbiskerne, unger\xf6stet","Graines de courge, s\xe9ch\xe9es"],"pompoenpit-geroosterd":[550,15,1,"tablespoon","roasted",[],"usda-sr28","12016","exact","Pompoenpitten, gepeld, geroosterd, ongezouten","Pumpkin seed kernels, roasted, unsalted","K\xfcrbiskerne, ger\xf6stet, ungesalzen","Graines de courge grill\xe9es, non sal\xe9es"],lijnzaad:[392,10,1,"tablespoon","raw",[],"usda-sr28","12220","exact","Lijnzaad","Flaxseed (linseed)","Leinsamen","Graines de lin"],chiazaad:[335,10,1,"tablespoon","dried",[],"usda-sr28","12006","exact","Chiazaad","Chia seeds","Chiasamen","Graines de chia"],sesamzaad:[351,10,1,"tablespoon","dried",[],"usda-sr28","12023","exact","Sesamzaad, ongepeld","Sesame seeds, whole","Sesam, ungesch\xe4lt","Graines de s\xe9same enti\xe8res"],zonnebloempit:[325,15,1,"tablespoon","dried",[],"usda-sr28","12036","exact","Zonnebloempitten, gepeld, ongebrand","Sunflower seed kernels, dried","Sonnenblumenkerne, unger\xf6stet","Graines de tournesol, non grill\xe9es"],"zonnebloempit-geroosterd":[129,15,1,"tablespoon","roasted",[],"usda-sr28","12037","exact","Zonnebloempitten, gepeld, geroosterd, ongezouten","Sunflower seed kernels, dry roasted, unsalted","Sonnenblumenkerne, ger\xf6stet, ungesalzen","Graines de tournesol grill\xe9es, non sal\xe9es"],hennepzaad:[700,10,1,"tablespoon","raw",[],"usda-sr28","12012","exact","Hennepzaad, gepeld","Hemp seed, hulled","Hanfsamen, gesch\xe4lt","Graines de chanvre d\xe9cortiqu\xe9es"],maanzaad:[347,10,1,"tablespoon","dried",[],"usda-sr28","02033","exact","Maanzaad","Poppy seeds","Mohn","Graines de pavot"],pijnboompit:[251,10,1,"tablespoon","dried",["nuts"],"usda-sr28","12147","exact","Pijnboompitten","Pine nuts","Pinienkerne","Pignons de pin"],paranoot:[376,25,5,"nut","dried",["nuts"],"usda-sr28","12078","exact","Paranoten","Brazil nuts","Paran\xfcsse","Noix du Br\xe9sil"],pecannoot:[121,25,1,"handful","raw",["nuts"],"usda-sr28","12142","exact","Pecannoten","Pecans","Pekann\xfcsse","Noix de p\xe9can"],"pistache-geroosterd":[109,25,1,"handful","roasted",["nuts"],"usda-sr28","12152","exact","Pistachenoten, geroosterd, ongezouten","Pistachios, dry roasted, unsalted","Pistazien, ger\xf6stet, ungesalzen","Pistaches grill\xe9es, non sal\xe9es"],"pinda-geroosterd":[178,25,1,"handful","roasted",["nuts"],"usda-sr28","16390","exact","Pinda's, geroosterd, ongezouten","Peanuts, dry roasted, unsalted","Erdn\xfcsse, ger\xf6stet, ungesalzen","Cacahu\xe8tes grill\xe9es, non sal\xe9es"],pindakaas:[168,15,1,"spread-on-bread","processed",["nuts"],"usda-sr28","16398","exact","Pindakaas zonder zout","Peanut butter, smooth, unsalted","Erdnussbutter, ohne Salz","Beurre de cacahu\xe8te, sans sel"],amandelpasta:[279,15,1,"spread-on-bread","processed",["nuts"],"usda-sr28","12195","exact","Amandelpasta (100% amandel)","Almond butter, unsalted","Mandelmus","Pur\xe9e d'amandes"],tahin:[95,15,1,"tablespoon","processed",[],"usda-sr28","12166","exact","Tahin (sesampasta)","Tahini (sesame paste)","Tahin (Sesampaste)","Tahin (pur\xe9e de s\xe9same)"],"kokos-geraspt":[90,10,1,"tablespoon","dried",["nuts"],"usda-sr28","12108","exact","Kokos, gedroogd en geraspt, ongezoet","Coconut, desiccated, unsweetened","Kokosraspel, unges\xfc\xdft","Noix de coco r\xe2p\xe9e, non sucr\xe9e"],"gemengde-noten":[227,25,1,"handful","roasted",["nuts"],"usda-sr28","12135","exact","Gemengde noten met pinda's, geroosterd, ongezouten","Mixed nuts with peanuts, dry roasted, unsalted","Nussmischung mit Erdn\xfcssen, ger\xf6stet, ungesalzen","Noix m\xe9lang\xe9es avec cacahu\xe8tes, grill\xe9es, non sal\xe9es"],studentenhaver:[158,25,1,"handful","processed",["nuts"],"usda-sr28","19821","close","Studentenhaver, ongezouten","Trail mix, unsalted","Studentenfutter, ungesalzen","M\xe9lange \xe9tudiant, non sal\xe9"],"hazelnoot-geroosterd":[173,25,1,"handful","roasted",["nuts"],"usda-sr28","12122","exact","Hazelnoten, geroosterd, ongezouten","Hazelnuts, dry roasted, unsalted","Haseln\xfcsse, ger\xf6stet, ungesalzen","Noisettes grill\xe9es, non sal\xe9es"],macadamia:[130,25,1,"handful","raw",["nuts"],"usda-sr28","12131","exact","Macadamianoten","Macadamia nuts","Macadamian\xfcsse","Noix de macadamia"],"pinda-rauw":[168,25,1,"handful","raw",["nuts"],"usda-sr28","16087","exact","Pinda's, ongebrand","Peanuts, raw","Erdn\xfcsse, unger\xf6stet","Cacahu\xe8tes, non grill\xe9es"],"kastanje-geroosterd":[33,50,5,"chestnut","roasted",["nuts"],"usda-sr28","12167","exact","Tamme kastanjes, gepoft","Chestnuts, roasted","Esskastanien, ger\xf6stet","Ch\xe2taignes grill\xe9es"]},"grains-bread":{volkorenbrood:[75,35,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","18075","exact","Volkorenbrood","Wholemeal bread","Vollkornbrot (Weizen)","Pain complet"],bruinbrood:[41,35,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","18064","close","Bruinbrood (tarwebrood)","Brown (wheat) bread","Weizenmischbrot","Pain bis"],witbrood:[23,30,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","18069","exact","Witbrood","White bread","Wei\xdfbrot","Pain blanc"],meergranenbrood:[78,35,1,"slice-of-bread","as-sold",["gluten","soy"],"usda-sr28","28397","close","Meergranenbrood","Multigrain bread","Mehrkornbrot","Pain multic\xe9r\xe9ales"],roggebrood:[54,50,1,"slice-of-bread","as-sold",["gluten"],"usda-sr28","18044","close","Roggebrood (donker)","Rye bread (pumpernickel)","Roggenbrot (Pumpernickel)","Pain de seigle (pumpernickel)"],croissant:[16,45,1,"croissant","as-sold",["gluten","dairy","animal"],"usda-sr28","18239","exact","Croissant","Croissant","Croissant","Croissant"],knackebrod:[78,10,1,"piece","as-sold",["gluten"],"usda-sr28","18216","exact","Kn\xe4ckebr\xf6d, rogge","Crispbread, rye","Kn\xe4ckebrot, Roggen","Pain croustillant au seigle"],beschuit:[36,10,1,"rusk","as-sold",["gluten","dairy","animal"],"usda-sr28","18224","close","Beschuit","Dutch rusk","Zwieback","Biscotte"],rijstwafel:[131,8,1,"rice-cake","as-sold",[],"usda-sr28","19816","exact","Rijstwafel, volkoren, ongezouten","Rice cake, brown rice, unsalted","Reiswaffel, Vollkorn, ungesalzen","Galette de riz complet, non sal\xe9e"],"wrap-tarwe":[22,60,1,"wrap","as-sold",["gluten"],"usda-sr28","18364","exact","Wrap (tarwetortilla)","Flour tortilla wrap","Weizen-Tortilla","Tortilla de bl\xe9"],ontbijtkoek:[14.3,25,1,"slice","as-sold",["gluten","animal"],"ciqual-2025","23200","close","Ontbijtkoek","Dutch spiced breakfast cake","Fr\xfchst\xfcckskuchen (Honigkuchen)","Pain d'\xe9pices"],pannenkoek:[16,70,1,"pancake","baked",["gluten","dairy","animal"],"usda-sr28","18293","close","Pannenkoek","Pancake","Pfannkuchen","Cr\xeape \xe9paisse (pancake)"],"havermout-droog":[138,40,4,"tablespoon","dry",["gluten"],"usda-sr28","08120","exact","Havermout, droog","Rolled oats, dry","Haferflocken, trocken","Flocons d'avoine, secs"],havermoutpap:[27,250,1,"soup-plate","cooked",["gluten"],"usda-sr28","08121","exact","Havermoutpap met water","Porridge made with water","Haferbrei mit Wasser","Porridge \xe0 l'eau"],haver:[177,40,4,"tablespoon","dry",["gluten"],"usda-sr28","20038","exact","Haver (hele korrel)","Oats (whole grain)","Hafer (Korn)","Avoine (grain)"],haverzemelen:[235,10,1,"tablespoon","dry",["gluten"],"usda-sr28","20033","exact","Haverzemelen","Oat bran","Haferkleie","Son d'avoine"],tarwezemelen:[611,5,1,"tablespoon","dry",["gluten"],"usda-sr28","20077","exact","Tarwezemelen","Wheat bran","Weizenkleie","Son de bl\xe9"],tarwekiemen:[239,10,1,"tablespoon","dry",["gluten"],"usda-sr28","20078","exact","Tarwekiemen","Wheat germ","Weizenkeime","Germe de bl\xe9"],muesli:[113,40,4,"tablespoon","as-sold",["nuts","gluten","dairy","animal"],"ciqual-2025","32113","exact","Muesli met fruit, zonder toegevoegde suiker","Muesli with fruit, no added sugar","M\xfcsli mit Fr\xfcchten, ohne Zuckerzusatz","Muesli aux fruits, sans sucres ajout\xe9s"],"krokante-muesli":[77.8,45,4,"tablespoon","as-sold",["nuts","gluten","dairy","animal"],"ciqual-2025","32108","exact","Krokante muesli (cruesli)","Crunchy muesli (granola)","Knusperm\xfcsli","Muesli croustillant"],cornflakes:[13.1,30,1,"dessert-bowl","as-sold",["gluten"],"ciqual-2025","32005","exact","Cornflakes","Corn flakes","Cornflakes","P\xe9tales de ma\xefs"],"boekweit-droog":[231,75,1,"portion-uncooked","dry",[],"usda-sr28","20008","exact","Boekweit, ongekookt","Buckwheat, uncooked","Buchweizen, roh","Sarrasin, cru"],"boekweit-gekookt":[51,150,3,"serving-spoon","cooked",[],"usda-sr28","20010","exact","Boekweit (grutten), gekookt","Buckwheat groats, cooked","Buchweizengr\xfctze, gekocht","Gruau de sarrasin, cuit"],"gierst-droog":[114,75,1,"portion-uncooked","dry",[],"usda-sr28","20031","exact","Gierst, ongekookt","Millet, uncooked","Hirse, roh","Millet, cru"],"gierst-gekookt":[44,150,3,"serving-spoon","cooked",[],"usda-sr28","20032","exact","Gierst, gekookt","Millet, cooked","Hirse, gekocht","Millet, cuit"],"quinoa-droog":[197,75,1,"portion-uncooked","dry",[],"usda-sr28","20035","exact","Quinoa, ongekookt","Quinoa, uncooked","Quinoa, roh","Quinoa, cru"],"quinoa-gekookt":[64,150,3,"serving-spoon","cooked",[],"usda-sr28","20137","exact","Quinoa, gekookt","Quinoa, cooked","Quinoa, gekocht","Quinoa, cuit"],"zilvervliesrijst-droog":[116,75,1,"portion-uncooked","dry",[],"usda-sr28","20036","exact","Zilvervliesrijst (bruine rijst), ongekookt","Brown rice, uncooked","Naturreis, roh","Riz complet, cru"],"zilvervliesrijst-gekookt":[39,150,3,"serving-spoon","cooked",[],"usda-sr28","20037","exact","Zilvervliesrijst (bruine rijst), gekookt","Brown rice, cooked","Naturreis, gekocht","Riz complet, cuit"],"witte-rijst-gekookt":[12,150,3,"serving-spoon","cooked",[],"usda-sr28","20445","exact","Witte rijst, gekookt","White rice, cooked","Wei\xdfer Reis, gekocht","Riz blanc, cuit"],"volkorenpasta-droog":[128,75,1,"portion-uncooked","dry",["gluten"],"usda-sr28","20124","exact","Volkorenpasta, ongekookt","Wholewheat pasta, dry","Vollkornnudeln, roh","P\xe2tes compl\xe8tes, crues"],"volkorenpasta-gekookt":[54,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20125","exact","Volkorenpasta, gekookt","Wholewheat pasta, cooked","Vollkornnudeln, gekocht","P\xe2tes compl\xe8tes, cuites"],"witte-pasta-gekookt":[18,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20421","exact","Pasta (wit), gekookt","Pasta (white), cooked","Nudeln, gekocht","P\xe2tes, cuites"],"couscous-gekookt":[8,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20029","exact","Couscous, bereid","Couscous, cooked","Couscous, zubereitet","Couscous, cuit"],"bulgur-gekookt":[32,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20013","exact","Bulgur, gekookt","Bulgur, cooked","Bulgur, gekocht","Boulgour, cuit"],volkorenmeel:[137,30,3,"tablespoon","dry",["gluten"],"usda-sr28","20080","exact","Volkoren tarwemeel","Wholemeal wheat flour","Weizenvollkornmehl","Farine de bl\xe9 compl\xe8te"],tarwebloem:[22,30,3,"tablespoon","dry",["gluten"],"usda-sr28","20481","exact","Tarwebloem","White wheat flour","Weizenmehl","Farine de bl\xe9 blanche"],popcorn:[131,20,1,"snack-bowl","as-sold",[],"usda-sr28","19806","exact","Popcorn, zonder vet en zout","Popcorn, air-popped, unsalted","Popcorn, ohne Fett und Salz","Pop-corn souffl\xe9, non sal\xe9"],stokbrood:[32,50,1,"piece","as-sold",["gluten"],"usda-sr28","18029","exact","Stokbrood, wit","French bread","Baguette","Baguette"],"pita-volkoren":[69,60,1,"pitta","as-sold",["gluten"],"usda-sr28","18042","exact","Pitabrood, volkoren","Pitta bread, wholemeal","Pitabrot, Vollkorn","Pain pita complet"],"pita-wit":[26,60,1,"pitta","as-sold",["gluten"],"usda-sr28","18041","exact","Pitabrood, wit","Pitta bread, white","Pitabrot, hell","Pain pita blanc"],volkorencracker:[110,15,2,"cracker","as-sold",["gluten"],"usda-sr28","18235","exact","Volkorencracker","Wholemeal cracker","Vollkorncracker","Cracker complet"],"wrap-volkoren":[85,60,1,"wrap","as-sold",["gluten"],"usda-sr28","28295","exact","Wrap, volkoren","Wholemeal tortilla wrap","Vollkorn-Tortilla","Tortilla compl\xe8te"],boekweitmeel:[251,30,3,"tablespoon","dry",[],"usda-sr28","20011","exact","Boekweitmeel","Buckwheat flour","Buchweizenmehl","Farine de sarrasin"],"wilde-rijst-gekookt":[32,150,3,"serving-spoon","cooked",[],"usda-sr28","20089","exact","Wilde rijst, gekookt","Wild rice, cooked","Wildreis, gekocht","Riz sauvage, cuit"],"eiermie-gekookt":[21,150,3,"serving-spoon","cooked",["gluten","animal"],"usda-sr28","20410","exact","Eiermie, gekookt","Egg noodles, cooked","Eiernudeln, gekocht","Nouilles aux \u0153ufs, cuites"],"parelgort-gekookt":[22,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20006","exact","Parelgort (gerst), gekookt","Pearl barley, cooked","Perlgraupen, gekocht","Orge perl\xe9, cuit"],"spelt-gekookt":[49,150,3,"serving-spoon","cooked",["gluten"],"usda-sr28","20141","exact","Spelt (hele korrel), gekookt","Spelt (whole grain), cooked","Dinkel (Korn), gekocht","\xc9peautre (grain), cuit"],"teff-gekookt":[50,150,3,"serving-spoon","cooked",[],"usda-sr28","20143","exact","Teff, gekookt","Teff, cooked","Teff, gekocht","Teff, cuit"],"amarant-gekookt":[65,150,3,"serving-spoon","cooked",[],"usda-sr28","20002","exact","Amarant, gekookt","Amaranth grain, cooked","Amaranth, gekocht","Amarante, cuite"],roggemeel:[160,30,3,"tablespoon","dry",["gluten"],"usda-sr28","20063","exact","Roggemeel, volkoren","Rye flour, dark (wholegrain)","Roggenvollkornmehl","Farine de seigle compl\xe8te"],maismeel:[127,30,3,"tablespoon","dry",[],"usda-sr28","20020","exact","Ma\xefsmeel, volkoren","Cornmeal, whole grain","Maismehl, Vollkorn","Farine de ma\xefs compl\xe8te"]},"dairy-eggs":{"halfvolle-melk":[11.1,150,1,"beaker","as-sold",["dairy","animal"],"ciqual-2025","19042","exact","Halfvolle melk","Semi-skimmed milk","Teilentrahmte Milch","Lait demi-\xe9cr\xe9m\xe9"],"volle-melk":[10,150,1,"beaker","as-sold",["dairy","animal"],"usda-sr28","01211","exact","Volle melk","Whole milk","Vollmilch","Lait entier"],"magere-melk":[11,150,1,"beaker","as-sold",["dairy","animal"],"usda-sr28","01151","exact","Magere melk","Skimmed milk","Magermilch","Lait \xe9cr\xe9m\xe9"],karnemelk:[11,150,1,"beaker","as-sold",["dairy","animal"],"usda-sr28","01088","exact","Karnemelk","Buttermilk","Buttermilch","Babeurre (lait ribot)"],"yoghurt-vol":[12,150,1,"dessert-bowl","as-sold",["dairy","animal"],"usda-sr28","01116","exact","Volle yoghurt","Yoghurt, whole milk","Joghurt, Vollmilch","Yaourt au lait entier"],"yoghurt-mager":[19,150,1,"dessert-bowl","as-sold",["dairy","animal"],"usda-sr28","01118","exact","Magere yoghurt","Yoghurt, skimmed milk","Joghurt, mager","Yaourt maigre"],"yoghurt-grieks":[11,150,1,"dessert-bowl","as-sold",["dairy","animal"],"usda-sr28","01293","exact","Griekse yoghurt, vol","Greek yoghurt, whole milk","Griechischer Joghurt","Yaourt \xe0 la grecque"],"kwark-mager":[12.7,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","19644","exact","Magere kwark","Quark, fat-free","Magerquark","Fromage blanc 0 %"],"kwark-vol":[9.6,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","19711","exact","Volle kwark","Quark, full-fat","Sahnequark","Fromage blanc 8 %"],kefir:[12.7,150,1,"beaker","as-sold",["dairy","animal"],"ciqual-2025","19865","exact","Kefir","Kefir","Kefir","K\xe9fir de lait"],huttenkase:[8,30,2,"tablespoon","as-sold",["dairy","animal"],"usda-sr28","01012","exact","H\xfcttenk\xe4se","Cottage cheese","H\xfcttenk\xe4se","Fromage cottage"],"goudse-kaas":[29,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01022","exact","Goudse kaas","Gouda cheese","Gouda","Gouda"],edammer:[30,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01018","exact","Edammer kaas","Edam cheese","Edamer","Edam"],maasdammer:[33.5,20,1,"slice","as-sold",["dairy","animal"],"ciqual-2025","12741","exact","Maasdammer kaas","Maasdam cheese","Maasdamer","Maasdam"],feta:[19,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01019","exact","Feta","Feta","Feta","Feta"],mozzarella:[20,60,.5,"ball","as-sold",["dairy","animal"],"usda-sr28","01026","exact","Mozzarella","Mozzarella","Mozzarella","Mozzarella"],parmezaan:[44,10,1,"tablespoon","as-sold",["dairy","animal"],"usda-sr28","01033","exact","Parmezaanse kaas","Parmesan, hard","Parmesan","Parmesan"],roomkaas:[9,15,1,"spread-on-bread","as-sold",["dairy","animal"],"usda-sr28","01017","exact","Roomkaas (naturel)","Cream cheese","Frischk\xe4se","Fromage frais \xe0 tartiner"],roomboter:[2,6,1,"spread-on-bread","as-sold",["dairy","animal"],"usda-sr28","01145","exact","Roomboter, ongezouten","Butter, unsalted","Butter, ungesalzen","Beurre doux"],"ei-gekookt":[10,50,1,"egg","cooked",["animal"],"usda-sr28","01129","exact","Ei, gekookt","Egg, hard-boiled","Ei, gekocht","\u0152uf dur"],"vla-vanille":[10,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","39214","close","Vanillevla","Vanilla custard dessert","Vanillepudding","Cr\xe8me dessert \xe0 la vanille"],"vla-chocolade":[25.4,150,1,"dessert-bowl","as-sold",["dairy","animal"],"ciqual-2025","39200","close","Chocoladevla","Chocolate custard dessert","Schokoladenpudding","Cr\xe8me dessert au chocolat"],"roomijs-vanille":[14,50,1,"scoop","as-sold",["dairy","animal"],"usda-sr28","19095","exact","Roomijs, vanille","Vanilla ice cream","Vanilleeis","Glace \xe0 la vanille"],koffiemelk:[24,7,1,"dash","as-sold",["dairy","animal"],"usda-sr28","01214","close","Koffiemelk (ge\xebvaporeerde melk)","Evaporated milk","Kondensmilch","Lait concentr\xe9 non sucr\xe9"],"commissiekaas-oud":[36,20,1,"slice","as-sold",["dairy","animal"],"ciqual-2025","12738","exact","Oude commissiekaas (mimolette)","Mimolette cheese, aged","Mimolette, alt","Mimolette vieille"],emmentaler:[33,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01040","exact","Emmentaler","Swiss (Emmental) cheese","Emmentaler","Emmental"],cheddar:[27,20,1,"slice","as-sold",["dairy","animal"],"usda-sr28","01009","exact","Cheddar","Cheddar","Cheddar","Cheddar"],brie:[20,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01006","exact","Brie","Brie","Brie","Brie"],"geitenkaas-zacht":[16,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01159","exact","Zachte geitenkaas","Goat's cheese, soft","Ziegenfrischk\xe4se","Fromage de ch\xe8vre frais"],"blauwe-kaas":[23,30,1,"small-piece","as-sold",["dairy","animal"],"usda-sr28","01004","exact","Blauwe kaas","Blue cheese","Blauschimmelk\xe4se","Fromage bleu"],slagroom:[7,15,1,"tablespoon","as-sold",["dairy","animal"],"usda-sr28","01053","exact","Slagroom (ongeklopt)","Whipping cream","Schlagsahne","Cr\xe8me \xe0 fouetter"],"ei-gebakken":[13,50,1,"egg","fried",["dairy","animal"],"usda-sr28","01128","exact","Ei, gebakken","Egg, fried","Spiegelei","\u0152uf au plat"],rijstepap:[13,150,1,"dessert-bowl","cooked",["dairy","animal"],"usda-sr28","19195","close","Rijstepap","Rice pudding with whole milk","Milchreis","Riz au lait"]},"fish-seafood":{"zalm-wild-rauw":[29,100,1,"fish-fillet-cut","raw",["fish","animal"],"usda-sr28","15076","exact","Zalm, wild, rauw","Salmon, Atlantic, wild, raw","Lachs, wild, roh","Saumon sauvage, cru"],"zalm-wild-bereid":[37,100,1,"fish-fillet-cut","cooked",["fish","animal"],"usda-sr28","15209","exact","Zalm, wild, bereid","Salmon, Atlantic, wild, cooked","Lachs, wild, gegart","Saumon sauvage, cuit"],"zalm-gekweekt-rauw":[27,100,1,"fish-fillet-cut","raw",["fish","animal"],"usda-sr28","15236","exact","Zalm, gekweekt, rauw","Salmon, Atlantic, farmed, raw","Zuchtlachs, roh","Saumon d'\xe9levage, cru"],"zalm-gekweekt-bereid":[30,100,1,"fish-fillet-cut","cooked",["fish","animal"],"usda-sr28","15237","exact","Zalm, gekweekt, bereid","Salmon, Atlantic, farmed, cooked","Zuchtlachs, gegart","Saumon d'\xe9levage, cuit"],"zalm-gerookt":[38.3,30,1,"slice","smoked",["fish","animal"],"ciqual-2025","26037","exact","Zalm, gerookt","Salmon, smoked","R\xe4ucherlachs","Saumon fum\xe9"],"tonijn-rauw":[35,100,1,"fish-steak","raw",["fish","animal"],"usda-sr28","15127","exact","Tonijn (geelvin), rauw","Tuna (yellowfin), raw","Thunfisch (Gelbflossen), roh","Thon albacore, cru"],"tonijn-bereid":[42,100,1,"fish-steak","cooked",["fish","animal"],"usda-sr28","15221","exact","Tonijn (geelvin), bereid","Tuna (yellowfin), cooked","Thunfisch (Gelbflossen), gegart","Thon albacore, cuit"],"tonijn-blik-water":[23,75,.5,"can","canned",["fish","animal"],"usda-sr28","15121","exact","Tonijn uit blik in water, uitgelekt","Tuna, canned in water, drained","Thunfisch in Wasser, abgetropft","Thon au naturel, \xe9goutt\xe9"],"tonijn-blik-olie":[31,75,.5,"can","canned",["fish","animal"],"usda-sr28","15119","exact","Tonijn uit blik in olie, uitgelekt","Tuna, canned in oil, drained","Thunfisch in \xd6l, abgetropft","Thon \xe0 l'huile, \xe9goutt\xe9"],"schol-rauw":[28.5,100,1,"fillet","raw",["fish","animal"],"ciqual-2025","26055","exact","Schol, rauw","Plaice, raw","Scholle, roh","Carrelet (plie), cru"],"schol-gebakken":[21.2,100,1,"fillet","fried",["gluten","fish","dairy","animal"],"ciqual-2025","26002","exact","Schol, gepaneerd en gebakken","Plaice, breaded and fried","Scholle, paniert und gebraten","Carrelet (plie), pan\xe9 et frit"],"schelvis-rauw":[21,100,1,"fillet","raw",["fish","animal"],"usda-sr28","15033","exact","Schelvis, rauw","Haddock, raw","Schellfisch, roh","\xc9glefin, cru"],"schelvis-bereid":[26,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15034","exact","Schelvis, bereid","Haddock, cooked","Schellfisch, gegart","\xc9glefin, cuit"],"heilbot-rauw":[23,100,1,"fish-fillet-cut","raw",["fish","animal"],"usda-sr28","15036","exact","Heilbot, rauw","Halibut, raw","Heilbutt, roh","Fl\xe9tan, cru"],"heilbot-bereid":[28,100,1,"fish-fillet-cut","cooked",["fish","animal"],"usda-sr28","15037","exact","Heilbot, bereid","Halibut, cooked","Heilbutt, gegart","Fl\xe9tan, cuit"],"tarbot-rauw":[51,100,1,"fillet","raw",["fish","animal"],"usda-sr28","15129","exact","Tarbot, rauw","Turbot, raw","Steinbutt, roh","Turbot, cru"],"tarbot-bereid":[65,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15222","exact","Tarbot, bereid","Turbot, cooked","Steinbutt, gegart","Turbot, cuit"],"dorade-rauw":[30.7,100,1,"fillet","raw",["fish","animal"],"ciqual-2025","26088","exact","Dorade (goudbrasem), gekweekt, rauw","Gilthead bream, farmed, raw","Dorade, Zucht, roh","Dorade royale d'\xe9levage, crue"],"dorade-bereid":[29,100,1,"fillet","baked",["fish","animal"],"ciqual-2025","27031","exact","Dorade (goudbrasem), uit de oven","Gilthead bream, baked","Dorade, im Ofen gegart","Dorade royale, au four"],"sardines-rauw":[36,100,3,"sardine","raw",["fish","animal"],"ciqual-2025","26065","exact","Sardines, rauw","Sardines, raw","Sardinen, roh","Sardines, crues"],"sardines-blik-olie":[39,60,.5,"can","canned",["fish","animal"],"usda-sr28","15088","exact","Sardines uit blik in olie, uitgelekt","Sardines, canned in oil, drained","Sardinen in \xd6l, abgetropft","Sardines \xe0 l'huile, \xe9goutt\xe9es"],"makreel-rauw":[28.4,100,1,"fillet","raw",["fish","animal"],"ciqual-2025","26051","exact","Makreel, rauw","Mackerel, raw","Makrele, roh","Maquereau, cru"],"makreel-bereid":[28.5,100,1,"fillet","baked",["fish","animal"],"ciqual-2025","26019","exact","Makreel, uit de oven","Mackerel, baked","Makrele, im Ofen gegart","Maquereau, au four"],"makreel-gerookt":[32.4,75,.5,"mackerel-fillet","smoked",["fish","animal"],"ciqual-2025","26087","exact","Makreel, gerookt","Mackerel, smoked","Makrele, ger\xe4uchert","Maquereau fum\xe9"],"sprot-rauw":[20,60,4,"sprat","raw",["fish","animal"],"ciqual-2025","26173","exact","Sprot, rauw","Sprat, raw","Sprotte, roh","Sprat, cru"],"haring-rauw":[32,75,1,"herring","raw",["fish","animal"],"usda-sr28","15039","close","Haring, rauw (Hollandse nieuwe)","Herring, raw","Hering, roh (Matjes)","Hareng, cru"],"haring-zuur":[8,60,1,"rollmop","pickled",["fish","animal"],"usda-sr28","15041","exact","Haring in het zuur (rolmops)","Herring, pickled (rollmop)","Hering, eingelegt (Rollmops)","Hareng marin\xe9 (rollmops)"],"haring-gerookt":[46,75,1,"kipper","smoked",["fish","animal"],"usda-sr28","15042","close","Haring, gerookt (bokking)","Herring, kippered","Hering, ger\xe4uchert (B\xfcckling)","Hareng fum\xe9 (kipper)"],"ansjovis-rauw":[41,60,4,"anchovy","raw",["fish","animal"],"usda-sr28","15001","exact","Ansjovis, rauw","Anchovy, raw","Sardelle, roh","Anchois, cru"],"ansjovis-blik":[69,15,4,"fillet","canned",["fish","animal"],"usda-sr28","15002","exact","Ansjovis in olie, uitgelekt","Anchovies, canned in oil, drained","Sardellen in \xd6l, abgetropft","Anchois \xe0 l'huile, \xe9goutt\xe9s"],"kabeljauw-rauw":[32,100,1,"fillet","raw",["fish","animal"],"usda-sr28","15015","exact","Kabeljauw, rauw","Cod, Atlantic, raw","Kabeljau, roh","Cabillaud, cru"],"kabeljauw-bereid":[42,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15016","exact","Kabeljauw, bereid","Cod, Atlantic, cooked","Kabeljau, gegart","Cabillaud, cuit"],"koolvis-bereid":[36,100,1,"fillet","cooked",["fish","animal"],"ciqual-2025","26015","exact","Koolvis (zwarte), bereid","Saithe (coley), cooked","Seelachs (K\xf6hler), gegart","Lieu noir, cuit"],"forel-bereid":[30,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15241","exact","Forel, gekweekt, bereid","Rainbow trout, farmed, cooked","Zuchtforelle, gegart","Truite arc-en-ciel d'\xe9levage, cuite"],"paling-bereid":[26,75,1,"portion","cooked",["fish","animal"],"usda-sr28","15026","exact","Paling, bereid","Eel, cooked","Aal, gegart","Anguille, cuite"],visstick:[25,90,3,"fish-finger","processed",["gluten","fish","dairy","animal"],"usda-sr28","15027","exact","Vissticks, bereid","Fish fingers, prepared","Fischst\xe4bchen, zubereitet","B\xe2tonnets de poisson, cuits"],kibbeling:[22.3,150,1,"portion","fried",["gluten","fish","dairy","animal"],"ciqual-2025","26028","proxy","Kibbeling (gepaneerde visnuggets als benadering)","Kibbeling (breaded fish nuggets as stand-in)","Kibbeling (N\xe4herung: panierte Fischnuggets)","Kibbeling (approch\xe9 par des nuggets de poisson pan\xe9s)"],"garnalen-hollandse":[53,50,1,"handful","cooked",["fish","animal"],"ciqual-2025","10006","exact","Hollandse garnalen, gekookt","Brown (grey) shrimp, cooked","Nordseekrabben, gekocht","Crevettes grises, cuites"],"garnalen-roze":[39,75,6,"prawn","cooked",["fish","animal"],"usda-sr28","15271","exact","Garnalen (gamba's), gekookt","Prawns, cooked","Garnelen, gekocht","Crevettes, cuites"],"mosselen-gekookt":[37,150,1,"pot-edible-part","cooked",["fish","animal"],"usda-sr28","15165","exact","Mosselen, gekookt","Mussels, cooked","Miesmuscheln, gekocht","Moules, cuites"],"zalm-blik":[32,75,.5,"can","canned",["fish","animal"],"usda-sr28","15260","exact","Zalm uit blik, uitgelekt","Salmon (pink), canned, drained","Lachs aus der Dose, abgetropft","Saumon en conserve, \xe9goutt\xe9"],"sardines-gegrild":[34,100,3,"sardine","baked",["fish","animal"],"ciqual-2025","26136","exact","Sardines, gegrild","Sardines, grilled","Sardinen, gegrillt","Sardines, grill\xe9es"],"sardines-blik-tomaat":[34,60,.5,"can","canned",["fish","animal"],"usda-sr28","15089","exact","Sardines uit blik in tomatensaus","Sardines, canned in tomato sauce","Sardinen in Tomatenso\xdfe","Sardines \xe0 la tomate"],"makreel-blik-tomaat":[24.3,60,.5,"can","canned",["fish","animal"],"ciqual-2025","26086","exact","Makreel uit blik in tomatensaus","Mackerel, canned in tomato sauce","Makrele in Tomatenso\xdfe","Maquereau \xe0 la tomate"],"haring-gebakken":[41,75,1,"herring","cooked",["fish","animal"],"usda-sr28","15040","exact","Haring, bereid","Herring, cooked","Hering, gegart","Hareng, cuit"],"alaska-koolvis-bereid":[37,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15267","exact","Alaska koolvis, bereid","Alaska pollock, cooked","Alaska-Seelachs, gegart","Lieu d'Alaska, cuit"],"tong-gebakken":[27,100,1,"sole","fried",["gluten","fish","dairy","animal"],"ciqual-2025","26248","exact","Tong, gebakken","Sole, pan-fried","Seezunge, gebraten","Sole, po\xeal\xe9e"],"pangasius-bereid":[18,100,1,"fillet","cooked",["fish","animal"],"ciqual-2025","27018","close","Pangasius, bereid","Pangasius, cooked","Pangasius, gegart","Panga, cuit"],"tilapia-bereid":[34,100,1,"fillet","cooked",["fish","animal"],"usda-sr28","15262","exact","Tilapia, bereid","Tilapia, cooked","Tilapia, gegart","Tilapia, cuit"],"zeebaars-bereid":[30.3,100,1,"fillet","baked",["fish","animal"],"ciqual-2025","27030","exact","Zeebaars, uit de oven","Sea bass, baked","Wolfsbarsch, im Ofen gegart","Bar (loup), au four"],"oester-rauw":[22,60,4,"oyster","raw",["fish","animal"],"usda-sr28","15171","exact","Oesters, rauw","Oysters, raw","Austern, roh","Hu\xeetres, crues"],"inktvis-gebakken":[38,100,1,"portion","fried",["gluten","fish","dairy","animal"],"usda-sr28","15176","exact","Inktvis (calamaris), gebakken","Squid (calamari), fried","Tintenfisch (Calamari), frittiert","Calmars frits"],"kreeft-gekookt":[43,100,.5,"lobster","cooked",["fish","animal"],"usda-sr28","15148","exact","Kreeft, gekookt","Lobster, cooked","Hummer, gekocht","Homard, cuit"],surimi:[11.5,30,2,"stick","processed",["gluten","fish","soy","animal"],"ciqual-2025","26046","exact","Surimisticks (krabsticks)","Surimi (crab) sticks","Surimi-St\xe4bchen","B\xe2tonnets de surimi"]},"meat-poultry":{"kipfilet-rauw":[28,100,1,"chicken-fillet","raw",["animal"],"usda-sr28","05062","exact","Kipfilet, rauw","Chicken breast, skinless, raw","H\xe4hnchenbrustfilet, roh","Filet de poulet, cru"],"kipfilet-bereid":[29,100,1,"chicken-fillet","cooked",["animal"],"usda-sr28","05064","exact","Kipfilet, bereid","Chicken breast, skinless, roasted","H\xe4hnchenbrustfilet, gegart","Filet de poulet, cuit"],"kalkoenfilet-bereid":[28,100,1,"fillet","cooked",["animal"],"usda-sr28","05711","exact","Kalkoenfilet, bereid","Turkey breast, roasted","Putenbrust, gegart","Filet de dinde, cuit"],"rundergehakt-bereid":[22,100,1,"portion","cooked",["animal"],"usda-sr28","23220","exact","Rundergehakt, bereid","Minced beef, cooked","Rinderhackfleisch, gegart","B\u0153uf hach\xe9, cuit"],"hamburger-bereid":[19,85,1,"hamburger","cooked",["gluten","soy","animal"],"usda-sr28","13317","exact","Hamburger (rund), bereid","Beef burger, cooked","Hamburger (Rind), gegart","Steak hach\xe9 de b\u0153uf, cuit"],"biefstuk-bereid":[26,100,1,"beef-steak","cooked",["animal"],"usda-sr28","13454","close","Biefstuk, bereid","Beef steak (sirloin), cooked","Rindersteak, gegart","Bifteck, cuit"],runderstoofvlees:[23,100,1,"portion","cooked",["animal"],"usda-sr28","23602","close","Runderstoofvlees (sukade), gestoofd","Braising beef, braised","Rinderschmorfleisch, geschmort","B\u0153uf \xe0 braiser, brais\xe9"],"runderlever-bereid":[22,100,1,"slice-of-meat","fried",["animal"],"usda-sr28","13327","exact","Runderlever, gebakken","Beef liver, pan-fried","Rinderleber, gebraten","Foie de b\u0153uf, po\xeal\xe9"],"varkenshaas-bereid":[29,100,1,"portion","cooked",["animal"],"usda-sr28","10061","exact","Varkenshaas, bereid","Pork tenderloin, roasted","Schweinefilet, gegart","Filet mignon de porc, cuit"],"karbonade-bereid":[26,100,1,"chop","cooked",["animal"],"usda-sr28","10042","exact","Varkenskarbonade, bereid","Pork chop, cooked","Schweinekotelett, gegart","C\xf4te de porc, cuite"],"ontbijtspek-gebakken":[31,20,2,"rasher","fried",["animal"],"usda-sr28","10862","exact","Ontbijtspek (bacon), gebakken","Bacon, pan-fried","Fr\xfchst\xfccksspeck, gebraten","Bacon, po\xeal\xe9"],"ham-gekookt":[22,15,1,"thin-slice","as-sold",["animal"],"usda-sr28","07029","exact","Ham, gekookt","Cooked ham","Kochschinken","Jambon cuit"],"rauwe-ham":[36.2,15,1,"thin-slice","as-sold",["animal"],"ciqual-2025","28800","exact","Rauwe ham","Dry-cured ham","Rohschinken","Jambon cru"],salami:[20,15,3,"thin-slice","as-sold",["dairy","animal"],"usda-sr28","07072","exact","Salami","Salami","Salami","Salami"],leverworst:[12,15,1,"spread-on-bread","as-sold",["gluten","dairy","animal"],"usda-sr28","07041","exact","Leverworst","Liver sausage","Leberwurst","Saucisse de foie"],rookworst:[11,75,1,"piece-of-sausage","as-sold",["dairy","soy","animal"],"usda-sr28","07074","close","Rookworst","Smoked pork sausage","R\xe4ucherwurst","Saucisse fum\xe9e de porc"],braadworst:[21,85,1,"sausage","cooked",["gluten","dairy","animal"],"usda-sr28","07013","close","Braadworst, bereid","Pork sausage (bratwurst), cooked","Bratwurst, gegart","Saucisse \xe0 griller, cuite"],"lamsbout-bereid":[26,100,1,"portion","cooked",["animal"],"usda-sr28","17014","exact","Lamsbout, gebraden","Leg of lamb, roasted","Lammkeule, gebraten","Gigot d'agneau, r\xf4ti"],"kippendij-bereid":[24,100,1,"chicken-thigh","cooked",["animal"],"usda-sr28","05098","exact","Kippendij zonder vel, bereid","Chicken thigh, skinless, roasted","H\xe4hnchenoberschenkel ohne Haut, gegart","Haut de cuisse de poulet sans peau, cuit"],"kip-met-vel":[23,100,1,"portion","cooked",["animal"],"usda-sr28","05009","exact","Kip met vel, gebraden","Chicken with skin, roasted","H\xe4hnchen mit Haut, gebraten","Poulet avec peau, r\xf4ti"],"eend-bereid":[20,100,1,"portion","cooked",["animal"],"usda-sr28","05142","exact","Eend zonder vel, gebraden","Duck, meat only, roasted","Ente ohne Haut, gebraten","Canard sans peau, r\xf4ti"],"kippenlever-bereid":[25,100,1,"portion","cooked",["animal"],"usda-sr28","05028","exact","Kippenlever, bereid","Chicken liver, cooked","H\xfchnerleber, gegart","Foie de poulet, cuit"],rosbief:[20,30,2,"thin-slice","cooked",["animal"],"usda-sr28","23598","close","Rosbief, gebraden","Roast beef","Roastbeef, gebraten","Rosbif, r\xf4ti"],"varkensgehakt-bereid":[24,100,1,"portion","cooked",["animal"],"usda-sr28","10220","exact","Varkensgehakt, bereid","Minced pork, cooked","Schweinehackfleisch, gegart","Porc hach\xe9, cuit"],"spareribs-bereid":[24,150,1,"portion","cooked",["animal"],"usda-sr28","10089","exact","Spareribs, bereid","Pork spare ribs, cooked","Sch\xe4lrippchen, gegart","Travers de porc, cuits"],pate:[13,15,1,"spread-on-bread","as-sold",["gluten","dairy","animal"],"usda-sr28","07055","exact","Pat\xe9","Liver p\xe2t\xe9","Leberpastete","P\xe2t\xe9 de foie"],knakworst:[13.4,50,2,"small-sausage","as-sold",["dairy","soy","animal"],"ciqual-2025","30742","close","Knakworst","Frankfurter-type sausage","Knackwurst","Saucisse de Strasbourg (knack)"],"kalfsvlees-bereid":[29.5,100,1,"escalope","cooked",["animal"],"ciqual-2025","6520","exact","Kalfsschnitzel (naturel), bereid","Veal escalope, cooked","Kalbsschnitzel (natur), gegart","Escalope de veau, cuite"],"konijn-bereid":[21,100,1,"portion","cooked",["animal"],"usda-sr28","17178","exact","Konijn, gebraden","Rabbit, roasted","Kaninchen, gebraten","Lapin, r\xf4ti"],"hert-bereid":[24,100,1,"portion","cooked",["animal"],"usda-sr28","17165","exact","Hert, gebraden","Venison, roasted","Hirsch, gebraten","Cerf, r\xf4ti"]},"meat-alternatives":{"tofu-stevig":[58,100,.5,"block","as-sold",["soy"],"usda-sr28","16426","exact","Tofu, stevig (calciumsulfaat)","Tofu, firm (calcium sulphate)","Tofu, fest (Calciumsulfat)","Tofu ferme (sulfate de calcium)"],"tofu-nigari":[37,100,.5,"block","as-sold",["soy"],"usda-sr28","16126","exact","Tofu, stevig (nigari)","Tofu, firm (nigari)","Tofu, fest (Nigari)","Tofu ferme (nigari)"],tempe:[81,75,1,"portion","as-sold",["soy"],"usda-sr28","16114","exact","Temp\xe9","Tempeh","Tempeh","Tempeh"],seitan:[18,75,1,"portion","as-sold",["gluten","soy"],"ciqual-2025","25598","exact","Seitan","Seitan","Seitan","Seitan"],"sojabrokjes-geweld":[100,75,1,"portion","processed",["soy"],"ciqual-2025","20591","exact","Sojabrokjes (getextureerde soja), geweld","Textured soya protein, rehydrated","Sojagranulat, eingeweicht","Prot\xe9ines de soja textur\xe9es, r\xe9hydrat\xe9es"],vegagehakt:[66,75,1,"portion","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","30181","exact","Vegetarisch gehakt op basis van soja","Soya-based mince","Vegetarisches Hack auf Sojabasis","Hach\xe9 v\xe9g\xe9tal \xe0 base de soja"],vegaburger:[56,75,1,"burger","as-sold",["gluten","dairy","soy","animal"],"usda-sr28","16147","exact","Vegetarische burger","Veggie burger","Veggieburger","Galette v\xe9g\xe9tarienne"],vegaschnitzel:[81,85,1,"escalope","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","20914","close","Sojaschnitzel (vegetarisch)","Soya patty (vegetarian)","Sojaschnitzel (vegetarisch)","Galette de soja (v\xe9g\xe9tarienne)"],falafel:[82,60,3,"small-ball","fried",["gluten"],"usda-sr28","16138","exact","Falafel, zelfgemaakt","Falafel, home-made","Falafel, hausgemacht","Falafel, maison"],sojayoghurt:[16,150,1,"dessert-bowl","as-sold",["soy"],"ciqual-2025","19693","exact","Sojayoghurt, naturel, ongezoet","Soya yoghurt alternative, plain","Sojajoghurt, natur","Dessert au soja ferment\xe9 nature"],vegaballetjes:[64,75,4,"small-ball","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","25589","exact","Vegetarische balletjes (soja/tarwe)","Vegetarian balls (soya/wheat)","Vegetarische B\xe4llchen (Soja/Weizen)","Boulettes v\xe9g\xe9tales (soja/bl\xe9)"],linzenburger:[59,75,1,"burger","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","25591","exact","Linzenburger met soja en groente","Lentil burger with soya and vegetables","Linsenbratling mit Soja und Gem\xfcse","Galette de lentilles, soja et l\xe9gumes"],vegaworst:[36,50,1,"sausage","as-sold",["gluten","dairy","soy","animal"],"usda-sr28","16107","exact","Vegetarische worst","Vegetarian sausage","Vegetarische Wurst","Saucisse v\xe9g\xe9tarienne"],natto:[115,50,1,"small-tub","as-sold",["soy"],"usda-sr28","16113","exact","Natto","Natto","Natto","Natto"]},"chocolate-sweets":{"chocolade-puur-70-85":[228,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19904","exact","Pure chocolade, 70\u201385% cacao","Dark chocolate, 70\u201385% cocoa","Zartbitterschokolade, 70\u201385 % Kakao","Chocolat noir, 70\u201385 % de cacao"],"chocolade-puur-60-69":[176,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19903","exact","Pure chocolade, 60\u201369% cacao","Dark chocolate, 60\u201369% cocoa","Zartbitterschokolade, 60\u201369 % Kakao","Chocolat noir, 60\u201369 % de cacao"],"chocolade-puur-45-59":[146,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19902","exact","Pure chocolade, 45\u201359% cacao","Dark chocolate, 45\u201359% cocoa","Zartbitterschokolade, 45\u201359 % Kakao","Chocolat noir, 45\u201359 % de cacao"],melkchocolade:[63,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19120","exact","Melkchocolade","Milk chocolate","Milchschokolade","Chocolat au lait"],"witte-chocolade":[12,20,2,"square","as-sold",["nuts","dairy","soy","animal"],"usda-sr28","19087","exact","Witte chocolade","White chocolate","Wei\xdfe Schokolade","Chocolat blanc"],cacaopoeder:[499,5,1,"heaped-teaspoon","dry",[],"usda-sr28","19165","exact","Cacaopoeder, ongezoet","Cocoa powder, unsweetened","Kakaopulver, unges\xfc\xdft","Cacao en poudre, non sucr\xe9"],hazelnootpasta:[64,15,1,"spread-on-bread","processed",["nuts","dairy","soy","animal"],"usda-sr28","19125","exact","Chocolade-hazelnootpasta","Chocolate hazelnut spread","Nuss-Nougat-Creme","P\xe2te \xe0 tartiner chocolat-noisette"],mueslireep:[97,25,1,"bar","as-sold",["nuts","gluten","dairy","soy","animal"],"usda-sr28","19015","exact","Mueslireep, hard","Granola bar, hard, plain","M\xfcsliriegel, hart","Barre de c\xe9r\xe9ales, dure"],honing:[2,15,1,"tablespoon","as-sold",["animal"],"usda-sr28","19296","exact","Honing","Honey","Honig","Miel"],"suiker-wit":[0,4,1,"sugar-cube","as-sold",[],"usda-sr28","19335","exact","Suiker, wit","Sugar, white","Zucker, wei\xdf","Sucre blanc"],rietmelasse:[242,15,1,"tablespoon","as-sold",[],"usda-sr28","19304","exact","Rietsuikermelasse","Molasses","Zuckerrohrmelasse","M\xe9lasse de canne"],jam:[4,15,1,"spread-on-bread","as-sold",[],"usda-sr28","19297","exact","Jam","Jam","Konfit\xfcre","Confiture"],amandelspijs:[130,25,1,"slice","processed",["nuts","animal"],"usda-sr28","12071","close","Amandelspijs","Almond paste","Marzipanrohmasse","P\xe2te d'amandes"],stroopwafel:[24,40,1,"syrup-waffle","as-sold",["gluten","dairy","soy","animal"],"ciqual-2025","23849","close","Stroopwafel (dunne gevulde wafel)","Syrup waffle (thin filled waffle)","Sirupwaffel (d\xfcnne gef\xfcllte Waffel)","Gaufre fine fourr\xe9e (miel, caramel ou vergeoise)"],speculaas:[14.9,10,1,"biscuit","as-sold",["nuts","gluten","dairy","soy","animal"],"ciqual-2025","24009","close","Speculaas (speculoos)","Speculoos biscuit","Spekulatius","Sp\xe9culoos"],mariakaakje:[28,5,1,"marie-biscuit","as-sold",["gluten","dairy","animal"],"usda-sr28","28351","exact","Mariakaakje","Marie biscuit","Butterkeks (Marie)","Biscuit Marie"],appeltaart:[7,120,1,"slice-of-pie","baked",["nuts","gluten","dairy","animal"],"usda-sr28","18302","close","Appeltaart, zelfgemaakt","Apple pie, home-made","Apfelkuchen, hausgemacht","Tarte aux pommes, maison"],chocopinda:[96,25,1,"handful","processed",["nuts","dairy","soy","animal"],"usda-sr28","19126","exact","Chocoladepinda's (melk)","Milk chocolate coated peanuts","Erdn\xfcsse in Milchschokolade","Cacahu\xe8tes enrob\xe9es de chocolat au lait"],ahornsiroop:[21,15,1,"tablespoon","as-sold",[],"usda-sr28","19353","exact","Ahornsiroop","Maple syrup","Ahornsirup","Sirop d'\xe9rable"],winegums:[1,25,5,"piece","as-sold",["animal"],"usda-sr28","19106","close","Winegums","Gumdrops (fruit gums)","Fruchtgummi","Bonbons g\xe9lifi\xe9s"],halva:[218,25,1,"small-piece","as-sold",["nuts"],"usda-sr28","19117","exact","Halva (sesam)","Halva (sesame)","Halva (Sesam)","Halva (s\xe9same)"],cake:[9.4,30,1,"slice","baked",["gluten","dairy","animal"],"ciqual-2025","23080","close","Cake (boterkwartcake)","Pound cake","R\xfchrkuchen (Sandkuchen)","Quatre-quarts"],brownie:[53,40,1,"piece","baked",["nuts","gluten","dairy","soy","animal"],"usda-sr28","18154","exact","Brownie, zelfgemaakt","Brownie, home-made","Brownie, hausgemacht","Brownie, maison"]},drinks:{"koffie-zwart":[3,125,1,"cup","drink",[],"usda-sr28","14209","exact","Koffie, zwart (filter)","Coffee, brewed","Kaffee, schwarz (Filter)","Caf\xe9 filtre"],espresso:[80,30,1,"shot","drink",[],"usda-sr28","14210","exact","Espresso","Espresso","Espresso","Expresso"],"thee-zwart":[3,150,1,"cup","drink",[],"usda-sr28","14355","exact","Zwarte thee","Black tea, brewed","Schwarzer Tee","Th\xe9 noir infus\xe9"],"thee-groen":[1,150,1,"cup","drink",[],"usda-sr28","14278","exact","Groene thee","Green tea, brewed","Gr\xfcner Tee","Th\xe9 vert infus\xe9"],kraanwater:[1,200,1,"glass","drink",[],"usda-sr28","14411","close","Kraanwater (gemiddeld VS)","Tap water (US average)","Leitungswasser (US-Mittel)","Eau du robinet (moyenne \xc9.-U.)"],mineraalwater:[3.97,200,1,"glass","drink",[],"ciqual-2025","18044","close","Mineraalwater (gemiddeld Frankrijk)","Mineral water (French average)","Mineralwasser (Mittel Frankreich)","Eau min\xe9rale (moyenne France)"],sinaasappelsap:[11,200,1,"glass","drink",[],"usda-sr28","09206","exact","Sinaasappelsap, vers","Orange juice, fresh","Orangensaft, frisch","Jus d'orange frais"],appelsap:[5,200,1,"glass","drink",[],"usda-sr28","09016","exact","Appelsap","Apple juice","Apfelsaft","Jus de pomme"],kokoswater:[6,200,1,"glass","drink",["nuts"],"usda-sr28","14090","exact","Kokoswater, ongezoet","Coconut water, unsweetened","Kokoswasser, unges\xfc\xdft","Eau de coco, non sucr\xe9e"],chocolademelk:[14,150,1,"beaker","drink",["dairy","animal"],"usda-sr28","01103","close","Chocolademelk, halfvol","Chocolate milk, reduced fat","Kakaotrunk, fettarm","Lait chocolat\xe9 demi-\xe9cr\xe9m\xe9"],sojadrink:[25,150,1,"beaker","drink",["soy"],"usda-sr28","16120","exact","Sojadrink, niet verrijkt","Soya drink, unfortified","Sojadrink, nicht angereichert","Boisson au soja, non enrichie"],amandeldrink:[7,150,1,"beaker","drink",["nuts"],"usda-sr28","14091","exact","Amandeldrink, ongezoet","Almond drink, unsweetened","Mandeldrink, unges\xfc\xdft","Boisson \xe0 l'amande, non sucr\xe9e"],haverdrink:[2.3,150,1,"beaker","drink",["gluten"],"ciqual-2025","18899","exact","Haverdrink","Oat drink","Haferdrink","Boisson \xe0 l'avoine"],cola:[0,250,1,"glass","drink",[],"usda-sr28","14148","exact","Cola","Cola","Cola","Cola"],bier:[6,250,1,"glass","drink",["gluten"],"usda-sr28","14003","exact","Bier (pils)","Beer (lager)","Bier (Pils)","Bi\xe8re blonde"],"wijn-rood":[12,100,1,"glass","drink",[],"usda-sr28","14096","exact","Rode wijn","Red wine","Rotwein","Vin rouge"],"wijn-wit":[10,100,1,"glass","drink",[],"usda-sr28","14106","exact","Witte wijn","White wine","Wei\xdfwein","Vin blanc"],oploskoffie:[4,125,1,"cup","drink",[],"usda-sr28","14215","exact","Oploskoffie, bereid","Instant coffee, prepared","L\xf6slicher Kaffee, zubereitet","Caf\xe9 soluble, pr\xe9par\xe9"],kruidenthee:[1,150,1,"cup","drink",[],"usda-sr28","14381","exact","Kruidenthee","Herbal tea, brewed","Kr\xe4utertee","Tisane"],tomatensap:[11,200,1,"glass","drink",[],"usda-sr28","11886","exact","Tomatensap","Tomato juice, unsalted","Tomatensaft","Jus de tomate"],druivensap:[10,200,1,"glass","drink",[],"usda-sr28","09135","exact","Druivensap","Grape juice","Traubensaft","Jus de raisin"],pruimensap:[14,150,1,"glass","drink",[],"usda-sr28","09294","exact","Pruimensap","Prune juice","Pflaumensaft","Jus de pruneau"],wortelsap:[14,150,1,"glass","drink",[],"usda-sr28","11655","exact","Wortelsap","Carrot juice","Karottensaft","Jus de carotte"],rijstdrink:[11,150,1,"beaker","drink",[],"usda-sr28","14639","exact","Rijstdrink, ongezoet","Rice drink, unsweetened","Reisdrink, unges\xfc\xdft","Boisson au riz, non sucr\xe9e"]},"herbs-spices-other":{"peterselie-vers":[50,5,1,"tablespoon-chopped","raw",[],"usda-sr28","11297","exact","Peterselie, vers","Parsley, fresh","Petersilie, frisch","Persil frais"],"basilicum-gedroogd":[711,1,1,"teaspoon","dried",[],"usda-sr28","02003","exact","Basilicum, gedroogd","Basil, dried","Basilikum, getrocknet","Basilic s\xe9ch\xe9"],kerriepoeder:[255,2,1,"teaspoon","dried",[],"usda-sr28","02015","exact","Kerriepoeder","Curry powder","Currypulver","Poudre de curry"],kurkuma:[208,3,1,"teaspoon","dried",[],"usda-sr28","02043","exact","Kurkuma, gemalen","Turmeric, ground","Kurkuma, gemahlen","Curcuma moulu"],kaneel:[60,2,1,"teaspoon","dried",[],"usda-sr28","02010","exact","Kaneel, gemalen","Cinnamon, ground","Zimt, gemahlen","Cannelle moulue"],sojasaus:[74,15,1,"tablespoon","processed",["gluten","soy"],"usda-sr28","16123","exact","Sojasaus","Soy sauce","Sojaso\xdfe","Sauce soja"],olijfolie:[0,10,1,"tablespoon","processed",[],"usda-sr28","04053","exact","Olijfolie","Olive oil","Oliven\xf6l","Huile d'olive"],halvarine:[5,6,1,"spread-on-bread","processed",["dairy","soy","animal"],"ciqual-2025","16592","exact","Halvarine","Low-fat spread","Halbfettmargarine","Mati\xe8re grasse \xe0 tartiner l\xe9g\xe8re"],"olijven-groen":[11,15,5,"olive","pickled",[],"usda-sr28","09195","exact","Groene olijven","Green olives","Gr\xfcne Oliven","Olives vertes"],chips:[67,25,1,"snack-bowl","as-sold",[],"usda-sr28","19811","exact","Chips, naturel, ongezouten","Potato crisps, plain, unsalted","Kartoffelchips, ungesalzen","Chips de pommes de terre, non sal\xe9es"],gistextract:[180,5,1,"teaspoon","processed",["gluten"],"usda-sr28","43406","exact","Gistextractpasta (zoals Marmite)","Yeast extract spread","Hefeextrakt-Aufstrich","P\xe2te \xe0 tartiner \xe0 l'extrait de levure"],edelgist:[150,5,1,"tablespoon","dried",["gluten"],"ciqual-2025","11009","close","Edelgistvlokken (biergist)","Yeast flakes (brewer's yeast)","Hefeflocken (Bierhefe)","Levure de bi\xe8re en paillettes"],"nori-gedroogd":[480,3,1,"sheet","dried",[],"ciqual-2025","20987","exact","Nori (zeewier), gedroogd","Nori seaweed, dried","Nori-Alge, getrocknet","Algue nori s\xe9ch\xe9e"],zout:[1,1,1,"pinch","dry",[],"usda-sr28","02047","exact","Keukenzout","Table salt","Speisesalz","Sel de table"],erwtensoep:[19,250,1,"soup-plate","canned",["gluten","dairy","soy","animal"],"usda-sr28","06451","close","Erwtensoep met ham, uit blik, bereid met water","Split pea soup with ham, canned, made with water","Erbsensuppe mit Schinken, Dose, zubereitet","Soupe de pois cass\xe9s au jambon, en conserve"],linzensoep:[9,250,1,"soup-plate","canned",["gluten","dairy","soy","animal"],"usda-sr28","06037","close","Linzensoep met ham, uit blik","Lentil soup with ham, canned","Linsensuppe mit Schinken, Dose","Soupe de lentilles au jambon, en conserve"],"bieslook-vers":[42,3,1,"tablespoon-chopped","raw",[],"usda-sr28","11156","exact","Bieslook, vers","Chives, fresh","Schnittlauch, frisch","Ciboulette fra\xeeche"],"basilicum-vers":[64,5,10,"leaf","raw",[],"usda-sr28","02044","exact","Basilicum, vers","Basil, fresh","Basilikum, frisch","Basilic frais"],"koriander-vers":[26,5,1,"tablespoon-chopped","raw",[],"usda-sr28","11165","exact","Koriander, vers","Coriander leaves, fresh","Koriander, frisch","Coriandre fra\xeeche"],"dille-vers":[55,5,1,"tablespoon-chopped","raw",[],"usda-sr28","02045","exact","Dille, vers","Dill, fresh","Dill, frisch","Aneth frais"],"munt-vers":[63,5,1,"sprig","raw",[],"usda-sr28","02065","exact","Munt, vers","Mint (spearmint), fresh","Minze, frisch","Menthe fra\xeeche"],"tijm-gedroogd":[220,1,1,"teaspoon","dried",[],"usda-sr28","02042","exact","Tijm, gedroogd","Thyme, dried","Thymian, getrocknet","Thym s\xe9ch\xe9"],"oregano-gedroogd":[270,1,1,"teaspoon","dried",[],"usda-sr28","02027","exact","Oregano, gedroogd","Oregano, dried","Oregano, getrocknet","Origan s\xe9ch\xe9"],komijn:[366,2,1,"teaspoon","dried",[],"usda-sr28","02014","exact","Komijnzaad","Cumin seed","Kreuzk\xfcmmel","Graines de cumin"],paprikapoeder:[178,2,1,"teaspoon","dried",[],"usda-sr28","02028","exact","Paprikapoeder","Paprika powder","Paprikapulver","Paprika en poudre"],"peper-zwart":[171,1,.5,"teaspoon","dried",[],"usda-sr28","02030","exact","Zwarte peper","Black pepper","Schwarzer Pfeffer","Poivre noir"],"gember-vers":[43,5,1,"thin-slice","raw",[],"usda-sr28","11216","exact","Gember, vers","Ginger, fresh","Ingwer, frisch","Gingembre frais"],mosterd:[48,5,1,"teaspoon","processed",[],"usda-sr28","02046","exact","Mosterd","Mustard","Senf","Moutarde"],ketchup:[13,15,1,"tablespoon","processed",[],"usda-sr28","11935","exact","Tomatenketchup","Tomato ketchup","Tomatenketchup","Ketchup"],mayonaise:[1,15,1,"tablespoon","processed",["animal"],"usda-sr28","04025","exact","Mayonaise","Mayonnaise","Mayonnaise","Mayonnaise"],pesto:[47,15,1,"tablespoon","processed",["nuts","dairy","animal"],"usda-sr28","06626","exact","Pesto, groen","Pesto, green","Pesto, gr\xfcn","Pesto vert"],miso:[48,15,1,"tablespoon","processed",["gluten","soy"],"usda-sr28","16112","exact","Miso","Miso","Miso","Miso"],augurk:[7,30,1,"gherkin","pickled",[],"usda-sr28","11937","close","Augurk","Pickled gherkin (dill)","Gew\xfcrzgurke","Cornichon au vinaigre"],kappertjes:[33,5,1,"teaspoon","pickled",[],"usda-sr28","02054","exact","Kappertjes","Capers","Kapern","C\xe2pres"],tortillachips:[84,25,1,"snack-bowl","as-sold",[],"usda-sr28","19056","exact","Tortillachips","Tortilla chips","Tortillachips","Chips de ma\xefs"],"wakame-gedroogd":[931,3,1,"tablespoon","dried",[],"ciqual-2025","20999","close","Wakame (zeewier), gedroogd","Wakame seaweed, dried","Wakame-Alge, getrocknet","Algue wakam\xe9 s\xe9ch\xe9e"],bouillon:[2,250,1,"mug","cooked",["gluten","dairy","soy","animal"],"usda-sr28","06476","exact","Bouillon (runder-, van blokje), bereid","Beef stock from cube, prepared","Rinderbr\xfche aus W\xfcrfel, zubereitet","Bouillon de b\u0153uf (cube), pr\xe9par\xe9"],tomatensoep:[7,250,1,"soup-plate","canned",["gluten","dairy","animal"],"usda-sr28","06559","exact","Tomatensoep uit blik, bereid met water","Tomato soup, canned, made with water","Tomatensuppe aus der Dose, zubereitet","Soupe de tomate en conserve, pr\xe9par\xe9e"]}},suggestedFoods:["havermout-droog","amandel-rauw","bruine-bonen-gekookt","spinazie-rauw","banaan","yoghurt-mager","gemengde-noten","volkorenbrood","kabeljauw-bereid","sojayoghurt","chocolade-puur-70-85","linzen-gekookt","aardappel-schil-oven","sinaasappel","halfvolle-melk","zalm-gekweekt-bereid","tofu-stevig","sojadrink","roggebrood","pompoenpit-gedroogd","kikkererwten-gekookt","spruitjes-gekookt","appel","yoghurt-vol","forel-bereid","vegaburger","volkorencracker","walnoot","kidneybonen-gekookt","rode-biet-gekookt","kiwi","kwark-mager","schelvis-bereid","tempe","popcorn","zonnebloempit","doperwten-diepvries","courgette-gekookt","mandarijn","karnemelk","muesli","pindakaas","hummus","zoete-aardappel-gekookt","avocado","cashewnoot-rauw","edamame","vijg-gedroogd","volkorenpasta-gekookt","hazelnoot-rauw","zwarte-bonen-gekookt","framboos","zilvervliesrijst-gekookt","pinda-geroosterd","tuinbonen-gekookt","braam","bulgur-gekookt","lijnzaad","spliterwten-gekookt","quinoa-gekookt","chiazaad","boekweit-gekookt","gierst-gekookt"],foodSynonyms:{"aardappel-gekookt":{nl:"piepers",en:"spuds",de:"Erd\xe4pfel",fr:"patate"},"aardappel-schil-oven":{nl:"piepers gepofte",en:"jacket",de:"Folienkartoffel"},"aubergine-gekookt":{en:"eggplant",de:"Melanzani"},bleekselderij:{nl:"selderie bleekselderie",de:"Stangensellerie"},"boerenkool-gekookt":Ie,"boerenkool-rauw":Ie,"champignons-gebakken":Le,"champignons-rauw":Le,"courgette-gekookt":{nl:"zucchini",en:"zucchini"},"friet-oven":{nl:"patat",de:"Fritten"},"knolselderij-gekookt":{nl:"selderie knolselderie"},"koolraap-gekookt":{de:"Kohlr\xfcbe"},"lente-ui":{en:"scallion green onion"},"okra-gekookt":{en:"lady's fingers"},"paprika-groen":Ke,"paprika-rood":Ke,"peultjes-gekookt":{nl:"peulen",de:"Kaiserschoten Kefen"},"rode-biet-gekookt":{nl:"kroten",de:"Randen"},rucola:{nl:"raketsla arugula",en:"arugula rocket",de:"Rauke"},"savooiekool-gekookt":{nl:"groene kool"},"snijbiet-gekookt":Je,"snijbiet-rauw":Je,"sperziebonen-gekookt":{nl:"prinsessenbonen snijbonen haricots verts boontjes",en:"string French",de:"Fisolen Brechbohnen"},"suikermais-gekookt":{nl:"ma\xefskolf",en:"corn cob"},"ui-rauw":{nl:"ajuin"},veldsla:{de:"Rapunzel",fr:"doucette"},"witlof-rauw":{nl:"Brussels lof"},"wortel-gekookt":qe,"wortel-rauw":qe,"zoete-aardappel-gekookt":{nl:"bataat",de:"Batate"},"abrikoos-vers":{de:"Marille"},"blauwe-bes":{nl:"bosbes bosbessen",de:"Blaubeeren"},grapefruit:{nl:"pompelmoes"},passievrucht:{nl:"passiefruit maracuja",de:"Maracuja"},"pruim-gedroogd":{nl:"pruimedant"},"rode-bes":{nl:"trosbes",de:"Ribisel"},rozijn:{nl:"sultana",en:"sultana"},sinaasappel:{nl:"appelsien",de:"Apfelsine"},"adukibonen-gekookt":{nl:"azuki adzuki",en:"azuki"},"doperwten-blik":Ue,"doperwten-diepvries":Ue,"doperwten-gekookt":Ue,"doperwten-rauw":Ue,hummus:{nl:"hoemoes houmous"},"kidneybonen-blik":Ge,"kidneybonen-gekookt":Ge,"kikkererwten-blik":He,"kikkererwten-droog":He,"kikkererwten-gekookt":He,kikkererwtenmeel:{nl:"garbanzomeel besan",en:"besan gram"},"linzen-droog":We,"linzen-gekookt":We,"mungbonen-gekookt":{nl:"katjang idjoe"},"rode-linzen-droog":We,"tuinbonen-gekookt":{nl:"labbonen",en:"fava",de:"Saubohnen Ackerbohnen"},"witte-bonen-blik":et,"witte-bonen-gekookt":et,"zwarte-ogenbonen-gekookt":{en:"peas cowpeas"},"amandel-rauw":{nl:"amandelmeel ongebrande"},"amandel-geroosterd":{nl:"gebrande"},amandelpasta:{nl:"amandelboter"},"cashewnoot-geroosterd":Re,"cashewnoot-rauw":Re,"gemengde-noten":{nl:"notenmix"},"kastanje-geroosterd":{de:"Maroni Maronen",fr:"marrons"},"kokos-geraspt":{nl:"kokosrasp"},lijnzaad:{nl:"vlaszaad gebroken gemalen"},maanzaad:{nl:"papaverzaad"},paranoot:{nl:"braziliaanse noot brazilnoot"},pijnboompit:{en:"kernels",de:"Pignoli"},"pinda-geroosterd":Ve,"pinda-rauw":Ve,pindakaas:{nl:"pindapasta"},"pompoenpit-gedroogd":Ye,"pompoenpit-geroosterd":Ye,tahin:{nl:"tahini",de:"Tahini"},walnoot:{nl:"okkernoot"},zonnebloempit:Qe,"zonnebloempit-geroosterd":Qe,"boekweit-droog":{nl:"kasha"},"boekweit-gekookt":{nl:"kasha",en:"kasha"},"bulgur-gekookt":{nl:"boelgoer"},"eiermie-gekookt":{nl:"noedels bami"},"havermout-droog":{nl:"havervlokken",en:"oatmeal porridge"},havermoutpap:{en:"oatmeal",de:"Porridge"},"krokante-muesli":{nl:"granola"},maismeel:{nl:"polenta",en:"polenta",de:"Polenta",fr:"polenta"},ontbijtkoek:{nl:"peperkoek kruidkoek"},"parelgort-gekookt":{nl:"gort"},popcorn:{nl:"gepofte ma\xefs"},stokbrood:{nl:"baguette",en:"baguette",de:"Brot",fr:"pain"},bruinbrood:Ce,meergranenbrood:Ce,witbrood:Ce,volkorenbrood:{...Ce,en:"whole wheat wholewheat"},"volkorenpasta-droog":tt,"volkorenpasta-gekookt":tt,"witte-pasta-gekookt":{nl:"spaghetti macaroni penne",en:"spaghetti",de:"Spaghetti",fr:"spaghetti"},"zilvervliesrijst-droog":nt,"zilvervliesrijst-gekookt":nt,brie:Ee,cheddar:Ee,edammer:Ee,emmentaler:Ee,feta:Ee,"goudse-kaas":{...Ee,nl:"jonge kaas belegen"},huttenkase:{...Ee,nl:"kaas cottage cheese"},"ei-gebakken":Te,"ei-gekookt":Te,"halfvolle-melk":De,"magere-melk":De,halvarine:{nl:"margarine",en:"margarine"},roomboter:{nl:"boter"},"roomijs-vanille":{nl:"ijs ijsje ijsjes vanille-ijs",de:"Eis",fr:"glace"},"vla-chocolade":{nl:"vla"},"vla-vanille":{nl:"vla"},"volle-melk":De,karnemelk:{nl:"botermelk"},"kwark-mager":Ze,"kwark-vol":Ze,maasdammer:Ee,mozzarella:Ee,parmezaan:Ee,"alaska-koolvis-bereid":{en:"pollack"},"garnalen-hollandse":{en:"shrimps"},"garnalen-roze":{nl:"scampi",en:"shrimp"},"haring-rauw":{nl:"maatjesharing nieuwe haring"},"inktvis-gebakken":{nl:"calamares"},"paling-bereid":{nl:"aal"},"zalm-gekweekt-bereid":Oe,"zalm-gekweekt-rauw":Oe,"zalm-wild-bereid":Oe,"zalm-wild-rauw":Oe,"hamburger-bereid":{en:"hamburger"},"kalfsvlees-bereid":{nl:"kalfsvlees"},"karbonade-bereid":{nl:"kotelet varkenskotelet"},"kipfilet-bereid":{nl:"kippenborst"},"kipfilet-rauw":{nl:"kippenborst"},"kippendij-bereid":{nl:"kipdij kipdijfilet"},knakworst:{nl:"hotdog",en:"hotdog",de:"Wiener W\xfcrstchen"},pate:{nl:"leverpastei"},"rauwe-ham":{nl:"parmaham serranoham prosciutto",en:"prosciutto",de:"Prosciutto"},rosbief:{nl:"roastbeef"},runderstoofvlees:{nl:"sudderlapjes sukadelapjes"},"sojabrokjes-geweld":{nl:"tvp",en:"tvp"},"tofu-nigari":Xe,"tofu-stevig":Xe,tempe:{nl:"tempeh"},vegaballetjes:{nl:"vega balletjes vegaballetjes"},vegaburger:{nl:"vega burger vegaburger"},vegagehakt:{nl:"vega gehakt vegagehakt"},vegaschnitzel:{nl:"vega schnitzel vegaschnitzel"},vegaworst:{nl:"vega worst vegaworst"},ahornsiroop:{nl:"esdoornsiroop"},"chocolade-puur-45-59":Fe,"chocolade-puur-60-69":Fe,"chocolade-puur-70-85":Fe,hazelnootpasta:{nl:"chocopasta chocoladepasta"},jam:{nl:"confituur aardbeienjam abrikozenjam bramenjam frambozenjam kersenjam",de:"Marmelade"},mariakaakje:_e,mueslireep:{nl:"granenreep"},speculaas:_e,stroopwafel:{nl:"koek koekje koekjes"},"suiker-wit":{nl:"kristalsuiker"},amandeldrink:{nl:"amandelmelk",en:"milk",de:"Mandelmilch",fr:"lait d'amande"},chocolademelk:{nl:"chocomelk"},haverdrink:{nl:"havermelk",en:"milk",de:"Hafermilch",fr:"lait d'avoine"},cola:{nl:"coca coke pepsi",en:"coca coke pepsi",de:"coca coke pepsi",fr:"coca coke pepsi"},kraanwater:{nl:"leidingwater water",en:"water"},mineraalwater:{nl:"bronwater water spa bruiswater",en:"water"},oploskoffie:{nl:"instantkoffie"},rijstdrink:{nl:"rijstmelk",en:"milk",de:"Reismilch",fr:"lait de riz"},sinaasappelsap:{nl:"jus d'orange appelsiensap"},sojadrink:{nl:"sojamelk",en:"soy milk",de:"Sojamilch",fr:"lait de soja"},augurk:{nl:"zure bommen"},"basilicum-gedroogd":Be,"basilicum-vers":Be,"bieslook-vers":Be,"dille-vers":Be,edelgist:{nl:"voedingsgist",en:"nutritional"},erwtensoep:{nl:"snert"},"gember-vers":Ne,kaneel:Ne,kerriepoeder:{...Ne,nl:"curry kruiden specerijen"},komijn:{...Ne,nl:"djinten kruiden specerijen"},"koriander-vers":{...Be,en:"cilantro herbs"},kurkuma:{...Ne,nl:"geelwortel koenjit kruiden specerijen"},"munt-vers":Be,"oregano-gedroogd":Be,paprikapoeder:Ne,"peper-zwart":Ne,"peterselie-vers":Be,"tijm-gedroogd":Be,tortillachips:{nl:"nachos",en:"nachos"}},foodTerms:{categories:{vegetables:{nl:"groente",en:"vegetables",de:"Gem\xfcse",fr:"l\xe9gumes"},fruit:{nl:"fruit",en:"fruit",de:"Obst Fr\xfcchte",fr:"fruits"},legumes:{nl:"peulvruchten",en:"legumes pulses",de:"H\xfclsenfr\xfcchte",fr:"l\xe9gumineuses"},"nuts-seeds":{nl:"noten zaden pitten",en:"nuts seeds",de:"N\xfcsse Samen Kerne",fr:"noix graines"},"grains-bread":{nl:"granen graanproducten",en:"grains cereals",de:"Getreide",fr:"c\xe9r\xe9ales"},"dairy-eggs":{nl:"zuivel",en:"dairy",de:"Milchprodukte",fr:"laitages"},"fish-seafood":{nl:"vis zeevruchten",en:"fish seafood",de:"Fisch Meeresfr\xfcchte",fr:"poisson crustac\xe9s"},"meat-poultry":{nl:"vlees gevogelte",en:"meat poultry",de:"Fleisch Gefl\xfcgel",fr:"viande volaille"},"meat-alternatives":{nl:"vleesvervangers vegetarisch",en:"vegetarian",de:"Fleischersatz vegetarisch",fr:"v\xe9g\xe9tarien"},"chocolate-sweets":{nl:"zoetigheid zoetwaren snoep",en:"sweets",de:"S\xfc\xdfigkeiten S\xfc\xdfwaren",fr:"sucreries"},drinks:{nl:"dranken drinken",en:"drinks beverages",de:"Getr\xe4nke",fr:"boissons"},"herbs-spices-other":{nl:"smaakmakers",en:"condiments",de:"W\xfcrzmittel",fr:"condiments"}},states:{raw:{nl:"rauw ongebrand",en:"raw",de:"roh",fr:"cru"},cooked:{nl:"gekookt bereid gegaard",en:"cooked boiled prepared",de:"gekocht gegart",fr:"cuit bouilli"},baked:{nl:"oven",en:"baked",de:"gebacken Ofen",fr:"four"},fried:{nl:"gebakken gefrituurd",en:"fried",de:"gebraten frittiert",fr:"frit po\xeal\xe9"},roasted:{nl:"geroosterd gebrand",en:"roasted",de:"ger\xf6stet",fr:"grill\xe9"},dried:{nl:"gedroogd",en:"dried",de:"getrocknet",fr:"s\xe9ch\xe9"},dry:{nl:"droog ongekookt",en:"dry uncooked",de:"trocken ungekocht",fr:"sec"},canned:{nl:"blik ingeblikt",en:"canned tinned",de:"Dose Konserve",fr:"conserve"},smoked:{nl:"gerookt",en:"smoked",de:"ger\xe4uchert",fr:"fum\xe9"},pickled:{nl:"ingelegd",en:"pickled",de:"eingelegt",fr:"marin\xe9"},processed:{nl:"bewerkt",en:"processed",de:"verarbeitet",fr:"transform\xe9"},"as-sold":{nl:"verkocht",en:"sold",de:"verkauft",fr:"vendu"},drink:{nl:"drank",en:"drink",de:"Getr\xe4nk",fr:"boisson"}}},foodNotes:Pe,dishes:{"bread-cheese-milk":{meal:"breakfast",foods:[["volkorenbrood",2],["halvarine",2],["goudse-kaas",2],["halfvolle-melk",1],["thee-zwart",1]]},"bread-peanut-butter":{meal:"breakfast",foods:[["volkorenbrood",2],["pindakaas",2],["mandarijn",1],["thee-zwart",1]]},"brown-bread-ham-cheese":{meal:"breakfast",foods:[["bruinbrood",2],["halvarine",2],["ham-gekookt",1],["goudse-kaas",1],["karnemelk",1]]},"bread-egg-orange-juice":{meal:"breakfast",foods:[["witbrood",2],["halvarine",2],["ei-gekookt",1],["sinaasappelsap",1],["koffie-zwart",1]]},"rusk-cheese-jam":{meal:"breakfast",foods:[["beschuit",3],["halvarine",3],["goudse-kaas",1],["jam",2],["sinaasappelsap",1],["thee-zwart",1]]},"rye-bread-cheese-apple":{meal:"breakfast",foods:[["roggebrood",2],["roomboter",1],["goudse-kaas",1],["appel",1],["koffie-zwart",1]]},"crispbread-cheese-juice":{meal:"breakfast",foods:[["knackebrod",3],["roomboter",1],["goudse-kaas",2],["sinaasappelsap",1],["koffie-zwart",1]]},"oatmeal-milk-raisins":{meal:"breakfast",foods:[["havermout-droog",1],["halfvolle-melk",2],["rozijn",2],["thee-zwart",1]]},"yoghurt-muesli":{meal:"breakfast",foods:[["muesli",1],["yoghurt-vol",2],["blauwe-bes",1],["koffie-zwart",1]]},"crunchy-muesli-quark":{meal:"breakfast",foods:[["krokante-muesli",1],["kwark-mager",1],["peer",1],["thee-zwart",1]]},"quark-walnuts-raspberries":{meal:"breakfast",foods:[["kwark-vol",1],["walnoot",1],["framboos",1],["thee-zwart",1]]},"yoghurt-banana-linseed":{meal:"breakfast",foods:[["yoghurt-grieks",1.5],["banaan",1],["lijnzaad",1],["thee-zwart",1]]},"cornflakes-milk-banana":{meal:"breakfast",foods:[["cornflakes",1.5],["halfvolle-melk",1.5],["banaan",1],["thee-zwart",1]]},"rice-pudding-banana":{meal:"breakfast",foods:[["rijstepap",1.5],["banaan",1],["kaneel",.5],["thee-zwart",1]]},"oatmeal-soy-banana":{meal:"breakfast",foods:[["havermout-droog",1],["sojadrink",1.5],["banaan",1],["thee-zwart",1]]},"oatmeal-oat-drink-apple":{meal:"breakfast",foods:[["havermout-droog",1.5],["haverdrink",2],["appel",1],["koffie-zwart",1]]},"oatmeal-rice-drink-raisins":{meal:"breakfast",foods:[["havermout-droog",1],["rijstdrink",2],["rozijn",2],["thee-zwart",1]]},"bread-avocado-tomato":{meal:"breakfast",foods:[["bruinbrood",3],["avocado",1],["tomaat",1],["thee-zwart",1]]},"bread-jam-orange-juice":{meal:"breakfast",foods:[["bruinbrood",2],["jam",2],["sinaasappelsap",1],["thee-zwart",1]]},"rye-bread-jam-banana":{meal:"breakfast",foods:[["roggebrood",2],["jam",2],["banaan",1],["koffie-zwart",1]]},"crispbread-avocado-juice":{meal:"breakfast",foods:[["knackebrod",4],["avocado",1],["sinaasappelsap",1],["koffie-zwart",1]]},"soy-yoghurt-fruit":{meal:"breakfast",foods:[["sojayoghurt",2],["banaan",1],["rozijn",2],["blauwe-bes",1],["thee-zwart",1]]},"rice-cakes-egg":{meal:"breakfast",foods:[["rijstwafel",4],["ei-gekookt",2],["sinaasappelsap",1],["thee-zwart",1]]},"rice-cakes-avocado":{meal:"breakfast",foods:[["rijstwafel",4],["avocado",1],["tomaat",1],["appelsap",1],["koffie-zwart",1]]},"rice-cakes-jam-banana":{meal:"breakfast",foods:[["rijstwafel",4],["jam",3],["banaan",1],["thee-zwart",1]]},"rice-cakes-jam-grape-juice":{meal:"breakfast",foods:[["rijstwafel",4],["jam",3],["druivensap",1],["koffie-zwart",1]]},"rice-porridge-apple":{meal:"breakfast",foods:[["witte-rijst-gekookt",1],["rijstdrink",1],["appel",1],["rozijn",1],["kaneel",.5],["thee-zwart",1]]},"rice-porridge-mango":{meal:"breakfast",foods:[["witte-rijst-gekookt",1],["rijstdrink",1],["mango",1],["ahornsiroop",1],["thee-zwart",1]]},"buckwheat-porridge":{meal:"breakfast",foods:[["boekweit-gekookt",1],["rijstdrink",1.5],["blauwe-bes",1],["rozijn",2],["thee-zwart",1]]},"quinoa-porridge":{meal:"breakfast",foods:[["quinoa-gekookt",1],["rijstdrink",1],["appel",1],["rozijn",1],["thee-zwart",1]]},"millet-porridge":{meal:"breakfast",foods:[["gierst-gekookt",1],["rijstdrink",1],["peer",1],["rozijn",1],["thee-zwart",1]]},"chia-pudding":{meal:"breakfast",foods:[["chiazaad",2],["rijstdrink",2],["banaan",1],["rozijn",1],["thee-zwart",1]]},"banana-buckwheat-pancakes":{meal:"breakfast",foods:[["boekweitmeel",1],["banaan",1],["appelmoes",1],["ahornsiroop",2],["olijfolie",.5],["thee-zwart",1]]},"fruit-seeds-rice-drink":{meal:"breakfast",foods:[["banaan",1],["mango",1],["kiwi",1],["zonnebloempit",1],["rijstdrink",1]]},"bread-cheese-tomato":{meal:"lunch",foods:[["volkorenbrood",3],["halvarine",3],["goudse-kaas",2],["tomaat",1],["thee-zwart",1]]},"bread-ham-buttermilk":{meal:"lunch",foods:[["bruinbrood",3],["halvarine",3],["ham-gekookt",2],["komkommer",1],["karnemelk",1]]},"bread-peanut-butter-apple":{meal:"lunch",foods:[["bruinbrood",3],["pindakaas",2],["appel",1],["thee-zwart",1]]},"bread-hummus":{meal:"lunch",foods:[["volkorenbrood",3],["hummus",2],["komkommer",1],["appelsap",1]]},"bread-eggs":{meal:"lunch",foods:[["bruinbrood",3],["halvarine",2],["ei-gekookt",2],["kropsla",1],["koffie-zwart",1]]},"bread-chicken-cheese":{meal:"lunch",foods:[["witbrood",3],["halvarine",3],["kipfilet-bereid",.5],["goudse-kaas",1],["komkommer",1],["koffie-zwart",1]]},"toasted-ham-cheese":{meal:"lunch",foods:[["witbrood",4],["ham-gekookt",2],["goudse-kaas",2],["tomaat",1],["kraanwater",1]]},"rye-bread-cottage-cheese":{meal:"lunch",foods:[["roggebrood",2],["roomboter",1],["huttenkase",3],["radijs",1],["banaan",1],["thee-zwart",1]]},"mushroom-omelette":{meal:"lunch",foods:[["ei-gebakken",2],["witbrood",3],["champignons-gebakken",1],["tomaat",1],["koffie-zwart",1]]},"baguette-mozzarella":{meal:"lunch",foods:[["stokbrood",2],["mozzarella",1],["tomaat",1],["rucola",1],["kraanwater",1]]},"tomato-soup-baguette":{meal:"lunch",foods:[["tomatensoep",1],["stokbrood",2],["goudse-kaas",2],["kraanwater",1]]},"pasta-salad-feta":{meal:"lunch",foods:[["volkorenpasta-gekookt",1],["feta",2],["tomaat",1],["rucola",1],["olijfolie",1],["kraanwater",1]]},"pasta-salad-mozzarella":{meal:"lunch",foods:[["witte-pasta-gekookt",1],["mozzarella",1],["komkommer",1],["olijfolie",.5],["kraanwater",1]]},"pasta-courgette":{meal:"lunch",foods:[["witte-pasta-gekookt",1.5],["courgette-gekookt",.5],["tomaten-blik",1],["olijfolie",1],["kraanwater",1]]},"potato-salad-eggs":{meal:"lunch",foods:[["aardappel-gekookt",1],["ei-gekookt",2],["sperziebonen-gekookt",.5],["mayonaise",1],["kraanwater",1]]},"potato-salad-chicken":{meal:"lunch",foods:[["aardappel-gekookt",1],["kipfilet-bereid",.5],["appel",1],["wortel-rauw",1],["mayonaise",1],["kraanwater",1]]},"wrap-chicken":{meal:"lunch",foods:[["wrap-tarwe",2],["kippendij-bereid",.5],["kropsla",1],["komkommer",1],["kraanwater",1]]},"wrap-kidney-beans":{meal:"lunch",foods:[["wrap-tarwe",2],["kidneybonen-blik",.5],["paprika-rood",1],["kraanwater",1]]},"wholewheat-wrap-black-beans":{meal:"lunch",foods:[["wrap-volkoren",2],["zwarte-bonen-blik",.5],["tomaat",1],["kraanwater",1]]},"pitta-falafel":{meal:"lunch",foods:[["pita-wit",1],["falafel",1],["hummus",1],["tomaat",1],["olijfolie",.5],["kraanwater",1]]},"bulgur-salad":{meal:"lunch",foods:[["bulgur-gekookt",1.5],["kikkererwten-blik",1],["tomaat",1],["peterselie-vers",1],["olijfolie",1],["kraanwater",1]]},"tofu-rice-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["tofu-stevig",1],["wortel-rauw",1],["thee-groen",1]]},"rice-egg-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["ei-gekookt",2],["paprika-rood",1],["kraanwater",1]]},"rice-bean-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["kidneybonen-blik",.5],["paprika-groen",1],["olijfolie",1],["kraanwater",1]]},"rice-avocado-salad":{meal:"lunch",foods:[["witte-rijst-gekookt",1.5],["avocado",1],["komkommer",1],["olijfolie",.5],["kraanwater",1]]},"chickpea-salad":{meal:"lunch",foods:[["kikkererwten-blik",1],["komkommer",1],["paprika-rood",1],["olijfolie",1],["rijstwafel",4],["kraanwater",1]]},"chickpea-avocado-salad":{meal:"lunch",foods:[["kikkererwten-gekookt",1],["avocado",1],["tomaat",1],["rucola",1],["olijfolie",1],["kraanwater",1]]},"lentil-beetroot-salad":{meal:"lunch",foods:[["linzen-gekookt",1],["rode-biet-gekookt",1],["appel",1],["olijfolie",1],["rijstwafel",3],["kraanwater",1]]},"quinoa-bean-salad":{meal:"lunch",foods:[["quinoa-gekookt",1],["zwarte-bonen-blik",.5],["avocado",1],["paprika-rood",1],["olijfolie",1],["kraanwater",1]]},"quinoa-chickpea-salad":{meal:"lunch",foods:[["quinoa-gekookt",1],["kikkererwten-blik",.5],["tomaat",1],["komkommer",1],["olijven-groen",1],["olijfolie",1.5],["kraanwater",1]]},"potato-bean-salad":{meal:"lunch",foods:[["aardappel-gekookt",1],["sperziebonen-gekookt",1],["tomaat",1],["olijven-groen",2],["olijfolie",1],["appelsap",1]]},"potato-avocado-salad":{meal:"lunch",foods:[["aardappel-gekookt",1],["avocado",1],["tomaat",1],["komkommer",1],["olijfolie",1],["appelsap",1]]},"sweet-potato-hummus":{meal:"lunch",foods:[["zoete-aardappel-gekookt",1.5],["hummus",2],["zonnebloempit",1],["kropsla",1],["olijfolie",1],["kraanwater",1]]},"rice-cakes-hummus":{meal:"lunch",foods:[["rijstwafel",4],["hummus",2],["avocado",1],["komkommer",1],["druivensap",1]]},"buckwheat-salad":{meal:"lunch",foods:[["boekweit-gekookt",1],["avocado",1],["paprika-groen",1],["olijfolie",1],["appelsap",1]]},"white-bean-soup":{meal:"lunch",foods:[["witte-bonen-blik",1],["tomaten-blik",2],["wortel-gekookt",.5],["olijfolie",1.5],["rijstwafel",4],["kraanwater",1]]},"tomato-lentil-soup":{meal:"lunch",foods:[["linzen-gekookt",.5],["tomaten-blik",2],["wortel-gekookt",.5],["olijfolie",1],["rijstwafel",4],["appelsap",1]]},"potatoes-green-beans-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["aardappel-gekookt",1],["sperziebonen-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"baked-potato-broccoli-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["aardappel-schil-oven",1],["broccoli-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"potatoes-sprouts-pork":{meal:"dinner",foods:[["karbonade-bereid",1],["aardappel-gekookt",1],["spruitjes-gekookt",1],["olijfolie",1],["vla-vanille",1],["kraanwater",1]]},"endive-mash-sausage":{meal:"dinner",foods:[["rookworst",1],["aardappel-gekookt",1],["andijvie-rauw",2],["roomboter",2],["yoghurt-vol",1],["kraanwater",1]]},"kale-mash-sausage":{meal:"dinner",foods:[["rookworst",1],["aardappel-gekookt",1],["boerenkool-gekookt",1],["halfvolle-melk",.5],["roomboter",2],["mosterd",1],["kraanwater",1]]},"potatoes-peas-carrots-sausage":{meal:"dinner",foods:[["braadworst",1],["aardappel-gekookt",1],["wortel-gekookt",.5],["doperwten-diepvries",.5],["olijfolie",1],["kraanwater",1]]},"beef-stew-red-cabbage":{meal:"dinner",foods:[["runderstoofvlees",1],["aardappel-gekookt",1],["rode-kool-gekookt",1],["ui-rauw",1],["appelmoes",1],["olijfolie",1],["kraanwater",1]]},"carrot-onion-mash-beef":{meal:"dinner",foods:[["runderstoofvlees",1],["aardappel-gekookt",1],["wortel-gekookt",1],["ui-rauw",1],["olijfolie",1.5],["kraanwater",1]]},"spaghetti-mince":{meal:"dinner",foods:[["rundergehakt-bereid",1],["witte-pasta-gekookt",1.5],["tomaten-blik",2],["ui-rauw",1],["kraanwater",1]]},"wholewheat-pasta-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["volkorenpasta-gekookt",1.5],["courgette-gekookt",1],["tomaten-blik",1],["olijfolie",.5],["kraanwater",1]]},"rice-chicken-curry":{meal:"dinner",foods:[["kippendij-bereid",1],["witte-rijst-gekookt",1.5],["bloemkool-gekookt",1],["kerriepoeder",1],["olijfolie",1],["kraanwater",1]]},"rice-pork-pak-choi":{meal:"dinner",foods:[["varkenshaas-bereid",1],["witte-rijst-gekookt",1.5],["paksoi-gekookt",1],["wortel-rauw",1],["olijfolie",1],["kraanwater",1]]},"brown-rice-turkey-courgette":{meal:"dinner",foods:[["kalkoenfilet-bereid",1],["zilvervliesrijst-gekookt",1.5],["courgette-gekookt",1],["tomaten-blik",1],["olijfolie",1.5],["kraanwater",1]]},"noodles-chicken":{meal:"dinner",foods:[["kipfilet-bereid",1],["eiermie-gekookt",1.5],["paprika-rood",1],["tauge-rauw",1],["olijfolie",1],["kraanwater",1]]},"chilli-con-carne":{meal:"dinner",foods:[["rundergehakt-bereid",1],["witte-rijst-gekookt",1.5],["kidneybonen-blik",.5],["tomaten-blik",1],["paprika-rood",1],["kraanwater",1]]},"pea-soup-sausage":{meal:"dinner",foods:[["spliterwten-gekookt",1],["rookworst",1],["aardappel-gekookt",.5],["wortel-gekookt",.5],["roggebrood",1],["kraanwater",1]]},"mash-peas-cod":{meal:"dinner",foods:[["kabeljauw-bereid",1],["aardappelpuree",1],["doperwten-diepvries",1],["olijfolie",1.5],["kraanwater",1]]},"potatoes-broccoli-salmon":{meal:"dinner",foods:[["zalm-gekweekt-bereid",1],["aardappel-gekookt",1],["broccoli-gekookt",1],["olijfolie",1.5],["kraanwater",1]]},"brown-rice-salmon-courgette":{meal:"dinner",foods:[["zalm-gekweekt-bereid",1],["zilvervliesrijst-gekookt",1.5],["courgette-gekookt",1],["olijfolie",1],["kraanwater",1]]},"potatoes-carrots-trout":{meal:"dinner",foods:[["forel-bereid",1],["aardappel-gekookt",1],["wortel-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"potatoes-cauliflower-plaice":{meal:"dinner",foods:[["schol-gebakken",1],["aardappel-gekookt",1],["bloemkool-gekookt",1],["olijfolie",1],["kraanwater",1]]},"chips-fish-fingers-salad":{meal:"dinner",foods:[["visstick",1],["friet-oven",1],["kropsla",2],["tomaat",1],["mayonaise",1],["kraanwater",1]]},"rice-pollock-peppers":{meal:"dinner",foods:[["alaska-koolvis-bereid",1],["witte-rijst-gekookt",1.5],["paprika-rood",2],["tomaten-blik",1],["olijfolie",1.5],["kraanwater",1]]},"potato-tortilla":{meal:"dinner",foods:[["ei-gebakken",2],["aardappel-gekookt",1],["paprika-rood",1],["tomaat",1],["olijfolie",1],["stokbrood",1],["kraanwater",1]]},"rice-egg-curry":{meal:"dinner",foods:[["ei-gekookt",2],["witte-rijst-gekookt",1.5],["sperziebonen-gekookt",1],["kerriepoeder",1],["olijfolie",1],["kraanwater",1]]},"baked-potato-veggie-burger":{meal:"dinner",foods:[["vegaburger",1],["aardappel-schil-oven",1],["bloemkool-gekookt",1],["olijfolie",1],["vla-vanille",1],["kraanwater",1]]},"pasta-aubergine-mozzarella":{meal:"dinner",foods:[["witte-pasta-gekookt",1.5],["mozzarella",1],["aubergine-gekookt",1],["tomaten-blik",1],["kraanwater",1]]},"nasi-tempeh":{meal:"dinner",foods:[["tempe",1],["zilvervliesrijst-gekookt",1.5],["paksoi-gekookt",1],["olijfolie",1.5],["kraanwater",1]]},"rice-tofu-broccoli":{meal:"dinner",foods:[["tofu-stevig",1],["witte-rijst-gekookt",1.5],["broccoli-gekookt",1],["olijfolie",1],["kraanwater",1]]},"wholewheat-pasta-lentils":{meal:"dinner",foods:[["volkorenpasta-gekookt",1.5],["linzen-gekookt",.5],["courgette-gekookt",.5],["tomaten-blik",1],["ui-rauw",1],["olijfolie",1],["kraanwater",1]]},"pasta-chickpeas":{meal:"dinner",foods:[["witte-pasta-gekookt",1.5],["kikkererwten-blik",.5],["courgette-gekookt",1],["tomaten-blik",1],["olijfolie",1],["kraanwater",1]]},"bulgur-aubergine-chickpeas":{meal:"dinner",foods:[["bulgur-gekookt",1.5],["kikkererwten-gekookt",1],["aubergine-gekookt",1],["olijfolie",1],["kraanwater",1]]},"chilli-sin-carne":{meal:"dinner",foods:[["kidneybonen-gekookt",1],["witte-rijst-gekookt",1.5],["tomaten-blik",1],["paprika-rood",1],["olijfolie",.5],["kraanwater",1]]},"chickpea-curry":{meal:"dinner",foods:[["kikkererwten-gekookt",1],["witte-rijst-gekookt",1.5],["tomaten-blik",1],["kerriepoeder",1],["olijfolie",.5],["kraanwater",1]]},"lentil-curry":{meal:"dinner",foods:[["linzen-gekookt",1],["witte-rijst-gekookt",1.5],["bloemkool-gekookt",1],["kerriepoeder",1],["olijfolie",1],["kraanwater",1]]},"brown-beans-rice":{meal:"dinner",foods:[["bruine-bonen-gekookt",1],["witte-rijst-gekookt",1.5],["paprika-groen",1],["ui-rauw",1],["olijfolie",.5],["kraanwater",1]]},"kale-mash-beans":{meal:"dinner",foods:[["aardappel-gekookt",1],["boerenkool-gekookt",1],["witte-bonen-gekookt",1],["olijfolie",1.5],["appelmoes",1],["kraanwater",1]]},"carrot-onion-mash-lentils":{meal:"dinner",foods:[["aardappel-gekookt",1],["wortel-gekookt",1],["ui-rauw",1],["linzen-gekookt",1],["olijfolie",1.5],["kraanwater",1]]},"chips-beans-salad":{meal:"dinner",foods:[["friet-oven",1],["witte-bonen-tomatensaus",1],["kropsla",2],["olijfolie",1],["appelmoes",2],["kraanwater",1]]},"potatoes-cauliflower-peas":{meal:"dinner",foods:[["aardappel-gekookt",1],["doperwten-blik",1],["bloemkool-gekookt",1],["olijfolie",2],["appelmoes",2],["kraanwater",1]]},"stuffed-peppers-quinoa":{meal:"dinner",foods:[["quinoa-gekookt",1],["paprika-rood",2],["zwarte-bonen-blik",1],["avocado",1],["olijfolie",1],["kraanwater",1]]},"sweet-potato-black-beans":{meal:"dinner",foods:[["zoete-aardappel-gekookt",1.5],["zwarte-bonen-blik",1],["avocado",1],["tomaat",1],["olijfolie",1.5],["kraanwater",1]]},"baked-potato-broccoli-beans":{meal:"dinner",foods:[["aardappel-schil-oven",1],["broccoli-gekookt",1],["kidneybonen-blik",1],["tomaat",1],["olijfolie",1.5],["kraanwater",1]]},"millet-courgette-chickpeas":{meal:"dinner",foods:[["gierst-gekookt",1],["courgette-gekookt",1],["kikkererwten-blik",1],["ui-rauw",1],["olijfolie",1.5],["kraanwater",1]]},"split-pea-soup":{meal:"dinner",foods:[["spliterwten-gekookt",1.5],["knolselderij-gekookt",.5],["wortel-gekookt",.5],["aardappel-gekookt",1],["olijfolie",1],["kraanwater",1]]},"ratatouille-rice":{meal:"dinner",foods:[["witte-rijst-gekookt",2],["aubergine-gekookt",.5],["courgette-gekookt",.5],["tomaten-blik",1],["olijfolie",1.5],["kraanwater",1]]},"rice-carrots-beans":{meal:"dinner",foods:[["witte-rijst-gekookt",2],["wortel-gekookt",1],["kidneybonen-blik",.5],["olijfolie",.5],["kraanwater",1]]},banana:{meal:"snack",foods:[["banaan",1]]},apple:{meal:"snack",foods:[["appel",1]]},pear:{meal:"snack",foods:[["peer",1]]},orange:{meal:"snack",foods:[["sinaasappel",1]]},mandarins:{meal:"snack",foods:[["mandarijn",2]]},grapes:{meal:"snack",foods:[["druif",1]]},kiwis:{meal:"snack",foods:[["kiwi",2]]},mango:{meal:"snack",foods:[["mango",1]]},raspberries:{meal:"snack",foods:[["framboos",1]]},almonds:{meal:"snack",foods:[["amandel-rauw",1]]},cashews:{meal:"snack",foods:[["cashewnoot-rauw",1]]},peanuts:{meal:"snack",foods:[["pinda-geroosterd",1]]},"mixed-nuts":{meal:"snack",foods:[["gemengde-noten",1]]},"walnuts-raisins":{meal:"snack",foods:[["walnoot",1],["rozijn",1]]},"trail-mix":{meal:"snack",foods:[["studentenhaver",1]]},"dark-chocolate":{meal:"snack",foods:[["chocolade-puur-70-85",1]]},yoghurt:{meal:"snack",foods:[["yoghurt-vol",1]]},"yoghurt-raspberries":{meal:"snack",foods:[["yoghurt-mager",1],["framboos",1]]},"cracker-cheese":{meal:"snack",foods:[["volkorencracker",1],["goudse-kaas",1]]},gingerbread:{meal:"snack",foods:[["ontbijtkoek",1],["halvarine",1]]},"syrup-waffle":{meal:"snack",foods:[["stroopwafel",1]]},edamame:{meal:"snack",foods:[["edamame",1]]},"soy-drink":{meal:"snack",foods:[["sojadrink",1]]},figs:{meal:"snack",foods:[["vijg-gedroogd",1]]},dates:{meal:"snack",foods:[["dadel-medjool",2]]},"dried-apricots":{meal:"snack",foods:[["abrikoos-gedroogd",1]]},"carrot-hummus":{meal:"snack",foods:[["wortel-rauw",1],["hummus",1]]},"pepper-hummus":{meal:"snack",foods:[["paprika-rood",1],["hummus",1]]},"pumpkin-seeds":{meal:"snack",foods:[["pompoenpit-gedroogd",1]]},"sunflower-seeds-raisins":{meal:"snack",foods:[["zonnebloempit",1],["rozijn",1]]},popcorn:{meal:"snack",foods:[["popcorn",1]]},"rice-cakes":{meal:"snack",foods:[["rijstwafel",2]]},"cucumber-hummus":{meal:"snack",foods:[["komkommer",1],["hummus",1]]},"banana-seeds":{meal:"snack",foods:[["banaan",1],["zonnebloempit",1]]},"rice-cakes-avocado-snack":{meal:"snack",foods:[["rijstwafel",2],["avocado",1]]}},meals:{bread:{measures:["slice-of-bread"]},slicesAtBreakfast:3,customs:[{categories:["drinks"],meals:["snack","breakfast"]},{...ot,meals:["lunch"]},{measures:["spread-on-bread","rusk"],meals:["breakfast","lunch"]},{categories:["meat-poultry"],measures:["thin-slice"],meals:["breakfast","lunch"]},{categories:["dairy-eggs"],measures:["slice"],meals:["breakfast","lunch"]},{measures:["dessert-bowl","snack-bowl","scoop"],meals:["snack","breakfast"]},{categories:["grains-bread"],measures:["soup-plate"],meals:["breakfast"]},{categories:["grains-bread"],measures:["portion-uncooked"],meals:["dinner","lunch"]},{categories:["grains-bread"],states:["dry"],meals:["breakfast"]},{...st,meals:["dinner","lunch"]},{categories:["grains-bread"],meals:["breakfast","lunch","snack"]},{categories:["vegetables","legumes","meat-poultry","fish-seafood","meat-alternatives"],meals:["dinner","lunch"]},{categories:["dairy-eggs"],measures:["beaker"],meals:["breakfast","lunch"]},{measures:["dash"],meals:["snack"]},{categories:["dairy-eggs"],meals:["lunch","breakfast","dinner"]},{categories:["fruit"],measures:["serving-spoon"],meals:["dinner"]},{measures:["avocado"],meals:["lunch","breakfast"]},{categories:["fruit","chocolate-sweets"],measures:["tablespoon"],meals:["breakfast"]},{categories:["nuts-seeds"],meals:["snack","breakfast"]},{categories:["fruit","chocolate-sweets"],meals:["snack"]},{meals:["dinner","lunch"]}],filling:[{...ot,grams:200},{states:["dry"],grams:40},{...st,grams:150},{categories:["grains-bread"],grams:60},{categories:["vegetables","legumes"],grams:150},{categories:["meat-poultry","fish-seafood"],grams:60},{categories:["meat-alternatives"],grams:75},{categories:["dairy-eggs"],measures:["egg"],grams:100}]},dietGroups:{leafyGreens:["spinazie-rauw","andijvie-gekookt","boerenkool-gekookt","snijbiet-rauw","kropsla","veldsla","rucola","paksoi-gekookt"],nutsSeeds:["amandel-rauw","cashewnoot-rauw","walnoot","hazelnoot-rauw","pinda-geroosterd","gemengde-noten","pindakaas","pompoenpit-gedroogd","zonnebloempit","lijnzaad","chiazaad"],legumes:["bruine-bonen-gekookt","kidneybonen-gekookt","kidneybonen-blik","kikkererwten-blik","linzen-gekookt","spliterwten-gekookt","witte-bonen-tomatensaus","doperwten-diepvries","hummus"],wholegrains:["volkorenbrood","bruinbrood","meergranenbrood","roggebrood","knackebrod","rijstwafel","havermout-droog","zilvervliesrijst-gekookt","volkorenpasta-gekookt"],fish:["zalm-gekweekt-bereid","kabeljauw-bereid","schelvis-bereid","haring-rauw","makreel-gerookt","tonijn-blik-water","sardines-blik-olie","visstick","garnalen-hollandse"],darkChocolate:["chocolade-puur-45-59","chocolade-puur-60-69","chocolade-puur-70-85"]},backgroundBasket:[{food:"koffie-zwart",portionsPerWeek:21},{food:"thee-zwart",portionsPerWeek:14},{food:"kraanwater",portionsPerWeek:21},{food:"halfvolle-melk",portionsPerWeek:7},{food:"yoghurt-vol",portionsPerWeek:4},{food:"goudse-kaas",portionsPerWeek:10},{food:"aardappel-gekookt",portionsPerWeek:3},{food:"friet-oven",portionsPerWeek:1},{food:"bloemkool-gekookt",portionsPerWeek:1},{food:"sperziebonen-gekookt",portionsPerWeek:1},{food:"courgette-gekookt",portionsPerWeek:1},{food:"wortel-rauw",portionsPerWeek:2},{food:"tomaat",portionsPerWeek:4},{food:"paprika-rood",portionsPerWeek:2},{food:"ui-rauw",portionsPerWeek:2},{food:"komkommer",portionsPerWeek:2},{food:"champignons-gebakken",portionsPerWeek:1},{food:"banaan",portionsPerWeek:2},{food:"appel",portionsPerWeek:4},{food:"sinaasappel",portionsPerWeek:1},{food:"mandarijn",portionsPerWeek:2},{food:"druif",portionsPerWeek:1},{food:"sinaasappelsap",portionsPerWeek:1},{food:"kipfilet-bereid",portionsPerWeek:2},{food:"rundergehakt-bereid",portionsPerWeek:2},{food:"karbonade-bereid",portionsPerWeek:1},{food:"ham-gekookt",portionsPerWeek:5},{food:"ei-gekookt",portionsPerWeek:3},{food:"witbrood",portionsPerWeek:7},{food:"beschuit",portionsPerWeek:2},{food:"witte-pasta-gekookt",portionsPerWeek:1},{food:"witte-rijst-gekookt",portionsPerWeek:1},{food:"melkchocolade",portionsPerWeek:2},{food:"stroopwafel",portionsPerWeek:1},{food:"mariakaakje",portionsPerWeek:5},{food:"jam",portionsPerWeek:4},{food:"chips",portionsPerWeek:1},{food:"bier",portionsPerWeek:2},{food:"wijn-rood",portionsPerWeek:2}],basketKinds:[{foods:["koffie-zwart","espresso","oploskoffie","thee-zwart","thee-groen","kruidenthee"]},{foods:["kraanwater","mineraalwater"]},{foods:["bier","wijn-rood","wijn-wit"]},{foods:["goudse-kaas","edammer","maasdammer","commissiekaas-oud","emmentaler","cheddar","brie","geitenkaas-zacht","blauwe-kaas","feta","mozzarella","parmezaan","roomkaas","huttenkase"]},{foods:["ei-gekookt","ei-gebakken"]},{categories:["dairy-eggs"],foods:["chocolademelk","sojadrink","amandeldrink","haverdrink","rijstdrink","sojayoghurt"]},{foods:["aardappel-gekookt","aardappel-schil-oven","aardappelpuree","friet-oven","zoete-aardappel-gekookt","witte-pasta-gekookt","volkorenpasta-gekookt","volkorenpasta-droog","eiermie-gekookt","witte-rijst-gekookt","zilvervliesrijst-gekookt","zilvervliesrijst-droog","wilde-rijst-gekookt","couscous-gekookt","bulgur-gekookt","quinoa-gekookt","quinoa-droog","boekweit-gekookt","boekweit-droog","gierst-gekookt","gierst-droog","parelgort-gekookt","spelt-gekookt","teff-gekookt","amarant-gekookt"]},{foods:["chips","tortillachips","popcorn"]},{categories:["grains-bread"]},{categories:["vegetables"],foods:["tomatensap","wortelsap"]},{categories:["fruit"],foods:["sinaasappelsap","appelsap","druivensap","pruimensap"]},{categories:["meat-poultry","fish-seafood","meat-alternatives"]},{categories:["chocolate-sweets"]}],adultFromYears:18,estimateFromYears:14,estimateSpread:{share:.25,sources:["usda-sr28","ciqual-2025","editorial"]},rules:{safety:{"flag-palpitations-alarm":{when:{fact:"redFlags",has:"palpitations-alarm"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["cardiologiecentra","rd-hart"]},"flag-palpitations":{when:{fact:"redFlags",has:"palpitations"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["cardiologiecentra","hartziekte-be"]},"flag-stroke-signs":{when:{fact:"redFlags",has:"stroke-signs"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["none"]},"flag-hypermagnesaemia":{when:{fact:"redFlags",has:"hypermagnesaemia"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["medscape-hypermg","gerritspeek","simpto"]},"flag-hypermagnesaemia-early":{when:{fact:"redFlags",has:"hypermagnesaemia-early"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["medscape-hypermg","gerritspeek"]},"flag-diarrhoea-persists":{when:{fact:"redFlags",has:"diarrhoea-persists"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["bfr2017"]},"flag-seizure-tetany":{when:{fact:"redFlags",has:"seizure-tetany"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["fda-ppi-podcast","ntvg2002"]},"flag-ppi-symptoms":{when:{fact:"redFlags",has:"ppi-symptoms"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["fda-ppi-podcast","fda-ppi"]},"flag-insomnia":{when:{fact:"redFlags",has:"insomnia"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["bsl-insomnia","nhg-sleep"]},"flag-sleep-apnoea":{when:{fact:"redFlags",has:"sleep-apnoea"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-depression":{when:{fact:"redFlags",has:"depression"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["nvvp-depressie"]},"flag-suicidal-thoughts":{when:{fact:"redFlags",has:"suicidal-thoughts"},ifUnknown:"block",severity:"emergency",refer:"crisis",shows:[],sources:["none"]},"flag-weight-loss":{when:{fact:"redFlags",has:"weight-loss"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-fatigue-long":{when:{fact:"redFlags",has:"fatigue-long"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-burnout":{when:{fact:"redFlags",has:"burnout"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-calf-clot":{when:{fact:"redFlags",has:"calf-clot"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["none"]},"flag-leg-cramps-new":{when:{fact:"redFlags",has:"leg-cramps-new"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-rls":{when:{fact:"redFlags",has:"rls"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["cm-rls"]},"flag-headache-alarm":{when:{fact:"redFlags",has:"headache-alarm"},ifUnknown:"block",severity:"emergency",refer:"emergency",shows:[],sources:["none"]},"flag-headache-chronic":{when:{fact:"redFlags",has:"headache-chronic"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["none"]},"flag-pre-eclampsia":{when:{fact:"redFlags",has:"pre-eclampsia"},ifUnknown:"block",severity:"stop",refer:"midwife",shows:[],sources:["none"]},"flag-kidney":{when:{fact:"redFlags",has:"kidney"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","fk-aspartaat","pta2018"]},"flag-refeeding-criteria":{when:{fact:"redFlags",has:"refeeding-criteria"},ifUnknown:"ignore",severity:"stop",refer:"gp-today",shows:[],sources:["nice-refeed","nhs-refeed"]},"flag-deficiency-not-by-symptoms":{when:{fact:"redFlags",has:"deficiency-not-by-symptoms"},ifUnknown:"ignore",severity:"info",refer:"gp",shows:[],sources:["ntvg2002"]},"age-under-4":{when:{fact:"ageYears",below:4},ifUnknown:"block",severity:"stop",refer:"doctor",shows:["ageYears"],sources:["bfr2017"]},"age-4-17":{when:{all:[{fact:"ageYears",atLeast:4},{fact:"ageYears",below:18}]},ifUnknown:"block",severity:"caution",refer:"doctor",shows:["ageYears","upperLevelMg"],sources:["bfr2017","iom1997-encyclopedia"]},pregnant:{when:{fact:"lifeStage",is:"pregnant"},ifUnknown:"block",severity:"caution",refer:"midwife",shows:["referenceLowMg","ceilingMg"],sources:["efsa2015","sanomedica-ul","reg2024-2694"]},breastfeeding:{when:{fact:"lifeStage",is:"breastfeeding"},ifUnknown:"block",severity:"caution",refer:"midwife",shows:["referenceLowMg","ceilingMg"],sources:["efsa2015","sanomedica-ul","reg2024-2694"]},"pregnant-minor":{when:{all:[{fact:"ageYears",below:18},{fact:"lifeStage",in:["pregnant","breastfeeding"]}]},ifUnknown:"block",severity:"stop",refer:"midwife",shows:["ageYears"],sources:["gr-table-nutribites","vc-table-metagenics","efsa2015"]},"no-reference-intake":{when:{fact:"referenceKnown",is:!1},ifUnknown:"ignore",severity:"stop",refer:"midwife",shows:["ageYears"],sources:["gr-table-nutribites","vc-table-metagenics","efsa2015","iom1997-encyclopedia"]},"unsure-age":{when:{fact:"unsure",has:"ageYears"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"unsure-life-stage":{when:{fact:"unsure",has:"lifeStage"},ifUnknown:"ignore",severity:"stop",refer:"midwife",shows:[],sources:["editorial"]},"unsure-conditions":{when:{fact:"unsure",has:"conditions"},ifUnknown:"ignore",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"unsure-medicines":{when:{fact:"unsure",has:"medicines"},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["emc2678","pta2018"]},"unsure-red-flags":{when:{fact:"unsure",has:"redFlags"},ifUnknown:"ignore",severity:"stop",refer:"gp-today",shows:[],sources:["editorial"]},"unsure-supplements":{when:{fact:"unsure",has:"supplements"},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["editorial"]},"hours-not-kept":{when:{fact:"hoursKept",is:!1},ifUnknown:"ignore",severity:"stop",refer:"pharmacist",shows:[],sources:["emc2678","pta2018"]},"condition-renal-severe":{when:{fact:"conditions",has:"renal-severe"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","fk-aspartaat","pta2018"]},"condition-renal-mild":{when:{fact:"conditions",has:"renal-mild"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["hsis","magnaspartate"]},"condition-myasthenia":{when:{fact:"conditions",has:"myasthenia"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["bmj-mg","rx-mgso4"]},"condition-heart-block":{when:{fact:"conditions",has:"heart-block"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["magnaspartate","zechstein-nl"]},"condition-diabetes":{when:{fact:"conditions",has:"diabetes"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["invite-risk","pfusion"]},"condition-gi-disease":{when:{fact:"conditions",has:"gi-disease"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["invite-risk"]},"condition-alcohol":{when:{fact:"conditions",has:"alcohol"},ifUnknown:"block",severity:"stop",refer:"gp",shows:[],sources:["invite-risk"]},"condition-refeeding":{when:{fact:"conditions",has:"refeeding"},ifUnknown:"block",severity:"stop",refer:"gp-today",shows:[],sources:["nice-refeed","nhs-refeed"]},"condition-dehydration":{when:{fact:"conditions",has:"dehydration"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["pta2018"]},"condition-older-frail":{when:{fact:"conditions",has:"older-frail"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["mgo-laxative"]},"condition-other":{when:{fact:"conditions",has:"other"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["editorial"]},"medicine-tetracyclines":{when:{fact:"medicines",has:"tetracyclines"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:3,hoursBeforeMedicine:4},sources:["emc2678","emedhealth","medpill-tetra"]},"medicine-quinolones":{when:{fact:"medicines",has:"quinolones"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:8},sources:["emedhealth","medizzine-cipro"]},"medicine-bisphosphonates":{when:{fact:"medicines",has:"bisphosphonates"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4},sources:["emc2678","webmd-bisphos","medizzine-alen"]},"medicine-levothyroxine":{when:{fact:"medicines",has:"levothyroxine"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["relis2014","schildklierwijzer"]},"medicine-loop-thiazide-diuretics":{when:{fact:"medicines",has:"loop-thiazide-diuretics"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["emc2678"]},"medicine-potassium-sparing-diuretics":{when:{fact:"medicines",has:"potassium-sparing-diuretics"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["ksparing-bmj","ebsco-ksparing"]},"medicine-ppi":{when:{fact:"medicines",has:"ppi"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["fda-ppi"]},"medicine-aminoglycosides":{when:{fact:"medicines",has:"aminoglycosides"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["emc2678","emedhealth","rx-mgso4"]},"medicine-muscle-relaxants":{when:{fact:"medicines",has:"muscle-relaxants"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["rx-mgso4"]},"medicine-digoxin":{when:{fact:"medicines",has:"digoxin"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["emc2678","pfusion","none"]},"medicine-gabapentin":{when:{fact:"medicines",has:"gabapentin"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["medikamio-gaba","consensus-gaba"]},"medicine-mg-antacids-laxatives":{when:{fact:"medicines",has:"mg-antacids-laxatives"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],sources:["fk-hydroxide","mgo-laxative"]},"medicine-calcium":{when:{fact:"medicines",has:"calcium"},ifUnknown:"block",severity:"info",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["pfusion","hcn","none"]},"medicine-zinc":{when:{fact:"medicines",has:"zinc"},ifUnknown:"block",severity:"info",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:2},sources:["hcn","none"]},"medicine-iron":{when:{fact:"medicines",has:"iron"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678"]},"medicine-other-binders":{when:{fact:"medicines",has:"other-binders"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678"]},"medicine-fluoride":{when:{fact:"medicines",has:"fluoride"},ifUnknown:"block",severity:"info",shows:[],figures:{hoursAfterMedicine:3,hoursBeforeMedicine:3},sources:["emc2678"]},"medicine-other-losers":{when:{fact:"medicines",has:"other-losers"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],sources:["emc2678","emc12118"]},"medicine-hiv-integrase":{when:{fact:"medicines",has:"hiv-integrase"},ifUnknown:"block",severity:"stop",refer:"doctor",shows:[],figures:{hoursAfterMedicine:2,hoursBeforeMedicine:6},sources:["hcn","none"]},"medicine-calcium-channel-blockers":{when:{fact:"medicines",has:"calcium-channel-blockers"},ifUnknown:"block",severity:"caution",refer:"doctor",shows:[],sources:["rx-mgso4","pfusion"]},"medicine-other":{when:{fact:"medicines",has:"other"},ifUnknown:"block",severity:"caution",refer:"pharmacist",shows:[],figures:{hoursAfterMedicine:4,hoursBeforeMedicine:4},sources:["emc2678","pta2018"]}},proposal:{"above-upper-level":{when:{not:{fact:"roomMg",atLeast:0}},ifUnknown:"block",severity:"caution",refer:"doctor",shows:["supplementMgHigh","ceilingMg"],sources:["bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]}},dose:{"dose-above":{when:{any:[{fact:"levelRoomMg",below:0},{fact:"levelRoomAtMostMg",below:0}]},ifUnknown:"block",severity:"caution",refer:"doctor",outcome:"above",shows:["supplementMg","supplementMgHigh","supplementMgAtLeast","upperLevelMg","prescribedMg"],sources:["bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]},"dose-food-unsure":{when:{any:[{fact:"unsure",has:"diet"},{fact:"unsure",has:"foodMg"}]},ifUnknown:"ignore",severity:"info",outcome:"within",shows:["supplementMgHigh","upperLevelMg"],sources:["editorial"]},"dose-below":{when:{fact:"shortMg",atLeast:1},ifUnknown:"ignore",severity:"info",outcome:"below",shows:["shortMg","supplementMgHigh","upperLevelMg"],sources:["gr-table-nutribites","efsa2015","iom1997-encyclopedia"]},"dose-within":{when:{fact:"shortMg",below:1},ifUnknown:"block",severity:"info",outcome:"within",shows:["foodLowMg","supplementMg","supplementMgHigh","referenceHighMg","upperLevelMg"],sources:["gr-table-nutribites","efsa2015","iom1997-encyclopedia"]},"dose-prescribed":{when:{fact:"prescribedMg",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"prescriber",shows:["prescribedMg"],sources:["editorial"]},"dose-not-planned":{when:{all:[{fact:"unplannedMg",atLeast:1},{fact:"ageYears",atLeast:18},{fact:"roomMg",atLeast:0}]},ifUnknown:"ignore",severity:"info",beside:["below","within"],shows:[],sources:["editorial"]},"dose-child-us-level":{when:{all:[{fact:"ageYears",atLeast:4},{fact:"ageYears",below:9},{fact:"supplementMgHigh",atLeast:111},{not:{fact:"standard",is:"us"}}]},ifUnknown:"ignore",severity:"caution",refer:"doctor",shows:[],figures:{usLevelMg:110},sources:["iom1997-encyclopedia","bfr2017"]},"dose-over-eu-level":{when:{all:[{fact:"supplementMgHigh",atLeast:at.euCeilingMg+1},{fact:"levelRoomMg",atLeast:0}]},ifUnknown:"ignore",severity:"caution",refer:"doctor",shows:["supplementMg","supplementMgHigh","upperLevelMg"],figures:{euLevelMg:at.euCeilingMg},sources:["bfr2017","sanomedica-ul","iom1997-encyclopedia"]},"dose-label-impossible":{when:{fact:"impossibleLabels",atLeast:1},ifUnknown:"ignore",severity:"caution",refer:"pharmacist",shows:[],sources:["calc"]}},need:{"enough-from-food":{when:{fact:"gapMg",below:1},ifUnknown:"ignore",severity:"info",outcome:"nothing-needed",shows:["referenceLowMg","referenceHighMg","foodLowMg","foodHighMg","supplementMg"],sources:["gr-table-nutribites","efsa2015"]},"food-unsure":{when:{any:[{fact:"unsure",has:"diet"},{fact:"unsure",has:"foodMg"}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["referenceLowMg","referenceHighMg"],sources:["editorial"]},"minor-food-first":{when:{any:[{fact:"ageYears",below:14},{all:[{fact:"ageYears",below:18},{fact:"gapMg",atLeast:1}]}]},ifUnknown:"block",severity:"info",outcome:"food-first",shows:["ageYears"],sources:["bfr2017","iom1997-encyclopedia"]},"small-gap":{when:{fact:"gapMg",below:60},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg"],figures:{formFromGapMg:60},sources:["editorial","eucell"]},"estimate-may-close":{when:{fact:"gapLowMg",below:1},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg","referenceLowMg","referenceHighMg","foodLowMg","foodHighMg"],sources:["editorial","usda-sr28","ciqual-2025"]},"prefers-skin":{when:{all:[{fact:"prefer",is:"skin"},{fact:"gapMg",atLeast:1}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["gapMg"],sources:["grober2017","kass2017"]},"no-room":{when:{all:[{fact:"roomMg",below:60},{fact:"gapMg",atLeast:1}]},ifUnknown:"ignore",severity:"info",outcome:"food-first",shows:["roomMg","ceilingMg","supplementMgHigh"],figures:{formFromGapMg:60},sources:["editorial","bfr2017","sanomedica-ul","gr-ul","iom1997-encyclopedia"]},"gap-needs-supplement":{when:{fact:"gapMg",atLeast:60},ifUnknown:"block",severity:"info",outcome:"form",shows:["gapMg","referenceLowMg","referenceHighMg","foodLowMg","foodHighMg","supplementMg"],figures:{formFromGapMg:60},sources:["editorial","gr-table-nutribites","efsa2015"]}},choice:{"orotate-never":{when:{fact:"form",is:"orotate"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["efsa2009-orotate","efsa2025-orotate"]},"threonate-minor-pregnant":{when:{all:[{fact:"form",is:"threonate"},{any:[{fact:"ageYears",below:18},{fact:"lifeStage",in:["pregnant","breastfeeding"]}]}]},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["reg2024-2694"]},"threonate-novel":{when:{fact:"form",is:"threonate"},ifUnknown:"ignore",severity:"info",weight:-3,shows:["form"],sources:["reg2024-2694","reg2025-2225"]},"skin-not-counted":{when:{fact:"formRoute",is:"topical"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["grober2017","kass2017"]},laxative:{when:{fact:"form",in:["sulfate","hydroxide"]},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["fk-hydroxide","none"]},"vitamin-c-source":{when:{fact:"form",is:"ascorbate"},ifUnknown:"ignore",severity:"info",weight:0,rejects:!0,shows:["form"],sources:["dir2002-46","calc"]},mixture:{when:{fact:"form",is:"marine"},ifUnknown:"ignore",severity:"info",weight:-10,shows:["form"],sources:["marine-scienceinsights","marine-naturalhealth"]},"uptake-good":{when:{fact:"formUptake",in:["good","good-uncertain"]},ifUnknown:"ignore",severity:"info",weight:30,shows:["form","formUptake"],sources:["pardo2021","blancquaert2019","firoz2001","walker2003"]},"uptake-poor":{when:{fact:"formUptake",in:["low-moderate","low","poor","uncertain","unproven","as-oxide-hydroxide"]},ifUnknown:"ignore",severity:"info",weight:-20,shows:["form","formUptake"],sources:["pardo2021","blancquaert2019","firoz2001"]},"solubility-low":{when:{fact:"formSolubility",in:["very-low","low"]},ifUnknown:"ignore",severity:"info",weight:-5,shows:["form","formSolubility"],sources:["editorial","blancquaert2019"]},"share-very-low":{when:{fact:"formElementalPercent",below:6},ifUnknown:"ignore",severity:"info",weight:-6,shows:["form","formElementalPercent"],sources:["calc"]},"share-low":{when:{all:[{fact:"formElementalPercent",atLeast:6},{fact:"formElementalPercent",below:10}]},ifUnknown:"ignore",severity:"info",weight:-2,shows:["form","formElementalPercent"],sources:["calc"]},"gut-strong":{when:{fact:"formGutEffect",in:["moderate-high","high"]},ifUnknown:"ignore",severity:"info",weight:-6,shows:["form","formGutEffect"],sources:["mgo-laxative","fk-hydroxide"]},"gut-sensitive-moderate":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"formGutEffect",is:"moderate"}]},ifUnknown:"ignore",severity:"info",weight:-10,shows:["form","formGutEffect"],sources:["none"]},"gut-sensitive-strong":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"formGutEffect",in:["moderate-high","high"]}]},ifUnknown:"ignore",severity:"info",weight:-20,shows:["form","formGutEffect"],sources:["mgo-laxative","fk-hydroxide"]},"custom-energy":{when:{all:[{fact:"form",is:"malate"},{any:[{fact:"goals",has:"energy"},{fact:"goals",has:"fatigue"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-nerves-first":{when:{all:[{fact:"form",is:"bisglycinate"},{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-nerves-second":{when:{all:[{fact:"form",is:"taurate"},{any:[{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"}]}]},ifUnknown:"ignore",severity:"info",weight:4,shows:["form"],sources:["editorial"]},"custom-muscles-first":{when:{all:[{fact:"form",is:"bisglycinate"},{fact:"goals",has:"muscles"}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-muscles-second":{when:{all:[{fact:"form",is:"citrate"},{fact:"goals",has:"muscles"}]},ifUnknown:"ignore",severity:"info",weight:4,shows:["form"],sources:["editorial"]},"custom-bones":{when:{all:[{fact:"form",is:"citrate"},{any:[{fact:"goals",has:"bones"},{fact:"goals",has:"teeth"}]}]},ifUnknown:"ignore",severity:"info",weight:5,shows:["form"],sources:["editorial"]},"custom-sensitive":{when:{all:[{fact:"stomach",is:"sensitive"},{fact:"form",in:["glycerophosphate","bisglycinate"]}]},ifUnknown:"ignore",severity:"info",weight:6,shows:["form"],sources:["editorial"]},"custom-default":{when:{all:[{fact:"form",is:"citrate"},{not:{any:[{fact:"goals",has:"energy"},{fact:"goals",has:"fatigue"},{fact:"goals",has:"nerves"},{fact:"goals",has:"mind"},{fact:"goals",has:"muscles"},{fact:"goals",has:"bones"},{fact:"goals",has:"teeth"}]}},{not:{fact:"stomach",is:"sensitive"}}]},ifUnknown:"ignore",severity:"info",weight:1,shows:["form"],sources:["editorial"]}}},keepFormsFromScore:25,plan:{roundDownToMg:10,startShare:.5,startDays:7,splitAboveMg:200,reviewAfterDays:28,stopWhen:["flag-diarrhoea-persists","flag-hypermagnesaemia-early","flag-hypermagnesaemia"],hoursBetweenIntakes:3,defaultMeals:["08:00","12:30","18:00"],defaultWake:"07:00",defaultBed:"23:00",otherMedicine:{hours:4,usualTimes:["08:00","22:00"]},sources:["bfr2017","editorial"]},questions:[{id:"signs-now",fact:"redFlags",kind:"many",choices:["palpitations-alarm","stroke-signs","hypermagnesaemia","seizure-tetany","headache-alarm"],unsure:!0,confirm:!0},{id:"age",fact:"ageYears",kind:"number",unsure:!1,confirm:!0},{id:"sex",fact:"sex",kind:"one",choices:["female","male"],unsure:!0,always:!0},{id:"life-stage",fact:"lifeStage",kind:"one",choices:["none","pregnant","breastfeeding"],unsure:!0,parent:"sex",when:{all:[{not:{fact:"sex",is:"male"}},{fact:"ageYears",atLeast:12},{fact:"ageYears",below:60}]},otherwise:"none",confirm:!0},{id:"conditions",fact:"conditions",kind:"many",choices:["renal-severe","renal-mild","myasthenia","heart-block","diabetes","gi-disease","alcohol","refeeding","dehydration","older-frail","other"],unsure:!0,confirm:!0},{id:"medicines",fact:"medicines",kind:"many",choices:["tetracyclines","quinolones","bisphosphonates","levothyroxine","loop-thiazide-diuretics","potassium-sparing-diuretics","ppi","aminoglycosides","muscle-relaxants","digoxin","gabapentin","mg-antacids-laxatives","calcium","zinc","iron","other-binders","fluoride","other-losers","hiv-integrase","calcium-channel-blockers","other"],unsure:!0,confirm:!0},{id:"supplements",fact:"supplements",kind:"supplements",unsure:!0,confirm:!0},{id:"goals",fact:"goals",kind:"many",choices:["fatigue","energy","nerves","mind","muscles","bones","teeth","other","sleep","stress","cramps","restless-legs","headache","cycle","heart","digestion","sport"],unsure:!1,when:{fact:"ageYears",atLeast:18}},{id:"signs-topic",fact:"redFlags",kind:"many",choices:["palpitations","hypermagnesaemia-early","diarrhoea-persists","ppi-symptoms","insomnia","sleep-apnoea","depression","suicidal-thoughts","weight-loss","fatigue-long","burnout","calf-clot","leg-cramps-new","rls","headache-chronic","pre-eclampsia","deficiency-not-by-symptoms"],unsure:!0,parent:"goals",adds:!0},{id:"stomach",fact:"stomach",kind:"one",choices:["robust","sensitive","slow"],educationChoices:["slow"],unsure:!0,when:{fact:"ageYears",atLeast:18}},{id:"diet",fact:"diet",kind:"portions",unsure:!0,when:{fact:"ageYears",atLeast:14}},{id:"avoid",fact:"avoid",kind:"many",choices:["nuts","gluten","fish","dairy","soy","animal"],unsure:!1,when:{not:{fact:"gapMg",below:1}},always:!0},{id:"prefer",fact:"prefer",kind:"one",choices:["few-units","powder","liquid","skin","any"],unsure:!1,when:{fact:"ageYears",atLeast:18}}],preferredUnits:{powder:["scoop","sachet","gram"],liquid:["ml","drop","ampoule","effervescent"]}},it=["http","https","mailto","tel"],lt=["http","https"];function ct(e,t){if("string"!=typeof e||e.length>4e3)return null;const n=e.trim();if(""===n||(e=>/\p{Cc}/u.test(e))(n))return null;const o=function(e){const[,t]=/^([a-z][a-z0-9+.-]*):/i.exec(e)??[];return t?.toLowerCase()??null}(n);if(null!==o&&!t.includes(o))return null;try{const{protocol:e}=new URL(n,"https://page.invalid/");return e===`${o??"https"}:`?n:null}catch{return null}}const dt=e=>ct(e,it),ut=e=>ct(e,lt);function mt(e){const t=function(e){if("string"==typeof e)return e;if(void 0===e)return"(missing)";try{return JSON.stringify(e)??`(${typeof e})`}catch{return`(${typeof e})`}}(e);return t.length>200?`${t.slice(0,199)}\u2026`:t}const ht=(e,t,n)=>Object.freeze({attribute:e,value:mt(t),expected:n});function gt(e){const t=e.at(-1)??"";return e.length<2?t:`${e.slice(0,-1).join(", ")} or ${t}`}function pt(e,t){return{attribute:e,expected:gt(t),fallback:t[0],read:e=>t.find(t=>"string"==typeof e&&t===e.trim().toLowerCase())}}function ft(e){return{attribute:e,expected:"no value: the attribute is on when it is present and off when it is absent",fallback:!1,isFlag:!0,read:e=>"boolean"==typeof e?e:void 0}}function kt(e,t,n){return{attribute:e,expected:t,fallback:null,read:e=>"string"==typeof e&&e.length<=n?e.trim():void 0}}const bt=({attribute:e,isFlag:t})=>({attribute:e,type:t?Boolean:String});function wt(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,bt(t)]))}const yt=[null,"","true"];function vt(e,t,n,o){if(n.isFlag){const t=function(e,{attribute:t,expected:n}){const o=e.getAttribute(t);return yt.includes(o)||o===t?null:ht(t,o,n)}(e,n);t&&o.push(t)}if(!(e=>null!=e&&!("string"==typeof e&&""===e.trim()))(t))return n.fallback;const s=n.read(t);return void 0!==s?s:(o.push(ht(n.attribute,t,n.expected)),n.fallback)}function $t(e,t){const n=[],o=Object.entries(t).map(([t,o])=>{const s=e[t];return[t,vt(e,s,o,n)]});return{values:Object.fromEntries(o),problems:n}}function xt(e,t){if(null!==e)return e;const[n,...o]=t.split("-"),s=o.find(e=>/^[a-z]{2}$/i.test(e));return void 0!==s?s.toUpperCase():"nl"===n?.toLowerCase()?"NL":null}const Mt={standard:pt("standard",["nl","eu","us"]),claims:pt("claims",["eu","education"]),country:{attribute:"country",expected:"two letters, such as NL or BE",fallback:null,read:e=>"string"==typeof e&&/^[a-z]{2}$/i.test(e.trim())?e.trim().toUpperCase():void 0},eventDetail:pt("event-detail",["result","reasons","answers"]),pushDatalayer:ft("push-datalayer"),texts:kt("texts","JSON of texts by key, or the selector of an inline JSON script",2e5),knowledge:kt("knowledge","the selector or the URL of rules in JSON",2e3),debug:ft("debug")};function jt(e,t,n,o={}){const s=new CustomEvent(t,{detail:n,bubbles:!0,composed:!0,cancelable:o.cancelable??!1});return e.dispatchEvent(s)}const zt="?",St=["no","unknown","yes"],At=e=>e?2:0;class Pt{condition;fact;operator;operand;constructor(e,t,n,o){this.condition=e,this.fact=t,this.operator=n,this.operand=o}level(e){const t=e[this.fact];return void 0===t?1:function(e,t,n){switch(e){case"is":return At(t===n);case"in":return At(n.includes(t));case"has":return((e,t)=>Array.isArray(e)?e.includes(t)?2:e.includes(zt)?1:0:1)(t,n);case"atLeast":return"number"==typeof t?At(t>=n):1;case"below":return"number"==typeof t?At(t<n):1}}(this.operator,t,this.operand)}trace(e,t=this.level(e)){const n=St[t];return{condition:this.condition,truth:n,saw:e[this.fact]}}}class Ct{condition;combiner;parts;constructor(e,t,n){this.condition=e,this.combiner=t,this.parts=n}level(e){switch(this.combiner){case"all":return _t(this.parts,e);case"any":return Tt(this.parts,e);case"not":return Dt(this.parts,e)}}trace(e,t=this.level(e)){const n=St[t];return{condition:this.condition,truth:n,parts:this.parts.map(t=>t.trace(e))}}}const _t=(e,t)=>{let n=2;for(const o of e){const e=o.level(t);if(0===e)return 0;e<n&&(n=e)}return n},Tt=(e,t)=>{let n=0;for(const o of e){const e=o.level(t);if(2===e)return 2;e>n&&(n=e)}return n},Dt=(e,t)=>2-e[0].level(t);function Ot(e){if("all"in e)return new Ct(e,"all",e.all.map(Ot));if("any"in e)return new Ct(e,"any",e.any.map(Ot));if("not"in e)return new Ct(e,"not",[Ot(e.not)]);const{fact:t}=e;return"is"in e?new Pt(e,t,"is",e.is):"in"in e?new Pt(e,t,"in",e.in):"has"in e?new Pt(e,t,"has",e.has):"atLeast"in e?new Pt(e,t,"atLeast",e.atLeast):new Pt(e,t,"below",e.below)}const Et=new WeakMap;function Ft(e){let t=Et.get(e);return t||Et.set(e,t=Ot(e)),t}function Lt(e,t){return St[Ft(e).level(t)]}function Bt(e,t,n=new Set){if("unknown"!==Lt(e,t))return n;if("all"in e)for(const o of e.all)Bt(o,t,n);else if("any"in e)for(const o of e.any)Bt(o,t,n);else"not"in e?Bt(e.not,t,n):n.add(e.fact);return n}const Nt=new WeakMap;function qt({rule:e},t){const n=e.figures?{...e.figures}:{};for(const o of e.shows){const e=t[o];"number"!=typeof e&&"string"!=typeof e||(n[o]=e)}return n}class Rt{id;definition;truth;#e;#t;#n;constructor(e,t,n){this.id=e.id,this.definition=e.rule,this.truth=St[t],this.#e=e,this.#t=t,this.#n=n}get trace(){return this.#e.node.trace(this.#n,this.#t)}get shown(){return qt(this.#e,this.#n)}toFinding(){return new Wt(this.#e,this.#t,this.#n)}}function Ht(e,t){const n=[];for(const o of function(e){const t=Nt.get(e);if(t)return t;const n=Object.keys(e).map(t=>{const n=e[t];return{id:t,rule:n,node:Ft(n.when)}});return Nt.set(e,n),n}(e)){const e=o.node.level(t);0===e||1===e&&"ignore"===o.rule.ifUnknown||n.push(new Rt(o,e,t))}return n}class Wt{rule;severity;sources;shown;#o;#t;#n;constructor(e,t,n){this.rule=e.id,this.severity=2===t?e.rule.severity:"info",this.sources=e.rule.sources.slice(),this.shown=qt(e,n),this.#o=e.node,this.#t=t,this.#n=n}get trace(){return this.#o.trace(this.#n,this.#t)}}function Ut(e){return e.toFinding()}class It{rule;weight;sources;shown;#s;constructor(e){this.rule=e.id,this.weight=e.definition.weight,this.sources=[...e.definition.sources],this.shown=e.shown,this.#s=e}get trace(){return this.#s.trace}}function Gt(e){return new It(e)}const Vt={mg:0,mgHigh:0};function Kt(e,t){const n=void 0===t?void 0:e.variants[t];if(n)return{low:n.elementalPercent,high:n.elementalPercent};const o=Object.values(e.variants).map(e=>e.elementalPercent),s=null===e.defaultVariant?void 0:e.variants[e.defaultVariant],a=s?.elementalPercent??e.labelRangePercent?.low,r=Math.max(...o,e.labelRangePercent?.high??0);return void 0===a?void 0:{low:a,high:r}}const Yt=(e,{form:t})=>void 0===t?void 0:e.forms[t],Zt=(e,t)=>"topical"===Yt(e,t)?.route;function Jt(e,t){if(Zt(e,t))return Vt;const n=Yt(e,t);if("elemental"===t.basis)return{mg:t.amountMg,mgHigh:t.amountMg};if("percent-ri"===t.basis){const n=function(e,t){const n=e/100*t,o=(e-.5/10**(String(e).split(".")[1]?.length??0))/100*t,s=5*Math.floor(n/5);return s>0&&s>=o?s:n}(t.amountMg,e.limits.labelReferenceMg);return{mg:n,mgHigh:n}}const o=n&&Kt(n,t.variant);return o?{mg:t.amountMg*o.low/100,mgHigh:t.amountMg*o.high/100}:void 0}function Qt(e,t,n){const o=e&&Kt(e);if(!o||void 0===t||void 0===n)return;const s=t*o.high/100;return n<=1.02*s+.5?void 0:{code:"impossible-pair",compoundMg:t,elementalMg:n,mostMg:Math.round(s)}}function Xt(e,t){if("compound"===t.basis)return;const n=Jt(e,t)?.mgHigh;return Qt(Yt(e,t),t.compoundMg,n)}function en(e,t){if("compound"!==t.basis){const n=Xt(e,t);return n?[n]:[]}const n=Yt(e,t),o=n&&Kt(n,t.variant);return o?[{code:"worked-out",compoundMg:t.amountMg,elementalPercent:o.low}]:[]}function tn(e,t){const n=Jt(e,t);return n&&{mg:n.mg*t.perDay,mgHigh:n.mgHigh*t.perDay}}function nn(e,t){let n=Vt;for(const o of t){const t=tn(e,o);if(!t)return;n={mg:n.mg+t.mg,mgHigh:n.mgHigh+t.mgHigh}}return n}const on=["leafyGreens","nutsSeeds","legumes","wholegrains","fish","darkChocolate"],sn=["nuts","gluten","fish","dairy","soy","animal"],an=3e3,rn=2e4,ln=50;function cn(e){try{return e()}catch{return}}const dn=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),un=(e,t,n)=>"number"==typeof e&&e>=t&&e<=n?e:void 0,mn=(...e)=>t=>e.find(e=>e===t),hn=(e,t)=>"string"==typeof t&&Object.hasOwn(e,t);function gn(e,t){if(!Array.isArray(e))return;const n=e.filter(t);return[...new Set(n.length===e.length?n:[...n,zt])]}const pn=(e,...t)=>(n,o)=>gn(n,n=>hn(e(o),n)||n===zt||t.includes(n)),fn=/^([01]\d|2[0-3]):[0-5]\d$/,kn=e=>"string"==typeof e&&fn.test(e)?e:void 0;function bn(e,t){if(Array.isArray(e)&&!(e.length>ln))return Array.from(e,e=>cn(()=>function(e,t){if(!dn(e))return;const n={...e},o=un(n.amountMg,0,rn),s=un(n.perDay,0,60),a=un(n.compoundMg,Number.MIN_VALUE,rn),r=mn("elemental","compound","percent-ri")(n.basis);if(void 0===o||void 0===s||void 0===r)return;const i=hn(t.forms,n.form)?n.form:void 0,l=void 0===i?{}:t.forms[i]?.variants??{};return"compound"!==r||void 0!==i?{amountMg:o,perDay:s,basis:r,...void 0!==i&&{form:i},...hn(l,n.variant)&&{variant:n.variant},...void 0!==a&&{compoundMg:a},...!0===n.prescribed&&{prescribed:!0},..."antacid-laxative"===n.use&&{use:"antacid-laxative"}}:void 0}(e,t)))}const wn={ageYears:e=>{const t=un(e,0,120);return void 0===t?void 0:Math.floor(12*t+1e-9)/12},sex:mn("female","male"),lifeStage:mn("none","pregnant","breastfeeding"),goals:pn(e=>e.goals),stomach:mn("robust","sensitive","slow"),prefer:mn("few-units","powder","liquid","skin","any"),avoid:e=>gn(e,e=>sn.includes(e)),stress:mn("low","some","high"),sportHours:e=>un(e,0,100),diet:e=>{if(!dn(e))return;const t=on.map(t=>un(e[t],0,70));return t.includes(void 0)?void 0:Object.fromEntries(on.map((e,n)=>[e,t[n]]))},foodMg:e=>un(e,0,an),conditions:pn(e=>e.conditions,"other"),medicines:pn(e=>e.medicines,"other"),redFlags:pn(e=>e.redFlags),supplements:(e,t)=>{const n=bn(e,t);return n?.includes(void 0)?void 0:n},medicineTimes:(e,t)=>{if(!dn(e))return;const n={};for(const o of Object.keys(e)){const s=e[o];if(!hn(t.medicines,o)&&"other"!==o)continue;if(!Array.isArray(s)||0===s.length||s.length>24)return;const a=s.map(e=>kn(e));if(a.includes(void 0))return;n[o]=a}return n},wake:kn,bed:kn,meals:(e,t)=>{if(!Array.isArray(e)||3!==e.length)return;const n=e.map(e=>kn(e));return n.includes(void 0)?void 0:n},unsure:e=>gn(e,e=>"string"==typeof e&&Object.hasOwn(wn,e))},yn=Object.keys(wn),vn=(e,{medicines:t=[]})=>t.filter(t=>void 0!==e.medicines[t]?.suppliesMagnesium);function $n(e,t){const n={};if(!0!==cn(()=>dn(t)))return n;const o=t;for(const t of yn){const s=cn(()=>Object.hasOwn(o,t)?wn[t](o[t],e):void 0);void 0!==s&&Object.assign(n,{[t]:s})}return function(e,t){const n=(t.supplements??[]).filter(({use:e})=>"antacid-laxative"===e);return 0===n.length?vn(e,t).length>0:n.some(t=>!((tn(e,t)?.mg??0)>0))}(e,n)&&delete n.supplements,n.unsure&&(void 0!==n.foodMg||n.diet)&&(n.unsure=n.unsure.filter(e=>"diet"!==e&&"foodMg"!==e)),n}function xn(e){return void 0!==e&&!(Array.isArray(e)&&e.includes(zt))}const Mn=/<\/?p>|<br\s*\/?>/gi;function jn(e){try{return{ok:!0,value:JSON.parse(e)}}catch(e){return{ok:!1,reason:e instanceof Error?e.message.slice(0,120):"not readable"}}}function zn(e,t){if(e.length>t)return{ok:!1,reason:`longer than ${t} characters`};const n=e.replace(/^\uFEFF/,""),o=jn(n);if(o.ok)return o;const s=n.replaceAll(Mn,""),a=s===n?o:jn(s);return a.ok?a:o}const Sn=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),An=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Pn=2e5,Cn=Object.freeze({facts:{},problems:[],isRiskUnread:!1}),_n='a time such as "08:00"',Tn=e=>`a list of ids of ${e}`,Dn={ageYears:"a number from 0 to 120",sex:'"female" or "male"',lifeStage:'"none", "pregnant" or "breastfeeding"',goals:Tn('goals, such as ["fatigue", "muscles"]'),stomach:'"robust", "sensitive" or "slow"',prefer:'"few-units", "powder", "liquid", "skin" or "any"',avoid:'a list of "nuts", "gluten", "fish", "dairy", "soy" and "animal"',stress:'"low", "some" or "high"',sportHours:"a number of hours a week, from 0 to 100",diet:"portions a week, from 0 to 100, of leafyGreens, nutsSeeds, legumes, wholegrains, fish and darkChocolate",foodMg:"a number of mg a day, from 0 to 3000",conditions:Tn('conditions, such as ["diabetes"]'),medicines:Tn('medicines, such as ["ppi"]'),redFlags:Tn('signs, such as ["palpitations"]'),supplements:'a list of { form, amountMg, basis: "elemental", "compound" or "percent-ri", perDay }',medicineTimes:'times by id of a medicine, such as { "levothyroxine": ["07:00"] }',wake:_n,bed:_n,meals:'three times, such as ["08:00", "12:30", "18:00"]',unsure:Tn('facts, such as ["sex"]')},On=["conditions","medicines","redFlags"],En=e=>On.some(t=>t===e),Fn=(e,t)=>void 0!==e&&!(Array.isArray(e)&&e.includes(zt)&&!t.includes(zt));function Ln(e){const t={...e};for(const n of On){const o=e[n];o&&(t[n]=[...new Set([...o,zt])])}return t}const Bn=(e,t="")=>({facts:{},problems:[ht("answers",e,`a JSON object of facts, such as {"ageYears": 40}${t}`)],isRiskUnread:!0});function Nn(e,t){if(null==e||"string"==typeof e&&""===e.trim())return Cn;const n="string"==typeof e?zn(e,Pn):{ok:!0,value:e};if(!n.ok)return Bn(e,`; this is no JSON: ${n.reason}`);if(!Sn(n.value))return Bn(e);try{const e=function(e,t){const n={},o=function(e){const t=Object.keys(e).filter(e=>"__proto__"!==e&&!(e=>Object.hasOwn(Dn,e))(e));return 0===t.length?[]:[ht("answers",t.join(", "),`facts named ${yn.join(", ")}`)]}(e);let s=!1;for(const a of yn){if(!Object.hasOwn(e,a)||null===e[a]||void 0===e[a])continue;const r=$n(t,{[a]:e[a]})[a];void 0!==r&&Object.assign(n,{[a]:r}),Fn(r,e[a])||(o.push(ht(`answers.${a}`,e[a],Dn[a])),s||=En(a))}return{facts:n,problems:o,isRiskUnread:s}}(n.value,t);return{...e,facts:Ln(e.facts)}}catch{return Bn(e)}}const qn="en";function Rn(e){if(e.parentElement)return e.parentElement;const t=e.getRootNode();return t instanceof ShadowRoot?t.host:null}function Hn(e){for(let t=e;t;t=Rn(t)){const e=t.getAttribute("lang")?.trim().replaceAll("_","-");if(e)return e}return document.documentElement.lang.trim()||"nl"}const Wn=new Map,Un=new Set;function In(e){Wn.set(e.lang,e);for(const e of Un)e()}const Gn=()=>[...Wn.keys()];function Vn(e){const t=Wn.get(e);if(!t)throw new Error(`No words for ${e}`);return t}const Kn=new WeakMap;function Yn(e,t,n){const[o,s,a,r,i,l,c,d,u]=n,[m,h,g,p]=n.slice(-4);return{id:e,names:{nl:m,en:h,de:g,fr:p},mgPer100g:o,portionGrams:s,portionCount:a,measure:r,category:t,state:i,contains:l,source:c,sourceId:d,match:u}}function Zn(e){let t=Kn.get(e);return void 0===t&&Kn.set(e,t=new Map(function*({foods:e}){for(const[t,n]of Object.entries(e))for(const[e,o]of Object.entries(n))yield[e,Yn(e,t,o)]}(e))),t}function Jn(e,t){return Zn(e).get(t)}function Qn({id:e,names:t},n){return"string"==typeof t?t:(Object.hasOwn(t,n)?t[n]:void 0)??t.en??t.nl??Object.values(t)[0]??e}function Xn({mgPer100g:e,portionGrams:t}){return null===e||void 0===t?null:e*t/100}const eo=(e,t)=>{const n=Jn(e,t);return n?Xn(n):0};const to=["vegetables","legumes","grains-bread"],no=e=>e.reduce((e,{mg:t})=>e+t,0);function oo(e,t,n={}){const{limit:o=5}=n;if(!(t>0))return[];const s=function(e,{avoid:t=[],eaten:n=[]}){const o=new Set(n.map(({id:e})=>e));return e.suggestedFoods.map(t=>Jn(e,t)).filter(e=>void 0!==e).filter(({contains:e})=>!e.some(e=>t.includes(e))).map(e=>({id:e.id,grams:e.portionGrams,mg:Math.round(Xn(e)),category:e.category,isPlate:to.includes(e.category)&&e.portionGrams>=120,isEaten:o.has(e.id)}))}(e,n),a=function(e){const t=e.find(({isPlate:e})=>e);return e.filter(e=>!e.isPlate||e===t)}(function(e){const t=new Map,n=[...e].sort((e,t)=>Number(e.isEaten)-Number(t.isEaten)).map(e=>{const n=t.get(e.category)??0;return t.set(e.category,n+1),{portion:e,turn:n}});return n.sort((e,t)=>Number(e.portion.isEaten)-Number(t.portion.isEaten)||e.turn-t.turn).map(({portion:e})=>e)}(s)).slice(0,Math.max(0,o)),r=a.findIndex((e,n)=>no(a.slice(0,n+1))>=t),i=r<0?a:function(e,t,n){const o=e.slice(0,-1),s=e.slice(-1),a=n-no(o),r=t.filter(({mg:e,category:t,isPlate:n,isEaten:r})=>e>=a&&r===s[0]?.isEaten&&o.every(e=>e.category!==t&&!(e.isPlate&&n))),i=Math.min(...r.map(({mg:e})=>e)),l=a<15?i:i+15,c=r.find(({mg:e})=>e<=l);return[...o,...c?[c]:s]}(a.slice(0,r+1),s,t);return i.map(({id:e,grams:t,mg:n})=>({id:e,grams:t,mg:n}))}const so=1440;function ao(e){const[t=0,n=0]=e.split(":").map(Number);return 60*t+n}const ro=(e,t)=>(t-e+so)%so;function io(e,t){const{hours:n,usualTimes:o}=e.plan.otherMedicine;return(t.medicines??[]).flatMap(s=>{const a=t.medicineTimes?.[s];if("other"===s)return[{medicine:s,hoursAfterMedicine:n,hoursBeforeMedicine:n,times:a??o}];const r=e.medicines[s];if(!r?.separation)return[];const{hoursAfterMedicine:i,hoursBeforeMedicine:l}=r.separation;return[{medicine:s,hoursAfterMedicine:i,hoursBeforeMedicine:l,times:a??r.usualTimes}]})}function lo({bed:e,wake:t}){const n=ao(e);return(n+Math.floor(ro(n,ao(t))/2))%so}const co=({hoursAfterMedicine:e,hoursBeforeMedicine:t})=>t??e;const uo=["dinner","lunch","breakfast","bedtime"],mo=({moment:e})=>uo.indexOf(e);function ho(e,t){return 0===t?[[]]:e.flatMap((n,o)=>ho(e.slice(o+1),t-1).map(e=>[n,...e]))}function go(e){const t=e.map(({at:e})=>ao(e)),n=t.flatMap((e,n)=>t.filter((e,t)=>t!==n).map(t=>ro(e,t)));return Math.min(so,...n)}function po(e){return[e.filter(({moment:e})=>"bedtime"!==e).length,e.filter(({moment:e})=>"dinner"===e).length,go(e)]}function fo(e,t){const n=po(e),o=po(t),s=n.findIndex((e,t)=>e!==o[t]);return s<0?0:o[s]-n[s]}const ko=({candidates:e,separations:t,night:n})=>e.filter(({at:e})=>function(e,t,n){const o=lo(n);return t.every(t=>t.times.every(n=>function(e,t,n,o){const{hoursAfterMedicine:s,hoursBeforeMedicine:a}=n,r=ro(t,e),i=ro(e,t),l=ro(o,e)<ro(o,t);return(null!==a||!l)&&r>=60*s&&i>=60*co(n)}(ao(e),ao(n),t,o)))}(e,t,n));function bo(e,t){const n=ko(e).sort((e,t)=>mo(e)-mo(t)),[o]=ho(n,t).filter(t=>go(t)>=60*e.hoursBetweenIntakes).sort(fo),s=lo(e.night);return o?.sort((e,t)=>ro(s,ao(e.at))-ro(s,ao(t.at)))}function wo(e,t){for(const n of t){const t=bo(e,n.length);if(t)return t.map((e,t)=>({...e,intake:n[t]}))}return null}const yo=({plan:e},{bed:t,wake:n})=>({bed:t??e.defaultBed,wake:n??e.defaultWake});function vo(e,t){const n=yo(e,t),[o,s,a]=t.meals??e.plan.defaultMeals,r=[{moment:"breakfast",at:o},{moment:"lunch",at:s},{moment:"dinner",at:a}];return[...t.meals?r:r.filter(({at:e})=>!function(e,{bed:t,wake:n}){const o=ro(ao(t),ao(e));return o>0&&o<ro(ao(t),ao(n))}(e,n)),{moment:"bedtime",at:n.bed}]}const $o=(e,t)=>({candidates:vo(e,t),separations:io(e,t),night:yo(e,t),hoursBetweenIntakes:e.plan.hoursBetweenIntakes}),xo=(e,t)=>{return n=$o(e,t),ko(n).length>0;var n},Mo=({plan:e},t,n)=>({elementalMgPerDay:n.reduce((e,{mg:t})=>e+t,0),reviewAfterDays:e.reviewAfterDays,stopWhen:[...e.stopWhen],moments:n,gaps:t.map(({medicine:e,hoursAfterMedicine:t,hoursBeforeMedicine:n})=>({medicine:e,hoursAfterMedicine:t,hoursBeforeMedicine:n,kept:!0}))}),jo=e=>5*Math.floor(e/5);const zo=e=>Math.round(12*e),So=(e,t)=>e>=t.ageFromMonths&&(null===t.ageBelowMonths||e<t.ageBelowMonths);function Ao(e,{ageYears:t,sex:n,lifeStage:o="none"}){const s=zo(t),a="none"===o,r=a?"general":o;return(a?n?[n]:["female","male"]:["female"]).map(t=>e.find(e=>e.lifeStage===r&&("any"===e.sex||e.sex===t)&&So(s,e)))}function Po(e,t,n){const o=Ao(e.referenceIntakes[t],n).map(e=>e?.mgPerDay??void 0),s=o.filter(e=>void 0!==e);return s.length<o.length?void 0:{low:Math.min(...s),high:Math.max(...s)}}const Co=e=>Math.max(0,Math.ceil(e-1e-6)),_o=(e,t)=>Co(t.reduce((t,n)=>t+(tn(e,n)?.mgHigh??0),0)),To=({prescribed:e})=>!0===e,Do=e=>To(e)||"antacid-laxative"===e.use;function Oo(e,{supplements:t},n){const o=t&&nn(e,t);return o?{supplementMg:Math.round(o.mg),supplementMgHigh:Co(o.mgHigh)}:n.length>0?{supplementMgAtLeast:_o(e,n)}:{}}function Eo(e,t){return{prescribedMg:_o(e,t.filter(To)),unplannedMg:_o(e,t.filter(Do)),impossibleLabels:t.filter(t=>((e,t)=>void 0!==Xt(e,t))(e,t)).length}}function Fo(e,t,n){const o=function(e,t){if(vn(e,t).length>0)return!0;const n=t.supplements&&nn(e,t.supplements);return n&&n.mgHigh>0}(e,t);return{...Oo(e,t,n),...(t.supplements??n.length>0)&&Eo(e,n),...void 0!==o&&{takesMagnesium:o}}}const Lo={referenceKnown:["ageYears","lifeStage"],roomMg:["ageYears","supplements"],levelRoomMg:["ageYears","supplements"],levelRoomAtMostMg:["ageYears","supplements"],supplementMgHigh:["supplements"],prescribedMg:["supplements"],impossibleLabels:["supplements"],takesMagnesium:["supplements","medicines"],gapMg:["ageYears","supplements","diet"],gapLowMg:["ageYears","supplements","diet"],shortMg:["ageYears","supplements","diet"]},Bo=(e,t,n)=>e.upperLevels[t].find(e=>So(zo(n),e));function No(e,t,{ageYears:n,...o}){return void 0===n?[]:[...Ao(e.referenceIntakes[t],{ageYears:n,...o}),Bo(e,t,n)].flatMap(e=>e?.sources??[])}function qo(e,t){if(void 0!==t.foodMg)return{foodLowMg:t.foodMg,foodMg:t.foodMg,foodHighMg:t.foodMg};if(!t.diet||(t.ageYears??0)<e.estimateFromYears)return{};const{low:n,middle:o,high:s}=function(e,t){const n=Object.keys(e.dietGroups).reduce((n,o)=>n+t[o]*function(e,t){const n=t.reduce((t,n)=>t+eo(e,n),0);return 0===t.length?0:n/t.length}(e,e.dietGroups[o]),0),o=function(e){const t=e.backgroundBasket.reduce((t,{food:n,portionsPerWeek:o})=>t+eo(e,n)*o,0);return t/7}(e)+n/7,{share:s}=e.estimateSpread;return{low:o*(1-s),middle:o,high:o*(1+s)}}(e,t.diet);return{foodLowMg:Math.round(n),foodMg:Math.round(o),foodHighMg:Math.round(s)}}function Ro(e,t,n,o){if(void 0===t.ageYears)return{};const s=Po(e,n,{...t,ageYears:t.ageYears}),a=function(e,t,n){return Bo(e,t,n)?.mgPerDay??void 0}(e,n,t.ageYears);return{referenceKnown:void 0!==s,ceilingMg:"eu"===o?Math.min(a??0,e.limits.euCeilingMg):a??0,...s&&{referenceLowMg:s.low,referenceHighMg:s.high},...void 0!==a&&{upperLevelMg:a}}}const Ho=e=>(e.low+e.high)/2;function Wo(e,t,n){const{foodMg:o,foodHighMg:s,supplementMg:a,referenceLowMg:r,referenceHighMg:i,standard:l}=n;if(void 0===o||void 0===s||void 0===a)return{};if(void 0===r||void 0===i||void 0===l)return{};const c={low:r,high:i},d=function(e,t,n,o){if(void 0===n.ageYears||void 0===n.lifeStage||"none"===n.lifeStage)return o;const s=Po(e,t,{ageYears:n.ageYears,sex:"female"}),a=Math.min(o.low,s?.low??o.low);return{low:a,high:a}}(e,l,t,c);return{shortMg:Math.round(Ho(c)-o-a),gapMg:Math.round(Ho(d)-o-a),gapLowMg:Math.round(d.low-s-a)}}function Uo({ceilingMg:e,upperLevelMg:t,...n}){const{supplementMgHigh:o,supplementMgAtLeast:s=o}=n;if(void 0===s)return{};const a=void 0!==t&&{levelRoomAtMostMg:t-s};return void 0===o?{...a}:{...a,...void 0!==e&&{roomMg:e-o},...void 0!==t&&{levelRoomMg:t-o}}}const Io=["emergency","stop","caution","info"],Go=(e,t)=>Io.indexOf(e.severity)-Io.indexOf(t.severity),Vo=["emergency","crisis","gp-today","midwife","gp"],Ko=({refer:e})=>{const t=Vo.indexOf(e);return t<0?Vo.length:t},Yo=(e,t)=>!0===e.unsure?.includes(t),Zo=(e,{facts:t})=>(t.ageYears??0)<e.adultFromYears;function Jo(e,t,{situation:n,facts:o}){return[...Bt(t.when,n)].flatMap(t=>((e,t,n)=>Lo[t]?.flatMap(t=>"diet"===t?function(e,{foodMg:t,ageYears:n=1/0}){return void 0!==t?[]:n<e.estimateFromYears?["foodMg"]:["diet"]}(e,n):[t])??[t])(e,t,o)).filter(e=>!xn(o[e])&&!Yo(o,e))}const Qo=({truth:e,definition:t})=>"unknown"===e&&"block"===t.ifUnknown,Xo=(e,t,n)=>[...new Set(t.filter(Qo).flatMap(({definition:t})=>Jo(e,t,n)))],es={};function ts(e,t,n=es){const o=Ht(e.rules.safety,t.situation),s=Ht(n,t.situation),a=[...s,...o].filter(e=>!Qo(e)).sort((e,t)=>Ko(e.definition)-Ko(t.definition)).map(Ut).sort(Go),r=[...o,...s].filter(Qo);return{findings:a,missing:Xo(e,r,t),outcome:os(a,r.length>0)}}const ns=(e,t)=>ts(e,t,e.rules.proposal);function os(e,t){const n=e[0]?.severity;return"emergency"===n?"emergency":"stop"===n?"ask-professional":t?"incomplete":null}const ss=["nl","eu","us"],as=["eu","education"],rs=e=>"string"==typeof e,is=e=>void 0!==un(e,0,1/0),ls=e=>Array.isArray(e)&&e.every(rs),cs={id:rs,form:e=>rs(e)||ls(e),elementalMgPerUnit:is,unit:rs,unitsPerPack:is,labelUnitsPerDay:is,vitaminB6MgPerUnit:is,otherActives:ls,inStock:e=>"boolean"==typeof e},ds=Object.keys(cs);function us(e){const t=dn(e)?e.products:void 0;if(!Array.isArray(t))return;const n=Array.from({length:t.length},(e,n)=>cn(()=>function(e){if(!dn(e))return;const t={...e};for(const e of ds)null===t[e]&&delete t[e];const n=ds.every(e=>void 0===t[e]||cs[e]?.(t[e]));return n&&void 0!==t.id?t:void 0}(t[n])));return{products:n.filter(e=>void 0!==e)}}function ms(e){const t=(t,n)=>cn(()=>n(e[t]));return{standard:t("standard",e=>ss.find(t=>t===e))??"nl",claims:t("claims",e=>as.find(t=>t===e))??"eu",catalog:t("catalog",us),asked:t("asked",e=>Array.isArray(e)?e.filter(rs):void 0)}}function hs(e,t,n={}){const o=ms(n),s=function(e,t){const n=e.questions.filter(e=>((e,t)=>void 0!==e.otherwise&&void 0!==e.when&&void 0===t[e.fact]&&"no"===Lt(e.when,t))(e,t));return Object.assign({},t,...n.map(e=>({[e.fact]:e.otherwise})))}(e,$n(e,t)),a=s.supplements??function(e,t){const n=cn(()=>dn(t)&&Object.hasOwn(t,"supplements")?t.supplements:void 0);return(cn(()=>bn(n,e))??[]).filter(e=>void 0!==e)}(e,t),r=function(e,t,{standard:n="nl",claims:o="eu"}={},s=t.supplements??[]){const a={standard:n,claims:o,...Ro(e,t,n,o),...qo(e,t),...Fo(e,t,s),...t.medicines&&{hoursKept:xo(e,t)}};return{...a,...Uo(a),...Wo(e,t,a)}}(e,s,o,a);return{...o,facts:s,figures:r,situation:Object.freeze({...s,...r})}}function gs(e,t,n){return Object.keys(e.redFlags).filter(o=>(({asked:e},t,{situation:n})=>"string"==typeof e?t&&"first"===e:!t&&"yes"===Lt(e,n))(e.redFlags[o],!0!==t.adds,n))}function ps(e,t,n){const o=function(e,t,n){if("redFlags"===t.fact)return gs(e,t,n);if("goals"===t.fact)return t.choices?.filter(t=>e.goals[t]?.modes.includes(n.claims));const o="education"===n.claims?[]:t.educationChoices??[];return t.choices?.filter(e=>!o.includes(e))}(e,t,n),{id:s,fact:a,kind:r,unsure:i,parent:l}=t;return{id:s,fact:a,kind:r,unsure:i,...o&&{choices:o},...void 0!==l&&{parent:l}}}function fs(e,t,n){return!(t.modes&&!t.modes.includes(n.claims)||t.when&&"no"===Lt(t.when,n.situation)||!(!0!==t.adds||gs(e,t,n).length>0))}function ks(e,{situation:t}){const n=Object.values(e.rules.need),o=n.findIndex(e=>"yes"===Lt(e.when,t));return o<0?n:n.slice(0,o)}function bs(e,t,n={}){const o=hs(e,t,n),s=function(e,t){const{safety:n,proposal:o,choice:s}=e.rules,a=[...Object.values(n),...Object.values(o),...ks(e,t)];return Zo(e,t)||a.push(...Object.values(s)),new Set(a.flatMap(n=>Jo(e,n,t)))}(e,o),{outcome:a}=ns(e,o),r=e.questions.find(t=>function(e,t){const{asked:n}=t;return!xn(t.facts[e.fact])&&!Yo(t.facts,e.fact)||void 0!==n&&!n.includes(e.id)&&(!0===e.confirm||!0===e.adds)}(t,o)&&fs(e,t,o)&&(e=>!0===e.always||!0===e.confirm||!0===e.adds||s.has(e.fact))(t)&&function(e,t,n){return"emergency"!==e&&("ask-professional"!==e||"redFlags"===n.fact&&!0!==n.adds||void 0!==(o=t.facts[n.fact])&&!xn(o));var o}(a,o,t));return r?ps(e,r,o):null}function ws(e,t,n,o){const s=hs(e,t,n),a=e.questions.find(e=>e.id===o);return a&&fs(e,a,s)?ps(e,a,s):null}function ys(e,t,n,o){return null!==ws(e,t,n,o)}const vs=(e,t)=>void 0!==e&&e.unsure===t.unsure&&(e.unsure||t.unsure||e.value===t.value),$s=["conditions","medicines","redFlags"];const xs=({knowledge:e},t)=>vn(e,t).length>0;function Ms(e,t,n,o){return"supplements"!==t.fact||xs(e,o)?n.value:n.value.filter(({use:e})=>"antacid-laxative"!==e)}function js(e,t,n,o){const s=t.answers.get(o.id);if(!s)return n;const a=(n.unsure??[]).filter(e=>e!==o.fact),r={...n};if(delete r[o.fact],"diet"===o.fact&&delete r.foodMg,"redFlags"===o.fact){const n=function({knowledge:e,hostFacts:t},n){const o=e.questions.filter(({id:e,fact:t})=>"redFlags"===t&&n.path.includes(e)),s=new Set(o.flatMap(({id:e})=>n.offered.get(e)??[])),a=(t.redFlags??[]).filter(t=>Object.hasOwn(e.redFlags,t)&&!s.has(t)),r=o.flatMap(({id:e})=>{return(t=n.answers.get(e))&&!t.unsure&&Array.isArray(t.value)?t.value:[];var t});return{list:[...new Set([...r,...a])],unsure:o.some(({id:e})=>!0===n.answers.get(e)?.unsure)}}(e,t);if(!n.unsure)return{...r,redFlags:n.list,unsure:a};const o=n.list.length>0?{redFlags:[...n.list,zt]}:{};return{...r,...o,unsure:[...a,"redFlags"]}}return s.unsure?{...r,unsure:[...a,o.fact]}:{...r,[o.fact]:Ms(e,o,s,n),unsure:a}}function zs(e,t){const{knowledge:n,options:o}=e;let s=function(e){const t={...e};for(const e of $s){const n=t[e];n&&(t[e]=[...new Set([...n,zt])])}return"none"===t.lifeStage&&delete t.lifeStage,0===t.supplements?.length&&delete t.supplements,t}(e.hostFacts);for(const a of n.questions)t.path.includes(a.id)&&("redFlags"===a.fact||ys(n,s,o,a.id))&&(s=js(e,t,s,a));return s}const Ss=["age","sex","life-stage"],As=new Map,Ps=new Set;let Cs=As,_s=null,Ts=null;const Ds=e=>[...Ps].some(t=>t.kind===e);function Os(){for(const e of Ps)e.pageChanged()}const Es=()=>Cs;function Fs({path:e,answers:t}){const n=Ss.flatMap(n=>{const o=e.includes(n)?t.get(n):void 0;return o&&!vs(Cs.get(n),o)?[[n,o]]:[]});0!==n.length&&(Cs=new Map([...Cs,...n]),Os())}const Ls=()=>_s;function Bs(e,t=!1){return null===e&&null===_s||(_s=null===e?null:Object.freeze({foodMg:e,...t&&{isEstimated:t}}),Os()),_s}function Ns(){Cs===As&&null===_s||(Cs=As,_s=null,Os())}function qs(e){for(const t of Ps)if(t.kind===e&&t.receive)return{receive:t.receive.bind(t)}}const Rs="0.1.0";class Hs extends de{static version=Rs;static addLanguage=In;static settings=Mt;static plainAttributes=["lang","answers"];static properties={...wt(Mt),answers:{attribute:!1,noAccessor:!0}};static get observedAttributes(){return[...super.observedAttributes,...this.plainAttributes]}#a=null;#r=null;#i=Cn;#l=null;#c="";#d=!1;#u=!1;#m=!1;#h=new Map;#g=new Set;#p=null;get answers(){return function(e){if(Sn(e))return e;if("string"!=typeof e)return null;const t=zn(e,Pn);return t.ok&&Sn(t.value)?t.value:null}(this.#a??this.getAttribute("answers"))}set answers(e){const t=this.#a;this.#a=e??null,this.requestUpdate("answers",t)}get configProblems(){return Object.freeze([...this.#h.values()].flat())}get settings(){return this.#l??=this.#f($t(this,this.#k).values),this.#l}get language(){return this.#c}get words(){return Vn(this.#c)}get knowledgeUsed(){return rt}get hostFacts(){return this.#i.facts}get isHostRiskUnread(){return this.#i.isRiskUnread}get givesCatalog(){return!1}configured(){return this.updateComplete}report(e){const t=this.#h.get("reported")??[];this.setProblems("reported",[...t,e])}setProblems(e,t){const n=new Map(t.map(e=>[JSON.stringify(this.#b(e)),this.#b(e)]));this.#h.set(e,[...n.values()]);for(const[e,t]of n)this.#g.has(e)||this.#w(e,t)}connectedCallback(){var e;super.connectedCallback(),this.#p??=this.#y(),e=this.#p,Ps.add(e),Ts??=function(){const e=new MutationObserver(Os);e.observe(document.documentElement,{attributes:!0,attributeFilter:["lang"],subtree:!0});const t=(n=Os,Un.add(n),()=>Un.delete(n));var n;return window.addEventListener("load",Os),()=>{e.disconnect(),t(),window.removeEventListener("load",Os)}}(),Os(),this.requestUpdate()}disconnectedCallback(){var e;super.disconnectedCallback(),this.#p&&(e=this.#p,Ps.delete(e),Ps.size>0||(Ts?.(),Ts=null,Ns())),Os()}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),t!==n&&this.requestUpdate()}shouldUpdate(e){return Gn().length>0}willUpdate(e){this.#v(),this.#$(),this.#x(),this.#M(),this.settings.debug&&!this.#m&&this.#j()}updated(e){const t=!0===this.blocks?.();t!==this.#u&&(this.#u=t,Os())}get#k(){return this.constructor.settings}#$(){const{values:e,problems:t}=$t(this,this.#k),n=e;this.#l=this.#f(n);const o=n.claims!==this.#l.claims;this.setProblems("settings",o?[...t,ht("claims",n.claims,"eu on a page with a catalogue, for a shop may say no more")]:t)}#f(e){const t=this.givesCatalog||[...Ps].some(e=>e.givesCatalog())?"eu":e.claims;return{...e,claims:t,country:xt(e.country,Hn(this))}}#v(){const e=Gn(),t=Hn(this),n=function(e,t){const n=e.split("-")[0]?.toLowerCase()??"";return t.includes(n)?n:null}(t,e);this.#c=n??function(e){return e.includes(qn)?qn:e[0]??qn}(e);const o="complete"!==document.readyState,s=`${e.join(" or ")}; for another language add its script. ${Vn(this.#c).name} is used`;this.setProblems("lang",n||o?[]:[ht("lang",t,s)])}#x(){const e=this.#a??this.getAttribute("answers");e!==this.#r&&(this.#r=e,this.#i=Nn(e,this.knowledgeUsed),this.setProblems("answers",this.#i.problems))}#y(){const e=this.receive?.bind(this),t=this.blocks?.bind(this);return{kind:this.kind,givesCatalog:()=>this.givesCatalog,pageChanged:()=>this.requestUpdate(),...e&&{receive:e},...t&&{blocks:t}}}#M(){this.#d!==this.givesCatalog&&(this.#d=this.givesCatalog,Os())}#b(e){const{attribute:t,value:n,expected:o}=e;return Object.freeze({element:this.localName,attribute:t,value:n,expected:o})}#w(e,t){this.#g.add(e);const{element:n,attribute:o,value:s,expected:a}=t;console.warn(`<${n}> ${o}: ${JSON.stringify(s)} cannot be used. Expected: ${a}.`);const r=()=>{jt(this,"mg-config-error",t)};this.updateComplete.then(r,r)}async#j(){this.#m=!0,await this.updateComplete.catch(()=>!1),await this.configured();const{id:e,version:t,hash:n}=ve(this.knowledgeUsed),o=this.configProblems.length;console.info(`[${this.localName} ${Rs}] knowledge ${e} ${t} ${n} problems: ${o}`)}}const Ws=e=>e.normalize("NFKD").replace(/\p{Mn}/gu,"").toLowerCase(),Us=e=>e.replace(/[.*+?^${}()|[\]\\]/g,String.raw`\$&`),Is=/\b(calcium|kalzium|zinc?k?|zink|kalium|potassium|ijzer|iron|eisen|fer|natrium|sodium|selen(?:ium)?|chroom|chromium)/,Gs=e=>new RegExp(String.raw`(?<![\p{L}\d])${e}(?![\p{L}\d])`,"u"),Vs=e=>Gs(Us(Ws(e)).replace(/^magnesium[\s-]*(?=.)/,String.raw`magnesium[\s-]*`));function Ks(e){const[,t=""]=/^magnesium[\s-]*(.+)$/.exec(Ws(e))??[];return t.length<6?null:Gs(String.raw`(?<!acetyl[\s-]*)${Us(t)}`)}const Ys=new WeakMap;function Zs(e){let t=Ys.get(e);return t||(t=Object.entries(e).map(([e,t])=>({id:e,sure:t.synonyms.map(Vs),stems:t.synonyms.map(Ks).filter(e=>null!==e),ambiguous:t.ambiguousSynonyms.map(Vs)})),Ys.set(e,t)),t}const Js=(e,t)=>e.some(e=>e.test(t));function Qs(e,t){const n=Ws(e),o=/magnesium|\bmg\b/.test(n);return Zs(t).filter(({sure:e,stems:t})=>Js(e,n)||o&&Js(t,n)).map(({id:e})=>e)}function Xs(e,t){return"bigint"==typeof t?t.toString():t}const ea="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ta(e){const t=e;if(!t)return{};if("string"==typeof t)return{error:()=>t};if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function na(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0;return!1}function oa(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}function sa(e){return"string"==typeof e?e:e?.message}function aa(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;const o=e.maximum??e.length??e.size;o>=0&&t.push([o,n])}return t}function ra(e,t,n){var o;for(let s=t;s<e.length;s++)(o=e[s]).schema??(o.schema=n)}function ia(e,t,n){var o;const s=e.inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);const a=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,r=e.message?e.message:sa(e.inst?._zod.def?.error?.(e))??sa(a?.(e))??sa(t?.error?.(e))??sa(n.customError?.(e))??sa(n.localeError?.(e))??"Invalid input",i={};for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(i[t]=e[t]);return i.path??(i.path=[]),i.message=r,t?.reportInput&&(i.input=e.input),i}function la(e,t,n,o=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:o,value:n}),n}function ca(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:la(this,t,n.bind(this))},set(e){la(this,t,e)}})}const da={};var ua;const ma={value:void 0,enumerable:!1};let ha="captureStackTrace"in Error?Error:null;function ga(e,t,n,o){function s(e){this.def=e,this.constr=d,this.traits=new Set}s.prototype={};const a=n,r=a&&new WeakSet;function i(n,o){if(n._zod){if(n._zod.traits.has(e))return}else{ma.value=new s(o);try{Object.defineProperty(n,"_zod",ma)}finally{ma.value=void 0}}if(n._zod.traits.add(e),t(n,o),r){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let o=e;for(;o&&o!==t;)o=Object.getPrototypeOf(o);const s=o??e;r.has(s)||(r.add(s),function(e,t){for(const n in t){const o=Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):ca(e,n,o.value)}}(s,a))}const i=d.prototype;for(const e in i)Object.prototype.hasOwnProperty.call(i,e)&&(e in n||(n[e]=i[e].bind(n)))}const l=o?.Parent??Object;class c extends l{}function d(e){const t=o?.Parent?function(e){const t=ha;if(t){const n=t.stackTraceLimit;if("number"==typeof n){try{t.stackTraceLimit=0}catch{return ha=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}(c):this;i(t,e);const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}const s=da.__zod_globalConfig?.postProcessor;return s&&s(t),t}return Object.defineProperty(c,"name",{value:e}),Object.defineProperty(d,"init",{value:i}),Object.defineProperty(d,Symbol.hasInstance,{value:t=>!!(o?.Parent&&t instanceof o.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}class pa extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}(ua=da).__zod_globalConfig??(ua.__zod_globalConfig={});const fa=da.__zod_globalConfig;function ka(e){return fa}const ba={get:function(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Xs,2)),e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},wa={value:void 0,enumerable:!1},ya=new WeakSet([Object.prototype,Error.prototype]),va=ga("$ZodError",(e,t)=>{e.name="$ZodError",wa.value=t,Object.defineProperty(e,"issues",wa),wa.value=void 0,Object.defineProperty(e,"message",ba);const n=Object.getPrototypeOf(e);ya.has(n)||(ya.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const e=()=>this.message;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),$a=e=>{const t=(n,o,s,a)=>{const r=s?{...s,async:!1}:{async:!1},i=n._zod.run({value:o,issues:[]},r);if(i instanceof Promise)throw new pa;if(i.issues.length){const n=new(a?.Err??e)(i.issues.map(e=>ia(e,r,ka())));throw ea(n,a?.callee??t),n}return i.value};return t},xa=$a(va),Ma=e=>{const t=async(n,o,s,a)=>{const r=s?{...s,async:!0}:{async:!0};let i=n._zod.run({value:o,issues:[]},r);if(i instanceof Promise&&(i=await i),i.issues.length){const n=new(a?.Err??e)(i.issues.map(e=>ia(e,r,ka())));throw ea(n,a?.callee??t),n}return i.value};return t},ja=Ma(va),za=(e=>(t,n,o)=>{const s=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},s);if(a instanceof Promise)throw new pa;return a.issues.length?Sa(e,a.issues,s):{success:!0,data:a.value}})(va);function Sa(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(e=>ia(e,n,ka()))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}const Aa=(e=>async(t,n,o)=>{const s=o?{...o,async:!0}:{async:!0};let a=t._zod.run({value:n,issues:[]},s);return a instanceof Promise&&(a=await a),a.issues.length?Sa(e,a.issues,s):{success:!0,data:a.value}})(va),Pa=/^[\s\S]{0,}$/,Ca=/^-?\d+(?:\.\d+)?$/,_a=/^(?:true|false)$/i,Ta=ga("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),Da=ga("$ZodCheckOverwrite",(e,t)=>{Ta.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}}),Oa={major:4,minor:6,patch:7},Ea=ga("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Oa;const o=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(const t of s)for(const n of t._zod.onattach)n(e);if(0===s.length)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const t=(t,n,o)=>{if(t.memo)return t;let s,a=na(t);for(const r of n){if(r._zod.def.when){if(oa(t))continue;if(!r._zod.def.when(t))continue}else if(a)continue;const n=t.issues.length,i=r._zod.check(t);if(i instanceof Promise&&!1===o?.async)throw new pa;if(s||i instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await i,t.issues.length!==n&&(ra(t.issues,n,e),a||(a=na(t,n)))});else{if(t.issues.length===n)continue;ra(t.issues,n,e),a||(a=na(t,n))}}return s?s.then(()=>t):t},n=(n,o,a)=>{if(na(n))return n.aborted=!0,n;const r=t(o,s,a);if(r instanceof Promise){if(!1===a.async)throw new pa;return r.then(t=>e._zod.parse(t,a))}return e._zod.parse(r,a)};e._zod.run=(o,a)=>{if(a.skipChecks)return e._zod.parse(o,a);if("backward"===a.direction){const t=e._zod.parse({value:o.value,issues:[]},{...a,skipChecks:!0});return t instanceof Promise?t.then(e=>n(e,o,a)):n(t,o,a)}const r=e._zod.parse(o,a);if(r instanceof Promise){if(!1===a.async)throw new pa;return r.then(e=>t(e,s,a))}return t(r,s,a)}}},{get"~standard"(){return function(e,t,n){return la(e,"~standard",n,!1)}(this,0,(e=this,{validate:t=>{const n={async:!1};try{const o=e._zod.run({value:t,issues:[]},n);if(!(o instanceof Promise))return Fa(o,n)}catch(e){}return async function(e,t){const n={async:!0};return Fa(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}));var e},set"~standard"(e){la(this,"~standard",e)}}),Fa=(e,t)=>e.issues.length?{issues:e.issues.map(e=>ia(e,t,ka()))}:{value:e.value},La=ga("$ZodString",(e,t)=>{Ea.init(e,t),e._zod.pattern=t.pattern??Pa,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=String(n.value)}catch(o){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),Ba=ga("$ZodNumber",(e,t)=>{Ea.init(e,t),e._zod.pattern=Ca,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const s=n.value;if("number"==typeof s&&!Number.isNaN(s)&&Number.isFinite(s))return n;const a="number"==typeof s?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:s,inst:e,...a?{received:a}:{}}),n}}),Na=ga("$ZodBoolean",(e,t)=>{Ea.init(e,t),e._zod.pattern=_a,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const s=n.value;return"boolean"==typeof s||n.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:e}),n}}),qa=e=>Array.isArray(e)?e.length:-1;function Ra(e,t,n){var o,s;e.issues.length&&t.issues.push(...(o=n,s=e.issues,s.map(e=>{var t;return(t=e).path??(t.path=[]),e.path.unshift(o),e}))),t.value[n]=e.value}const Ha=ga("$ZodArray",(e,t)=>{Ea.init(e,t);const n=fa.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{const a=o.value;if(!Array.isArray(a))return o.issues.push({expected:"array",code:"invalid_type",input:a,inst:e}),o;o.value=n?n.alloc(e,o,Array(a.length),s):Array(a.length);const r=[],i=s?.abortEarly;for(let e=0;e<a.length;e++){const n=a[e],l=t.element._zod.run({value:n,issues:[]},s);if(l instanceof Promise)r.push(l.then(t=>Ra(t,o,e)));else if(Ra(l,o,e),i&&0!==l.issues.length&&na(l))break}return r.length?Promise.all(r).then(()=>o):o},function(e,t){const n=aa(e._zod.def.checks);if(!n.length)return;const o=Math.min(...n.map(e=>e[0])),s=e._zod.parse;e._zod.parse=(n,a)=>{const r=t(n.value);if(r>o&&!a?.skipChecks&&"backward"!==a?.direction)for(const[t,o]of aa(e._zod.def.checks))if(r>t&&o._zod.def.when(n)){const t=n.issues.length;return o._zod.check(n),n.issues[t].continue=!1,ra(n.issues,t,e),n}return s(n,a)}}(e,qa)}),Wa=ga("$ZodCustom",(e,t)=>{Ta.init(e,t),Ea.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{const o=n.value,s=t.fn(o);if(s instanceof Promise)return s.then(t=>Ua(t,n,o,e));Ua(s,n,o,e)}});function Ua(e,t,n,o){if(!e){const e={code:"custom",input:n,inst:o,path:[...o._zod.def.path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(e.params=o._zod.def.params),t.issues.push(function(...e){const[t,n,o]=e;return"string"==typeof t?{message:t,code:"custom",input:n,inst:o}:{...t}}(e))}}function Ia(e){return e.checks&&(e.checks=[...e.checks]),e}const Ga=ga("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ea.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){la(this,"with",e)},parse(e,t){return xa(this,e,t,{callee:this.parse})},parseAsync(e,t){return ja(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return za(this,e,t)},safeParseAsync(e,t){return Aa(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,t){return function(e,t,n){const o=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(o._zod.parent=e),o}(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),Va=ga("ZodMiniString",(e,t)=>{La.init(e,t),Ga.init(e,t)});function Ka(e){return function(e,t){return new e(Ia({type:"string",...ta(t)}))}(Va,e)}const Ya=ga("ZodMiniNumber",(e,t)=>{Ba.init(e,t),Ga.init(e,t)});function Za(e){return function(e,t){return new e(Ia({type:"number",checks:[],...ta(t)}))}(Ya,e)}const Ja=ga("ZodMiniBoolean",(e,t)=>{Na.init(e,t),Ga.init(e,t)});function Qa(e){return function(e,t){return new e({type:"boolean",...ta(t)})}(Ja,e)}const Xa=ga("ZodMiniArray",(e,t)=>{Ha.init(e,t),Ga.init(e,t)}),er=ga("ZodMiniCustom",(e,t)=>{Wa.init(e,t),Ga.init(e,t)});function tr(e,t={}){return function(e,t,n){return new e({type:"custom",check:"custom",fn:t,...ta(n)})}(er,e,t)}const nr=["capsule","tablet","softgel","gummy","lozenge","effervescent","sachet","scoop","gram","ml","drop","spray","ampoule","piece"],or=e=>Ka().check(new Da({check:"overwrite",tx:e=>e.trim()}),tr(e)),sr=e=>{const t=new RegExp(`^.{1,${e}}$`,"su");return or(e=>t.test(e))},ar=e=>Za().check(tr(t=>t>0&&t<=e)),rr=e=>Za().check(tr(t=>t>=0&&t<=e)),ir=e=>or(t=>null!==e(t)),lr=e=>{return(t=sr(500),new Xa({type:"array",element:t,...ta(void 0)})).check(tr(({length:t})=>t<=e));var t},cr=(e,t,n)=>({shape:e,whenBad:t,expected:n}),dr=Object.freeze({catalog:null,problems:[],recognised:[]}),ur=(e,t)=>({catalog:null,problems:[ht("catalog",e,t)],recognised:[]}),mr=e=>null!=e&&""!==e;function hr({path:e,problems:t},n,o,s){t.push(ht(`${e}.${n}`,o,s))}function gr(e,t,n,o,s){const a=An(e,t);if(!mr(a))return!0;const r=(Array.isArray(a)&&n.listShape||n.shape).safeParse("id"===t&&"number"==typeof a?String(a):a);if(r.success)return o[t]=r.data,!0;const i={"leave-out":`${t} is left out`,drop:"the product is left out","count-as-true":"it counts as true"};return hr(s,t,a,`${n.expected}; ${i[n.whenBad]}`),"count-as-true"===n.whenBad&&(o[t]=!0),"drop"!==n.whenBad}function pr(e,{knowledge:t,recognised:n}){const o=function(e,t){const n=Ws(e);if(Is.test(n))return null;const[o,s]=function(e,t){const n=e.filter(e=>"topical"===t[e]?.route);return n.length>0?n:[...e]}(Qs(e,t),t);if(void 0===o||void 0!==s)return null;const a=((e,t)=>Zs(t).flatMap(({sure:e})=>e).reduce((e,t)=>e.replace(t," "),e))(n,t);return Zs(t).some(({id:e,ambiguous:t})=>e!==o&&Js(t,a))?null:o}(e.name,t.forms);return n.push({product:e.id,form:o}),o??void 0}function fr(e,t,n){if(!Sn(e))return n.problems.push(ht(n.path,e,"an object with at least id, name and elementalMgPerUnit")),null;const o=function(e,t,n){const o={};for(const[s,a]of Object.entries(t.fields))if(!gr(e,s,a,o,n))return null;for(const s of["id","name"])if(void 0===o[s])return hr(n,s,An(e,s),`${t.fields[s].expected}; the product is left out`),null;return o}(e,t,n);if(!o||!function(e,{ids:t},n){return t.has(e)?(hr(n,"id",e,"an id that no earlier product has; the product is left out"),!1):(t.add(e),!0)}(o.id,t,n))return null;const{form:s,...a}=o,r=function(e,t,n){const o=e.form;if(void 0===o||0===o.length)return pr(e,t);const s=[o].flat().map(e=>e.toLowerCase()),a=s.filter(e=>!Object.hasOwn(t.knowledge.forms,e));return 0===a.length?Array.isArray(o)?[...new Set(s)]:s[0]:(hr(n,"form",a.join(", "),`forms out of ${Object.keys(t.knowledge.forms).join(", ")}; form counts as missing`),Array.isArray(o)?void 0:pr(e,t))}(o,t,n),i=void 0===r?a:{...a,form:r};return function(e,t,n,o){if(void 0!==t.elementalMgPerUnit||function(e,{knowledge:t}){const n=void 0===e?[]:[e].flat();return n.length>0&&n.every(e=>"oral"!==t.forms[e]?.route)}(t.form,n))return!0;const s=An(e,"elementalMgPerUnit"),{expected:a}=n.fields.elementalMgPerUnit;return mr(s)||hr(o,"elementalMgPerUnit",s,`${a}; the product is left out`),!1}(e,i,t,n)?i:null}function kr(e){if(e.length<=5)return e;const t=e.slice(0,5),n=t.map(({attribute:e,value:t})=>`${e}: ${mt(t).slice(0,30)}`).join(" | "),o=t.map(({attribute:e,expected:t})=>`${e}: ${t}`).join(" | ");return[ht("catalog",n,`${e.length} values to be otherwise, of which the first are ${o}`)]}function br(e,t){const n=Sn(e)?An(e,"products"):void 0;if(!Sn(e)||!Array.isArray(n))return ur(e,'JSON such as {"products": [ \u2026 ]}');if(0===n.length)return ur(e,"at least one product");if(n.length>2e3)return ur(`${n.length} products`,"at most 2000 products");const o=function(e){try{return{knowledge:e,fields:{id:cr(sr(200),"drop","a text of 1 to 200 characters"),name:cr(sr(500),"drop","a text of 1 to 500 characters"),url:cr(ir(dt),"leave-out","an address that starts with https:, http:, mailto: or tel:, or a relative one"),image:cr(ir(ut),"leave-out","an address that starts with https: or http:, or a relative one"),cartUrl:cr(ir(ut),"leave-out","an address that starts with https: or http:, or a relative one"),price:cr(rr(1e6),"leave-out","a number of 0 or more, such as 19.95"),form:{...cr(sr(200),"leave-out","the id of a form, or a list of them"),listShape:lr(20)},elementalMgPerUnit:cr(ar(5e3),"leave-out","a number of mg above 0, at most 5000"),unit:cr((t=nr,Ka().check(tr(e=>t.includes(e)))),"leave-out",`one of ${nr.join(", ")}`),unitsPerPack:cr(ar(1e5),"leave-out","a number above 0"),labelUnitsPerDay:cr(ar(1e3),"drop","a number above 0"),vitaminB6MgPerUnit:cr(rr(5e3),"drop","a number of mg, 0 or more"),otherActives:cr(lr(100),"drop","a list of texts"),inStock:cr(Qa(),"leave-out","true or false"),affiliate:cr(Qa(),"count-as-true","true or false")},problems:[],recognised:[],ids:new Set}}catch{return null}var t}(t);if(!o)return ur(e,"a page that adds nothing to Object.prototype; no products are shown");const s=function(e,{problems:t}){const n=An(e,"currency");if(!mr(n))return;const o=or(e=>/^[A-Za-z]{3}$/.test(e)).safeParse(n);if(o.success)return o.data.toUpperCase();t.push(ht("catalog.currency",n,"three letters, such as EUR"))}(e,o),a=function(e,t){const n=[];for(const[o,s]of e.entries()){const e={path:`catalog.products[${o}]`,problems:[]},a=fr(s,t,e);a&&n.push(a),t.problems.push(...e.problems)}return n}(n,o);return{catalog:void 0===s?{products:a}:{currency:s,products:a},problems:kr(o.problems),recognised:o.recognised}}function wr(e,t){try{return br(e,t)}catch{return ur(e,"plain JSON")}}const yr=5e6,vr="a selector of an inline JSON script that is on the page, or a URL that starts with /, ./ or https: or ends in .json";function $r(e,{value:t,knowledge:n}){const o=zn(e,yr);return o.ok?wr(o.value,n):ur(t,`a catalogue in JSON; what is there is no JSON: ${o.reason}`)}function xr(e){const t=function({value:e,element:t}){const n=t.getRootNode();try{return(n instanceof ShadowRoot?n.querySelector(e):null)??t.ownerDocument.querySelector(e)}catch{return null}}(e);return t?$r(t.textContent??"",e):ur(e.value,vr)}function Mr(e){return t=e.value,/^(https?:|\.{0,2}\/)|\.json([?#]|$)/i.test(t)?async function(e){const t=ut(e.value);if(null===t)return ur(e.value,vr);const{signal:n,clear:o}=function(e){const t=new AbortController,n=()=>t.abort(),o=setTimeout(n,15e3);return e.addEventListener("abort",n,{once:!0}),{signal:t.signal,clear:()=>{clearTimeout(o),e.removeEventListener("abort",n)}}}(e.signal);try{return await async function(e,t){return e.ok?Number(e.headers.get("content-length"))>yr?ur(t.value,"JSON of at most 5000000 characters"):$r(await e.text(),t):ur(t.value,`a URL that answers with JSON; it answered ${e.status}`)}(await fetch(t,{signal:n}),e)}catch{return e.signal.aborted?dr:ur(e.value,"a URL that can be reached from this page; it gave no answer")}finally{o()}}(e):"loading"!==e.element.ownerDocument.readyState?xr(e):function({element:e,signal:t}){return new Promise(n=>{const o={once:!0,signal:t};e.ownerDocument.addEventListener("DOMContentLoaded",()=>n(),o),t.addEventListener("abort",()=>n(),{once:!0})})}(e).then(()=>e.signal.aborted?dr:xr(e));var t}class jr{state="none";catalog=null;recognised=[];ready=Promise.resolve();#z;#S;#A=null;#P=null;#C=null;constructor(e,t){this.#z=e,this.#S=t,e.addController(this)}get given(){return this.#A??(this.#z.getAttribute("catalog")?.trim()||null)}set given(e){this.#A=e||null,this.#z.requestUpdate()}hostUpdate(){const e=this.given;e!==this.#P&&(this.#_(),this.#P=e,this.#T(e))}hostDisconnected(){const e=null!==this.#C;this.#_(),e&&(this.#P=null)}#_(){this.#C?.abort(),this.#C=null}#T(e){const t=this.#S.knowledge();if(null===e)return this.#D(dr,"none");if("string"!=typeof e)return this.#D(wr(e,t));const n=new AbortController,o=Mr({value:e,element:this.#z,knowledge:t,signal:n.signal});if(!(o instanceof Promise))return this.#D(o);this.#D(dr,"loading"),this.#C=n,this.ready=o.then(e=>this.#O(n,e))}#O(e,t){this.#C===e&&(this.#C=null,this.#D(t),this.#z.requestUpdate())}#D(e,t=(e.catalog?"ready":"failed")){this.state=t,this.catalog=e.catalog,this.recognised=e.recognised,this.#S.tell(e.problems)}}function zr(e,t=window){const{dataLayer:n}=t,o={event:"mg_finished",kind:e};try{void 0===n?t.dataLayer=[o]:n.push(o)}catch{}}function Sr(e){if("object"!=typeof e||null===e)return e;if(Array.isArray(e))return Object.freeze(e.map(Sr));const t=Object.entries(e).filter(([e,t])=>"trace"!==e&&void 0!==t);return Object.freeze(Object.fromEntries(t.map(([e,t])=>[e,Sr(t)])))}const Ar=["ask-professional","emergency","incomplete"],Pr=e=>Ar.includes(e)?"withheld":e;const Cr=e=>Array.isArray(e)?e.filter(e=>e!==zt):e,_r=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Cr(t)]));function Tr(e,t,n,o){return Sr("result"===t?function(e){switch(e.kind){case"forms":return function(e){const{outcome:t,forms:n,plan:o}=e;return{...e,outcome:Pr(t),forms:n.map(e=>({...e,reasons:[]})),rejected:[],plan:o&&{...o,gaps:[]},foods:[],findings:[],missing:[]}}(e);case"dose":return function(e){const t=Pr(e.outcome);return{...e,outcome:t,upperLevelMg:"withheld"===t?null:e.upperLevelMg,foodMg:null,supplementMg:null,supplementMgHigh:null,referenceMg:null,plan:null,findings:[],missing:[]}}(e);case"foods":return(e=>({...e,foods:[],totalMg:null,referenceMg:null,share:null}))(e)}}(e):"answers"===t&&n?{...e,facts:_r(o)}:e)}const Dr={NL:{emergency:"112",crisisLine:{name:"113 Zelfmoordpreventie",numbers:["113","0800-0113"],site:"113.nl"},sources:["none"],checked:!1},BE:{emergency:"112",crisisLine:{name:"Zelfmoordlijn 1813",numbers:["1813"],site:"zelfmoord1813.be"},sources:["none"],checked:!1},DE:{emergency:"112",crisisLine:{name:"TelefonSeelsorge",numbers:["0800 111 0 111"],site:"telefonseelsorge.de"},sources:["none"],checked:!1},FR:{emergency:"112",crisisLine:{name:"3114",numbers:["3114"],site:"3114.fr"},sources:["none"],checked:!1},GB:{emergency:"999",crisisLine:{name:"Samaritans",numbers:["116 123"],site:"samaritans.org"},sources:["none"],checked:!1},IE:{emergency:"112",crisisLine:{name:"Samaritans",numbers:["116 123"],site:"samaritans.org"},sources:["none"],checked:!1},US:{emergency:"911",crisisLine:{name:"988 Suicide & Crisis Lifeline",numbers:["988"],site:"988lifeline.org"},sources:["none"],checked:!1}},Or={emergency:"112"};function Er(e){const t=Dr;return null!==e&&Object.hasOwn(t,e)?t[e]:void 0}function Fr(e){const t=Er(e);if(!t)return Or;const{numbers:n,site:o}=t.crisisLine;return{emergency:t.emergency,crisis:n[0],crisisSite:o}}function Lr(e){const t=new Image;return t.alt="",t.decoding="async",t.src=e,t}class Br{#E=null;#F=new Map;prepare(e){if(e===this.#E)return;this.#E=e;const t=e.flatMap(({id:e,image:t})=>void 0===t?[]:[{id:e,image:t}]),n=t.length>60?[]:t;this.#F=new Map(n.map(({id:e,image:t})=>[e,Lr(t)]))}imageFor(e){return this.#F.get(e)??null}release(){this.#E=null,this.#F=new Map}}function Nr(e){return e.replaceAll(/\r\n?/g,"\n").replaceAll(/(?![\n\t])\p{Cc}/gu,"").replaceAll(/[\\;,]/g,String.raw`\$&`).replaceAll("\n",String.raw`\n`)}function qr(e){const t=e.codePointAt(0)??0;return t<128?1:t<2048?2:t<65536?3:4}const Rr=e=>e.toISOString().replaceAll(/[-:]|\.\d+/g,""),Hr=e=>e.replaceAll("\xa0"," ");function Wr({words:e,plan:t},{moment:n}){const{calendar:o,result:s}=e,{startDays:a,startMgPerDay:r,elementalMgPerDay:i}=t;return["bedtime"===n?o.withWater:s.plan.withMeal,...a>0?[s.plan.start({days:a,mg:r,thenMg:i})]:[],o.review({days:t.reviewAfterDays}),a>0?o.otherTime:o.otherTimeTaken].join("\n")}function Ur({name:e,type:t,text:n}){try{const o=URL.createObjectURL(new Blob([n],{type:t})),s=document.createElement("a");s.href=o,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}catch(e){console.warn("The file could not be made.",e)}}const Ir=e=>String(e).padStart(2,"0");function Gr(e,t){const n=new Date,o=function(e){const t=new Date(e.getFullYear(),e.getMonth(),e.getDate()+1);return`${t.getFullYear()}-${Ir(t.getMonth()+1)}-${Ir(t.getDate())}`}(n),s=(a={words:e,plan:t,stamp:n,firstDay:o,uid:[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16).padStart(2,"0")).join("")},["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:-//mg-widgets//mg-widgets ${Rs}//${a.words.lang.toUpperCase()}`,"CALSCALE:GREGORIAN",...a.plan.moments.flatMap((e,t)=>function(e,t,n){const o=Nr(Hr(function({words:e,plan:t},{mg:n}){const{calendar:o}=e;return t.startDays>0?o.eventLessAtFirst({mg:n,days:t.startDays}):o.event({mg:n})}(e,t)));return["BEGIN:VEVENT",`UID:${Nr(e.uid)}-${n+1}`,`DTSTAMP:${Rr(e.stamp)}`,`DTSTART:${s=e.firstDay,a=t.at,`${s}T${a}00`.replaceAll(/[-:]/g,"")}`,"DURATION:PT15M",`RRULE:FREQ=DAILY;COUNT=${e.plan.reviewAfterDays}`,`SUMMARY:${o}`,`DESCRIPTION:${Nr(Hr(Wr(e,t)))}`,"TRANSP:TRANSPARENT","CLASS:PRIVATE","BEGIN:VALARM","ACTION:DISPLAY",`DESCRIPTION:${o}`,"TRIGGER:PT0S","END:VALARM","END:VEVENT"];var s,a}(a,e,t)),"END:VCALENDAR"].map(e=>`${function(e){let t="",n=0;for(const o of e){const e=qr(o);n+e>75&&(t+="\r\n ",n=1),t+=o,n+=e}return t}(e)}\r\n`).join(""));var a;Ur({name:`${e.calendar.fileName}.ics`,type:"text/calendar;charset=utf-8",text:s})}function Vr(e,t){const n=e[t];return"number"==typeof n?n:Number.NaN}function Kr(e,t){return"number"==typeof e[t]||"string"==typeof e[t]}function Yr(e,t){const n=e[t];return void 0===n?"":String(n)}function Zr(e){return{emergency:Yr(e,"emergency")||"112",crisis:Yr(e,"crisis")||void 0,crisisSite:Yr(e,"crisisSite")||void 0}}function Jr(e,t){return{title:e,text:e=>t(Zr(e))}}const Qr=({supplementMg:e,upperLevelMg:t})=>"number"==typeof e&&"number"==typeof t&&e<=t;function Xr({foodLowMg:e,supplementMg:t,referenceHighMg:n}){return"number"!=typeof e||"number"!=typeof n||e+("number"==typeof t?t:0)>=n}function ei(e,{thousands:t,rangeDash:n="\u2013"}){const o=new Map,s=(n,s=0)=>{const a=0===s?Math.round(n):n;return Number.isInteger(a)&&a>=0&&a<=999999?a<1e3?String(a):((e,t)=>`${Math.floor(e/1e3)}${t}${String(e%1e3).padStart(3,"0")}`)(a,t):(t=>{const n=o.get(t);if(n)return n;const s=new Intl.NumberFormat(e,{maximumFractionDigits:t});return o.set(t,s),s})(s).format(n)},a=(e,t=0)=>`${s(e,t)}\xa0mg`;return{number:s,mg:a,mgRange:(e,t)=>s(e)===s(t)?a(e):`${s(e)}${n}${a(t)}`,percent:t=>new Intl.NumberFormat(e,{style:"percent",maximumFractionDigits:0}).format(t),price:(t,n)=>{try{return new Intl.NumberFormat(e,{style:"currency",currency:n}).format(t)}catch{return`${s(t,2)}\xa0${n}`}},list:t=>new Intl.ListFormat(e,{type:"conjunction"}).format(t),either:t=>new Intl.ListFormat(e,{type:"disjunction"}).format(t)}}const ti=({number:e,mg:t},n)=>(o,s)=>e(o)===e(s)?t(o):`${e(o)} ${n} ${t(s)}`;function ni(e,t,n,o){return`${e.number(t,2)}\xa0${1===t?n:o}`}function oi(e,{lowMg:t,highMg:n,upperLevelMg:o=1/0}){return e(t,(t>o||n<=o)&&n-t<=2?t:n)}function si({mgFromTo:e},t){if(!Kr(t,"supplementMgHigh"))return"";const n=Vr(t,"supplementMgHigh");return oi(e,{lowMg:Kr(t,"supplementMg")?Vr(t,"supplementMg"):n,highMg:n,upperLevelMg:Kr(t,"upperLevelMg")?Vr(t,"upperLevelMg"):void 0})}function ai(e,t){return Object.hasOwn(e,t)?e[t]:void 0}const ri=1440,ii=[0,6,12,18,24],li=e=>Math.round(e/ri*1e3)/10+"%";function ci(e,t){return ai(e.medicines,t)?.name??t}function di(e,t,n,o,s){const a=(e%ri+ri)%ri,r=Math.min(ri,t-e);return(a+r>ri?[[a,ri],[0,a+r-ri]]:[[a,a+r]]).map(([e=0,t=0])=>I`<rect class=${n} x=${li(e)} width=${li(t-e)} y=${o} height=${s} />`)}function ui(e,t){return I`<svg class="at" x=${li(ao(e))} y="37" overflow="visible">${t}</svg>`}function mi(e){return U`<figure class="timeline stack" part="timeline">
    ${function(e){const t=e.separations.flatMap(({times:e})=>e);return U`<svg class="day" width="100%" height="78" aria-hidden="true" focusable="false">
    ${function({separations:e,...t}){const n=lo(t);return e.flatMap(e=>e.times.flatMap(t=>{const o=ao(t),s=null===e.hoursBeforeMedicine?ro(n,o):0;return di(o-Math.max(s,60*co(e)),o+60*e.hoursAfterMedicine,"band",26,22)}))}(e)}
    <rect class="track" x="0" y="32" width="100%" height="10" />
    ${function({wake:e,bed:t}){const[n,o]=[ao(e),ao(t)];return di(o,n<o?n+ri:n,"night",32,10)}(e)}
    ${e.meals.map(e=>ui(e,I`<line class="meal" x1="0" x2="0" y1="-5" y2="5" />`))}
    ${t.map(e=>ui(e,I`<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`))}
    ${e.plan.moments.map(({at:t,mg:n})=>ui(t,I`<circle class="dose" r="8" /><text class="dose-label" y="-18" text-anchor="middle">${e.words.mg(n)}</text>`))}
    ${ii.map(e=>I`<text class="hour" x=${li(60*e)} y="74" text-anchor=${0===e?"start":24===e?"end":"middle"}>${e}</text>`)}
  </svg>`}(e)} ${function({words:e,separations:t}){if(0===t.length)return V;const{plan:n}=e.result,o=e=>U`<svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">${e}</svg>`;return U`<ul class="legend small muted" aria-hidden="true">
    <li>${o(I`<circle class="dose" r="7" />`)}${n.dose}</li>
    <li>${o(I`<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`)}${n.medicine}</li>
    <li>${o(I`<rect class="band" x="-8" y="-8" width="16" height="16" />`)}${n.keepFree}</li>
  </ul>`}(e)}
    <ol class="entries">
      ${function({words:e,plan:t,separations:n,takes:o,...s}){const a=t.moments.map(({at:t,moment:n,mg:s},a)=>({time:t,what:e.mg(s),detail:e.result.plan.moments[n],takes:o?.[a],dose:!0})),r=n.flatMap(({medicine:t,times:n})=>n.map(n=>({time:n,what:ci(e,t),detail:"",dose:!1}))),i=lo(s),l=({time:e})=>ro(i,ao(e));return[...a,...r].sort((e,t)=>l(e)-l(t))}(e).map(t=>function(e,{time:t,what:n,detail:o,takes:s,dose:a}){return U`<li class="entry ${a?"is-dose":""}">
    <span class="entry-time figures">${e.clock(t)}</span>
    <span
      ><span class="entry-what">${n}</span
      >${o?U` <span class="muted">${o}</span>`:V}${s?U`<span class="entry-takes">${s}</span>`:V}</span
    >
  </li>`}(e.words,t))}
    </ol>
  </figure>`}const hi=a`
  .day,
  .legend .swatch {
    direction: ltr;
  }

  .day text {
    fill: currentColor;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .day .hour {
    opacity: 0.72;
  }

  .day .dose-label {
    font-weight: 650;
  }

  .day .track {
    rx: 5px;
  }

  .night {
    fill: color-mix(in srgb, currentColor 16%, transparent);
  }

  .band {
    fill: color-mix(in srgb, var(--_caution) 24%, transparent);
    rx: 3px;
  }

  .meal {
    stroke: currentColor;
    stroke-width: 2px;
    opacity: 0.45;
  }

  .medicine {
    fill: var(--_caution);
  }

  .dose {
    fill: var(--_accent);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }

  .entries {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 1em;
  }

  .entry {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .entry-time {
    white-space: nowrap;
    color: var(--_muted);
  }

  .is-dose .entry-what {
    font-weight: 650;
  }

  .entry-takes {
    display: block;
  }
`;function gi(e,t,n){return ai(e.result.plan.stopSigns,t)?.(n)??t}function pi(e,{moments:t}){return t.every(({moment:e})=>"bedtime"!==e)?e.result.plan.withMeal:e.calendar.withWater}function fi(e){const{words:t,knowledge:n,facts:o,plan:s,takes:a}=e,r=t.result.plan,i=io(n,o),l=i.filter(({medicine:e,times:t})=>!o.medicineTimes?.[e]&&t.length>0);return U`<section class="block" part="plan" aria-labelledby="plan">
    <div>
      <h3 id="plan" tabindex="-1">${r.heading}</h3>
      <p class="dose-total figures">${r.total({mg:s.elementalMgPerDay})}</p>
    </div>
    ${mi({words:t,plan:s,separations:i,meals:o.meals??n.plan.defaultMeals,wake:o.wake??n.plan.defaultWake,bed:o.bed??n.plan.defaultBed,...a&&{takes:a}})}
    ${i.length>0?U`<ul class="bullets">
            ${i.map(e=>U`<li>${function(e,{medicine:t,hoursAfterMedicine:n,hoursBeforeMedicine:o}){const{plan:s}=e.result,a=ci(e,t);return null===o?s.medicineFirst({medicine:a,hours:n}):s.gapBoth({medicine:a,hoursAfter:n,hoursBefore:o})}(t,e)}</li>`)}
            ${l.map(e=>U`<li class="muted">${function(e,{medicine:t,times:n}){const o=n.map(t=>e.clock(t));return e.result.plan.assumedTimes({medicine:ci(e,t),times:e.list(o)})}(t,e)}</li>`)}
          </ul>`:V}
    <div class="pair">
      <ul class="bullets">
        ${function(e,t){const n=e.result.plan,{elementalMgPerDay:o,startMgPerDay:s,startDays:a,reviewAfterDays:r,moments:i}=t;return[...a>0?[n.start({days:a,mg:s,thenMg:o})]:[],...i.length>1?[n.split({mg:o,times:i.length})]:[],pi(e,t),n.lower,n.review({days:r})]}(t,s).map(e=>U`<li>${e}</li>`)}
      </ul>
      <div class="stack">${function({words:e,plan:t,help:n}){return U`<p>${e.result.plan.stopWhen}</p>
    <ul class="bullets">
      ${t.stopWhen.map(t=>U`<li>${gi(e,t,n)}</li>`)}
    </ul>`}(e)}</div>
    </div>
    <p class="small muted">${r.elemental}${o.meals?"":` ${r.assumedMeals}`}</p>
    ${e.actions??V}
  </section>`}const ki=a`
  .print-frame {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;let bi=null;class wi{#L;#B;#N=document.createElement("iframe");constructor(e){this.#L=e,this.#B=e.host.renderRoot,this.#N.className="print-frame",this.#N.title=e.title,this.#N.tabIndex=-1,this.#N.setAttribute("aria-hidden","true"),this.#N.addEventListener("load",this.#q,{once:!0})}begin(){const{styleSheet:e}=ki;e&&(this.#B.adoptedStyleSheets=[...this.#B.adoptedStyleSheets,e]),this.#L.host.addController(this),this.#B.prepend(this.#N)}end(){bi===this&&(bi=null),this.#N.remove(),this.#L.host.removeController(this);const{styleSheet:e}=ki;this.#B.adoptedStyleSheets=this.#B.adoptedStyleSheets.filter(t=>t!==e)}hostDisconnected(){this.end()}#q=()=>{try{const e=this.#N.contentWindow;this.#R(e),e.addEventListener("afterprint",()=>setTimeout(()=>this.end()),{once:!0}),e.print()}catch(e){this.end(),yi(e)}};#R({document:e,CSSStyleSheet:t}){const{title:n,lang:o,content:s,styles:a,arrange:r}=this.#L,i=new t;i.replaceSync(a.cssText),e.adoptedStyleSheets=[i],e.title=n,e.documentElement.lang=o,le(s,e.body,{creationScope:e}),r?.(e)}}const yi=e=>console.warn("This could not be printed.",e);function vi(e){try{bi?.end(),bi=new wi(e),bi.begin()}catch(e){bi=null,yi(e)}}const $i=Array.from({length:30},()=>U`<div class="rule"></div>`),xi=["roomy","close","dense","tight"],Mi="close",ji=266/25.4*96,zi={bed:"23:00",wake:"07:00"};function Si(e){const{words:t,knowledge:n}=e;return U`<main class="sheet ${Mi}">
    <div class="row">
      <div class="cell">
        ${function({words:e,title:t,outcome:n,text:o}){const s=new Intl.DateTimeFormat(e.lang,{dateStyle:"long"}).format(new Date);return U`<header>
    <div class="masthead">
      <p class="title">${t}</p>
      <p class="name">${e.sheet.name}<span class="line"></span></p>
      <p>${e.sheet.printed({date:s})}</p>
    </div>
    <h1>${n}</h1>
    ${o?U`<p class="lead">${o}</p>`:V}
  </header>`}(e)} ${function({words:e,figures:t}){return 0===t.length?V:U`<section>
    <h2>${e.sheet.figures}</h2>
    <dl class="figures">
      ${t.map(({label:e,value:t})=>U`<div class="figure">
            <dt>${e}</dt>
            <dd>${t}</dd>
          </div>`)}
    </dl>
  </section>`}(e)} ${function(e){const{words:t,plan:n,help:o={emergency:"112"}}=e;if(!n)return V;const s=t.result.plan;return U`<section>
    <h2>${t.sheet.plan}<span class="aside">${s.total({mg:n.elementalMgPerDay})}</span></h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.sheet.time}</th>
          <th scope="col">${t.sheet.what}</th>
          <th scope="col">${t.sheet.magnesium}</th>
        </tr>
      </thead>
      <tbody>
        ${function({words:e,separations:t,takes:n,night:o=zi},s){const a=s.moments.map(({at:t,moment:o,mg:s},a)=>({time:t,what:[e.result.plan.moments[o],n?.[a]].filter(Boolean).join(": "),magnesium:e.mg(s),dose:!0})),r=t.flatMap(t=>{const n=ci(e,t.medicine),o=function({sheet:e},{hoursAfterMedicine:t,hoursBeforeMedicine:n}){return null===n?e.hoursLater({hours:t}):n===t?e.hoursApart({hours:t}):e.hoursAfterAndBefore({hoursAfter:t,hoursBefore:n})}(e,t);return(0===t.times.length?[null]:t.times).map(e=>({time:e,what:n,magnesium:o,dose:!1}))}),i=lo(o),l=({time:e})=>null===e?1/0:ro(i,ao(e));return[...a,...r].sort((e,t)=>l(e)-l(t))}(e,n).map(e=>function(e,{time:t,what:n,magnesium:o,dose:s}){return U`<tr class=${s?"dose":"medicine"}>
    <td class="time">${null===t?"\u2013":e.clock(t)}</td>
    <td>${n}</td>
    <td>${o}</td>
  </tr>`}(t,e))}
      </tbody>
    </table>
    <div class="columns">
      <ul class="item">
        ${function({words:e,separations:t},n){const o=e.result.plan,{elementalMgPerDay:s,startMgPerDay:a,startDays:r,reviewAfterDays:i}=n;return[...r>0?[o.start({days:r,mg:a,thenMg:s})]:[],pi(e,n),o.lower,e.calendar.review({days:i}),...t.length>0?[e.sheet.medicineTimes]:[]]}(e,n).map(e=>U`<li>${e}</li>`)}
      </ul>
      ${n.stopWhen.length>0?U`<div class="item">
              <p><strong>${s.stopWhen}</strong></p>
              <ul>
                ${n.stopWhen.map(e=>U`<li>${gi(t,e,o)}</li>`)}
              </ul>
            </div>`:V}
    </div>
  </section>`}(e)} ${function({words:e,findings:t}){return 0===t.length?V:U`<section>
    <h2>${e.sheet.findings}</h2>
    <div class=${t.length>1?"columns":""}>
      ${t.map(({title:e,text:t})=>U`<p class="finding"><strong>${e}</strong> ${t}</p>`)}
    </div>
  </section>`}(e)} ${function({words:e,answers:t}){return 0===t.length?V:U`<section>
    <h2>${e.sheet.answers}</h2>
    <dl class="columns">
      ${t.map(({label:e,value:t})=>U`<div class="item answer">
            <dt>${e}</dt>
            <dd>${t}</dd>
          </div>`)}
    </dl>
  </section>`}(e)}
        ${function({words:e,sources:t}){if(0===t.length)return V;const n=new Map;for(const{title:e,standing:o}of t)n.set(o,[...n.get(o)??[],e]);return U`<section class="sources">
    <h2>${e.result.sources.heading}</h2>
    ${[...n].map(([e,t])=>U`<p>${e?U`<strong>${e}:</strong> `:V}${t.join("; ")}.</p>`)}
  </section>`}(e)}
      </div>
    </div>
    <div class="row rest">
      <div class="cell notes">
        <h2>${t.sheet.notes}</h2>
        <div class="rules" aria-hidden="true">${$i}</div>
      </div>
    </div>
    <footer class="row">
      <div class="cell foot">
        <p>${t.result.purpose}</p>
        <p>${t.sheet.knowledge(n)}</p>
      </div>
    </footer>
  </main>`}const Ai=a`
  @page {
    size: A4;
    margin: 14mm;
  }

  :root {
    color-scheme: only light;
    color: #000;
    background: #fff;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  body {
    font:
      9.5pt/1.4 system-ui,
      'Helvetica Neue',
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  .sheet {
    display: table;
    inline-size: 100%;
    block-size: min(264mm, calc(100vh - 5mm));
  }

  /* As wide as on paper, to see how much it is. */
  @media screen {
    .sheet {
      inline-size: 182mm;
    }
  }

  .close {
    font-size: 8.75pt;
  }

  .dense {
    font-size: 8pt;
    line-height: 1.32;
  }

  .tight {
    font-size: 7.5pt;
    line-height: 1.3;
  }

  .row {
    display: table-row;
  }

  .rest {
    block-size: 100%;
  }

  .cell {
    display: table-cell;
  }

  section {
    margin-block-start: 1.5em;
  }

  :is(.dense, .tight) section {
    margin-block-start: 0.95em;
  }

  h1 {
    margin-block: 0.35em 0.3em;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  h2 {
    padding-block-end: 0.3em;
    margin-block-end: 0.5em;
    border-block-end: 0.75pt solid #000;
    font-size: 1em;
    font-weight: 650;
    break-after: avoid;
  }

  strong {
    font-weight: 650;
  }

  p,
  dd {
    orphans: 2;
    widows: 2;
  }

  .masthead,
  .foot {
    color: #444;
    font-size: 0.9em;
  }

  .masthead {
    display: flex;
    gap: 2em;
    padding-block-end: 0.9em;
    border-block-end: 2.25pt solid #000;
  }

  .name {
    display: flex;
    flex: 1;
    gap: 0.6em;
  }

  .line {
    flex: 1;
    border-block-end: 0.5pt solid #777;
  }

  .title {
    color: #000;
    font-weight: 650;
  }

  .aside {
    float: right;
    font-weight: 400;
  }

  .lead {
    font-size: 1.1em;
  }

  .figures {
    display: table;
    table-layout: fixed;
    inline-size: 100%;
  }

  .figure {
    display: table-cell;
    padding-inline-end: 1em;
  }

  .figure dt {
    color: #444;
    font-size: 0.9em;
  }

  .figure dd {
    font-size: 1.25em;
    font-weight: 650;
  }

  table {
    inline-size: 100%;
    margin-block-end: 0.7em;
    border-collapse: collapse;
    /* A document without a doctype gives tables a letter of their own. */
    font: inherit;
    color: inherit;
  }

  th,
  td {
    padding: 0.3em 1em 0.3em 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: baseline;
  }

  th {
    padding-block-start: 0;
    color: #444;
    font-size: 0.9em;
    font-weight: 400;
  }

  tr {
    break-inside: avoid;
  }

  .dose td {
    font-weight: 650;
  }

  .time {
    white-space: nowrap;
  }

  th:first-child {
    inline-size: 16%;
  }

  th:last-child {
    inline-size: 44%;
  }

  .columns {
    columns: 2;
    column-gap: 8mm;
  }

  .item,
  .finding {
    padding-block-end: 0.4em;
  }

  .item {
    break-inside: avoid;
  }

  .tight :is(.item, .finding) {
    padding-block-end: 0.25em;
  }

  li {
    margin-inline-start: 1.3em;
  }

  .answer {
    display: flex;
    gap: 0.8em;
  }

  .answer dt {
    flex: none;
    inline-size: 34%;
    color: #444;
  }

  .sources {
    color: #444;
    font-size: max(6pt, 0.78em);
    line-height: 1.25;
  }

  .sources h2 {
    padding: 0;
    margin: 0;
    border: 0;
  }

  .notes {
    position: relative;
    block-size: 18mm;
    padding-block-start: 1.5em;
    break-inside: avoid;
  }

  .tight .notes {
    block-size: 14mm;
    padding-block-start: 1em;
  }

  .rules {
    position: absolute;
    inset: 3em 0 0.8em;
    overflow: hidden;
  }

  .rule {
    block-size: 7.5mm;
    border-block-end: 0.5pt solid #bbb;
  }

  .foot {
    padding-block-start: 0.6em;
    border-block-start: 0.5pt solid #000;
    font-size: 0.8em;
  }
`;function Pi(e,t){const{intake:n}=e.result,{foodMg:o,foodLowMg:s=o,foodHighMg:a=o,proposedMg:r}=t,{supplementMg:i,supplementMgHigh:l=i}=t,{referenceLowMg:c,referenceHighMg:d,limitMg:u}=t,m=(t,n)=>e.mgRange(t,n),h=(e,t,n)=>void 0===t||void 0===n?[]:[{label:e,value:m(t,n)}],g=void 0===i||void 0===l?void 0:oi(m,{lowMg:i,highMg:l,upperLevelMg:u});return[...h(n.food,s,a),...void 0===g?[]:[{label:n.supplement,value:g}],...h(n.proposed,r,r),...h(n.reference,c,d),...h(n.upperLevel,u,u)]}function Ci({body:e},t=1){const n=e.querySelector(".sheet");if(!n)return;const o=e=>{n.className=`sheet ${e}`};xi.some(e=>(o(e),n.offsetHeight<=ji*t))||o(Mi)}function _i(e,t){const{title:n,words:o}=t;vi({host:e,title:n,lang:o.lang,content:Si(t),styles:Ai,arrange:e=>Ci(e)})}const Ti={consultHref:{attribute:"consult-href",expected:"an address that starts with https:, http:, mailto: or tel:, or a relative one",fallback:null,read:e=>dt(e)??void 0},consultLabel:kt("consult-label","a text of at most 120 characters",120),display:pt("display",["inline","dialog"]),autostart:ft("autostart")},Di={...Mt,...Ti},Oi=e=>(...t)=>({_$litDirective$:e,values:t});let Ei=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};const{I:Fi}=re,Li=e=>e,Bi=e=>void 0===e.strings,Ni=()=>document.createComment(""),qi=(e,t,n)=>{const o=e._$AA.parentNode,s=void 0===t?e._$AB:t._$AA;if(void 0===n){const t=o.insertBefore(Ni(),s),a=o.insertBefore(Ni(),s);n=new Fi(t,a,e,e.options)}else{const t=n._$AB.nextSibling,a=n._$AM,r=a!==e;if(r){let t;n._$AQ?.(e),n._$AM=e,void 0!==n._$AP&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==s||r){let e=n._$AA;for(;e!==t;){const t=Li(e).nextSibling;Li(o).insertBefore(e,s),e=t}}}return n},Ri=(e,t,n=e)=>(e._$AI(t,n),e),Hi={},Wi=(e,t=Hi)=>e._$AH=t,Ui=e=>{e._$AR(),e._$AA.remove()},Ii=Oi(class extends Ei{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!Bi(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===G||t===V)return t;const n=e.element,o=e.name;if(3===e.type){if(t===n[o])return G}else if(4===e.type){if(!!t===n.hasAttribute(o))return G}else if(1===e.type&&n.getAttribute(o)===t+"")return G;return Wi(e),t}});function Gi(e){const t=`${e.id}-error`,n=[e.describedBy,e.error?t:void 0].filter(Boolean).join(" ");return U`<div class="number">
    <label class=${e.quietLabel?"quiet":"label"} for=${e.id}>${e.label}</label>
    <span class="with-unit">
      <input
        class="field"
        id=${e.id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="24"
        .value=${Ii(e.value)}
        aria-invalid=${e.error||e.invalid?"true":V}
        aria-describedby=${n||V}
        @input=${t=>e.input(t.target.value)}
        @change=${()=>e.done?.()}
      />
      ${e.unit?U`<span class="unit muted">${e.unit}</span>`:V}
    </span>
    ${Vi(t,e.error)}
  </div>`}function Vi(e,t){return t?U`<p class="error small" id=${e}>${t}</p>`:V}function Ki(e){const t=e.trim().replace(",",".");return/^\d{1,5}(\.\d{1,2})?$/.test(t)?Number(t):void 0}const Yi=({number:e})=>e(1.5,1).replace(/\d/g,""),Zi=(e,t)=>String(Math.round(100*t)/100).replace(".",Yi(e)),Ji=a`
  .with-unit {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  .number .field {
    max-inline-size: 9em;
  }

  .number .error {
    margin-block-start: 0.4em;
  }
`;function Qi(e,t=!1){return{key:e,label:"",labelDone:!1,form:"",amount:"",amountDone:!0,basis:"",perDay:"",prescribed:!1,antacid:t}}function Xi(e,t){return{...Qi(t,"antacid-laxative"===e.use),form:e.form??"",amount:String(e.amountMg),basis:e.basis,perDay:String(e.perDay),compoundMg:e.compoundMg,prescribed:!0===e.prescribed}}const el=e=>({...e,compoundMg:void 0}),tl=/^[1-9]\d{0,2}(?:[.,'\u2019\s]\d{3})+(?:[.,]\d{1,2})?$/,nl=/^[+-]?\d+(?:[.,]\d+)?$/;function ol(e,t){const n=e.trim();if(""===n)return{error:"missing"};if(tl.test(n)){const e=(e=>e.replace(/[.,'\u2019\s](?=\d{3}(?!\d))/g,""))(n);return ol(e,t)??{error:"thousands",write:e}}if(!nl.test(n))return{error:"number"};const o=Number(n.replace(",","."));return o>0&&o<=t?void 0===Ki(n)?{error:"number"}:void 0:{error:"range",most:t}}function sl(e,{field:t,most:n,missing:o}){const s=ol(e[t],n);if(!s)return[];const{key:a}=e;return["missing"===s.error?{key:a,field:t,error:o}:{key:a,field:t,...s}]}function al(e){const{key:t,basis:n}=e,o="percent-ri"===n;return[..."compound"!==n||e.form?[]:[{key:t,field:"form",error:"form"}],...sl(e,{field:"amount",most:o?1e3:rn,missing:o?"percent":"amount"}),...sl(e,{field:"perDay",most:60,missing:"perDay"}),...""===n?[{key:t,field:"basis",error:"basis"}]:[]]}function rl(e){if(""===e.basis)throw new Error("an amount of nobody knows what");return{amountMg:Ki(e.amount)??0,basis:e.basis,perDay:Ki(e.perDay)??0,...e.form&&{form:e.form},...void 0!==e.compoundMg&&"compound"!==e.basis&&{compoundMg:e.compoundMg},...e.prescribed&&{prescribed:!0},...e.antacid&&{use:"antacid-laxative"}}}const il="-none",ll="-unsure",cl="-some",dl={picked:[],text:"",portions:{},rows:[],search:"",prefilled:!1,problems:[]};function ul(e,t){return(Array.isArray(t)?t:[String(t)]).filter(t=>e.choices?.includes(t))}function ml(e,t,n){switch(e.kind){case"one":return{...dl,picked:ul(e,t)};case"many":{const o=ul(e,t);return{...dl,picked:0===o.length&&n?[il]:o}}case"number":return{...dl,text:String(t)};case"portions":return{...dl,portions:Object.fromEntries(Object.entries(t).map(([e,t])=>[e,String(t)]))};case"supplements":{const e=t.map(Xi);return{...dl,rows:e,picked:e.length>0?[cl]:[il]}}}}function hl(e,t,n){if("supplements"!==e.kind)return t;const o=t.rows.filter(({antacid:e})=>n||!e);if(!n||o.some(({antacid:e})=>e))return{...t,rows:o};const s=t.picked.includes(ll)?t.picked:[cl];return{...t,picked:s,rows:[Qi(gl(o),!0),...o]}}const gl=e=>Math.max(-1,...e.map(({key:e})=>e))+1;function pl(e,{answer:t,offered:n},o,s){if(t?.unsure)return hl(e,{...dl,picked:[ll]},s);if(t)return hl(e,function(e,t,n){return(e.choices??[]).every(e=>n.includes(e))?t:{...t,picked:t.picked.filter(e=>e!==il)}}(e,ml(e,t.value,!0),n),s);const a=o[e.fact];if(void 0===(r=a)||Array.isArray(r)&&0===r.length)return hl(e,dl,s);var r;const i=ml(e,a,!1),l=i.picked.length>0||""!==i.text||Object.keys(i.portions).length>0;return hl(e,{...i,prefilled:l},s)}const fl={problems:[{kind:"missing"}]},kl=e=>({answer:{unsure:!1,value:e}}),bl=(e,t)=>""===(e.portions[t]??"").trim();function wl(e,t,n){if(t.picked.includes(ll))return{answer:{unsure:!0}};switch(e.kind){case"one":return void 0===t.picked[0]?fl:kl(t.picked[0]);case"many":return t.picked.includes(il)?kl([]):0===t.picked.length?fl:kl(t.picked);case"number":return function(e){const t=Ki(e);return void 0===t||t>120?fl:kl(t)}(t.text);case"portions":return function(e,t){const n=t.map(t=>[t,Ki(e.portions[t]??"")]),o=n.flatMap(([e,t])=>void 0===t||t>70?[{kind:"portion",group:e}]:[]);return o.length>0?{problems:o}:kl(Object.fromEntries(n))}(t,n);case"supplements":return function(e){if(e.picked.includes(il))return kl([]);if(!e.picked.includes(cl)||0===e.rows.length)return fl;const t=e.rows.flatMap(e=>al(e).map(e=>({kind:"supplement",...e})));return t.length>0?{problems:t}:kl(e.rows.map(rl))}(t)}}function yl(e,t){return{form:e,formRoute:t.route,formUptake:t.uptake.value,formSolubility:t.solubility.value,formGutEffect:t.gutEffect.value,formElementalPercent:Kt(t)?.low??0,formPermittedInEu:t.permittedInEu.value??!0}}const vl=(e,t)=>Math.abs(t.weight)-Math.abs(e.weight);function $l({assessed:e}){const t=e.filter(({definition:e})=>!0===e.rejects),n=e.filter(({definition:e})=>!0!==e.rejects&&e.weight<0);return[...t.map(Gt),...n.map(Gt).sort(vl)]}function xl(e){const t=[...new Set(e.map(({score:e})=>e))].sort((e,t)=>t-e);return e.map(({id:e,score:n,assessed:o})=>({id:e,rank:t.indexOf(n)+1,reasons:o.map(Gt).sort(vl),products:[]})).sort((e,t)=>e.rank-t.rank)}function Ml({knowledge:e,seen:t},n,o,s={}){return{version:1,kind:"forms",outcome:n,forms:[],rejected:[],plan:null,foods:[],findings:[...o],missing:[],standard:t.standard,claims:t.claims,knowledge:ve(e),...s}}function jl(e,t,n={}){const o=hs(e,t,n),s={knowledge:e,seen:o},a=ns(e,o);if(a.outcome){const e="emergency"===a.outcome?[]:a.missing;return Ml(s,a.outcome,a.findings,{missing:e})}const r=function(e,{situation:t}){return Ht(e.rules.need,t).find(({truth:e,definition:t})=>"yes"===e||"block"===t.ifUnknown)}(e,o);if("yes"!==r?.truth)return Ml(s,"incomplete",a.findings,{missing:r?Jo(e,r.definition,o):[]});const i=[...a.findings,Ut(r)].sort(Go),{outcome:l}=r.definition,c="form"===l?function(e,t,n){const o=e.plan,s=$o(e,t),a=wo(s,function({splitAboveMg:e},t){const n=[Math.min(t,e)],o=jo(t/2);return t>e?[[o,t-o],n]:[n]}(o,n));if(!a)return null;const r=a.map(({at:e,moment:t,intake:n})=>({at:e,moment:t,mg:n})),i=Mo(e,s.separations,r),l=jo(i.elementalMgPerDay*o.startShare);return{...i,startMgPerDay:l,startDays:o.startDays}}(e,o.facts,function(e,{figures:t}){const n=e.plan.roundDownToMg;return Math.floor(Math.min(t.gapMg??0,t.roomMg??0)/n)*n}(e,o)):null;return function(e,t,n,o){const{knowledge:s,seen:a}=e,{facts:r,figures:i}=a,l="nothing-needed"===t?[]:oo(s,1/0,{avoid:r.avoid??[]});if(Zo(s,a))return Ml(e,t,n,{foods:l});const{forms:c,rejected:d}=function(e,t){const n=Object.entries(e.forms).map(([n,o])=>function(e,t,n,o){const s=Ht(e.rules.choice,{...o,...yl(t,n)}),a=s.reduce((e,{definition:t})=>e+t.weight,0);return{id:t,score:a,rejected:s.some(({definition:e})=>!0===e.rejects)||a<e.keepFormsFromScore,assessed:s}}(e,n,o,t));return{forms:xl(n.filter(({rejected:e})=>!e)),rejected:n.filter(({rejected:e})=>e).map(e=>({id:e.id,reasons:$l(e)}))}}(s,a.situation),u=o?.elementalMgPerDay??null;return Ml(e,t,n,{forms:we(c,d,a.catalog,{knowledge:s,facts:r,figures:i,planMg:u}),rejected:d,plan:o,foods:l})}(s,l,i,c)}const zl=({day:e,counts:t})=>t?e?.foodMg:void 0,Sl={mode:"intro",question:null,editing:!1,last:null,taken:[],fed:{day:null,counts:!1},path:[],answers:new Map,offered:new Map,facts:{},recommendation:null},Al=(e,t)=>function(e,t){const n=zl(t);if(void 0===n)return e;const{diet:o,unsure:s,...a}=e;return{...a,foodMg:n,...s&&{unsure:s.filter(e=>!(e=>"diet"===e||"foodMg"===e)(e))}}}(zs(e,t),t.fed);function Pl(e,t,n){return ws(e.knowledge,Al(e,t),e.options,n)}function Cl(e,t){const n=Al(e,t),o=function(e,t,n){return t.path.filter(o=>{const s=ws(e.knowledge,n,e.options,o);return!s||!function(e,t,n,o,s){const a=s.answers.get(t);if(!a)return!0;const r=s.offered.get(t)??[];return!!n?.some(e=>!r.includes(e))||!("supplements"!==t||a.unsure||!xs(e,o))&&!a.value.some(({use:e})=>"antacid-laxative"===e)}(e,o,s.choices,n,t)})}(e,t,n),s=o.length===t.path.length?n:Al(e,{...t,path:o}),a=jl(e.knowledge,s,e.options),r={...t,path:o,facts:s,recommendation:a,editing:!1};if("emergency"===a.outcome)return{...r,mode:"result",question:null};const i=bs(e.knowledge,s,{...e.options,asked:o});return{...r,mode:i?"question":"result",question:i}}const _l=({path:e,taken:t})=>e.filter(e=>!t.includes(e)),Tl=e=>0===_l(e).length;function Dl(e,t){let{path:n}=t;for(const o of _l(t).reverse()){n=n.slice(0,n.indexOf(o));const s=Pl(e,{...t,path:n},o);if(s)return{...t,mode:"question",question:s,path:n,editing:!1}}return{...t,mode:"intro",question:null,path:n,editing:!1}}function Ol(e,t){const{last:n}=t;return null===n||n===t.path.at(-1)?Dl(e,t):El(e,t,n)}function El(e,t,n){const o=Pl(e,t,n);return o?{...t,mode:"question",question:o,editing:!0}:t}function Fl(e,t){if("result"===t.mode)return Cl(e,t);if("intro"===t.mode)return t;const n=t.question&&Pl(e,t,t.question.id);return n?{...t,question:n}:Cl(e,t)}function Ll({id:e,fact:t,kind:n,unsure:o},s,{foodMg:a,isEstimated:r}){return{question:s??{id:e,fact:t,kind:n,unsure:o},answer:{unsure:!0},trayMg:a,isEstimated:r,isOpen:null!==s}}function Bl(e,t){const{knowledge:n,options:o}=e,{day:s,counts:a}=t.fed;return n.questions.flatMap(e=>{const r=ws(n,t.facts,o,e.id);if("diet"===e.fact&&a&&s)return[Ll(e,r,s)];const i=t.path.includes(e.id)?t.answers.get(e.id):void 0;return r&&i?[{question:r,answer:i,isOpen:!0}]:[]})}function Nl({knowledge:e,options:t},n){const o=t.claims??"eu",s=e.questions.filter(({parent:e,modes:t})=>!e&&(!t||t.includes(o))),a=n.question?[...n.path,n.question.id]:n.path;return{index:Math.max(1,...a.map(t=>{const n=e.questions.find(e=>e.id===t);return s.findIndex(e=>e.id===(n?.parent??t))+1})),total:s.length}}function ql(e){const t=e.querySelector("#heading");t?.focus({preventScroll:!0});const n=e.querySelector(".frame");if(!n)return;const{top:o}=n.getBoundingClientRect();(o<0||o>=innerHeight)&&n.scrollIntoView({block:"start"})}function Rl(e,t=".ask"){const n=e.querySelector(`${t} [aria-invalid="true"]`),o=n?.matches("fieldset")?n.querySelector("input"):n;(o??e.querySelector(`${t} :is(.choices input, .field)`))?.focus()}function Hl(e,t){e.querySelector(t)?.focus()}function Wl(e,t){Hl(e,t?".supplement:last-of-type :is(textarea, select, input)":"#add-supplement")}class Ul{state=Sl;draft=null;changed=!1;edited=null;broken=!1;#z;#H;#W=null;constructor(e,t){this.#z=e,this.#H=t}get ground(){if(!this.#W)throw new Error("nothing to run on yet");return this.#W}follow(e){const t=this.#W;return this.#W=e,!t||function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims&&e.options.catalog===t.options.catalog}(t,e)&&!this.#U||this.#I(),{first:null===t}}get#U(){return"intro"!==this.state.mode&&this.#G!==this.state}get blocks(){const e=this.broken?void 0:this.state.recommendation?.outcome;return"ask-professional"===e||"emergency"===e}get#G(){return function(e,t){if(t===e.fed.day)return e;const n=null!==t&&"diet"===e.question?.id;return{...e,fed:{day:t,counts:null!==t},...n&&{question:null}}}(function({knowledge:e},t,n){const o=function(e,t){const n=e.taken.filter(e=>!t.has(e));if(0===n.length)return e;const o=e=>!n.includes(e);return{...e,path:e.path.filter(o),taken:e.taken.filter(o),answers:new Map([...e.answers].filter(([e])=>o(e)))}}(t,n),s=[...n].filter(([e,t])=>o.question?.id!==e&&!(o.path.includes(e)&&vs(o.answers.get(e),t)));if(0===s.length)return o;const a=s.map(([e])=>e).filter(e=>!o.path.includes(e)),r=t=>e.questions.find(e=>e.id===t)?.choices??[];return{...o,path:[...a,...o.path],taken:[...o.taken,...a],answers:new Map([...o.answers,...s]),offered:new Map([...o.offered,...a.map(e=>[e,r(e)])])}}(this.ground,this.state,Es()),Ls())}#I(){const e=this.state.question?.id;this.#V(()=>Fl(this.ground,this.#G))&&this.state.question?.id!==e&&this.#K()}begin(){this.state=Sl,this.#V(()=>Cl(this.ground,this.#G))&&this.#K()}start(){this.go(Cl)}receive(e,t){this.broken=!1,this.edited=null;const n=t?{day:Ls(),counts:!1}:Sl.fed;this.state={...Sl,...e,fed:n},this.go(Cl)}go(e,t=!0){const n=this.state.editing;this.changed=n&&t,this.#V(()=>e(this.ground,this.#G))&&this.#K(),Fs(this.state),this.#Y(()=>{ql(this.#z.renderRoot),t&&!this.broken&&this.#H(n)})}edit(e){this.edited=e,this.go((t,n)=>El(t,n,e),!1)}cancel(){var e;this.state=(e=this.state,{...e,mode:"result",question:null,editing:!1}),this.draft=null,this.#Y(()=>Hl(this.#z.renderRoot,`#edit-${this.edited}`))}change(e,t){if(!this.draft||this.state.question?.id!==e)return;const n=this.draft.rows.length,o=t(this.draft);this.draft=o,this.#Y(()=>{n>0&&o.rows.length!==n&&Wl(this.#z.renderRoot,o.rows.length>n)})}submit(){const{question:e}=this.state;if(!e||!this.draft)return;const t=wl(e,this.draft,on);if("answer"in t)return this.go((e,n)=>function(e,t,n){const{question:o}=t;if(!o)return Fl(e,t);const{id:s,choices:a=[]}=o;return Cl(e,{...t,fed:{...t.fed,counts:t.fed.counts&&"diet"!==s},path:t.path.includes(s)?t.path:[...t.path,s],answers:new Map(t.answers).set(s,n),offered:new Map(t.offered).set(s,a),last:s})}(e,n,t.answer));this.draft={...this.draft,problems:t.problems},this.#Y(()=>Rl(this.#z.renderRoot))}restart(e){this.broken=!1,this.edited=null,Ns(),this.state=Sl,this.go((t,n)=>e?Cl(t,n):Sl)}#Y(e){this.#z.requestUpdate(),this.#z.updateComplete.then(e)}#V(e){try{return this.state=e(),!0}catch(e){return this.fail(e),!1}}fail(e){this.broken=!0,console.warn(`<${this.#z.localName}> stopped: ${e instanceof Error?e.message:String(e)}`)}#K(){const{question:e,answers:t,offered:n,facts:o}=this.state;if(!e)return void(this.draft=null);const s={answer:t.get(e.id),offered:n.get(e.id)??[]},{knowledge:a,hostFacts:r}=this.ground,i=vn(a,o).length>0;this.draft=pl(e,s,r,i)}}function Il(e){return U`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${e}
  </svg>`}const Gl={chevron:()=>Il(I`<path d="m6 9 6 6 6-6" />`),plus:()=>Il(I`<path d="M12 5v14M5 12h14" />`),minus:()=>Il(I`<path d="M5 12h14" />`),close:()=>Il(I`<path d="m6 6 12 12M18 6 6 18" />`),search:()=>Il(I`<circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />`),alert:()=>Il(I`<circle cx="12" cy="12" r="9" /><path d="M12 7.5v5.5M12 16.5v.01" />`),info:()=>Il(I`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.5v.01" />`),stop:()=>Il(I`<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z" /><path d="M12 7.5v5.5M12 16.5v.01" />`),phone:()=>Il(I`<path d="M5 4h3.5l1.8 4.6-2.2 1.6a13 13 0 0 0 5.7 5.7l1.6-2.2 4.6 1.8V19a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z" />`),arrow:()=>Il(I`<path d="M4 12h15M13 6l6 6-6 6" />`),check:()=>Il(I`<path d="m5 12.5 4.5 4.5L19 7.5" />`),lock:()=>Il(I`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`),calendar:()=>Il(I`<rect x="4" y="5" width="16" height="15" rx="2" /><path d="M8 3v4M16 3v4M4 10.5h16" />`),printer:()=>Il(I`<path d="M7 8.5V4h10v4.5" /><path d="M7 17H5.5A1.5 1.5 0 0 1 4 15.5V10a1.5 1.5 0 0 1 1.5-1.5h13A1.5 1.5 0 0 1 20 10v5.5a1.5 1.5 0 0 1-1.5 1.5H17" /><path d="M7 14h10v6H7z" />`),download:()=>Il(I`<path d="M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14" />`),more:()=>Il(I`<path d="M6 12h.01M12 12h.01M18 12h.01" />`),clock:()=>Il(I`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`)},Vl=a`
  dialog {
    inline-size: min(100vi, 46em);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100dvb - 2em, 60em);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.35);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 1.5em 4em rgb(0 0 0 / 0.28);
    overflow: auto;
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  dialog .frame {
    border: 0;
    border-radius: 0;
    background: none;
  }

  /* Room for the close button, which stays in sight above the content. */
  dialog .screen {
    padding-block-start: calc(max(44px, 2.75em) + 0.6em);
  }

  .dialog-bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
  }

  .dialog-bar .icon-button {
    margin: 0.4em;
    background: var(--_surface);
  }

  @media (max-width: 40em) {
    dialog {
      block-size: 100dvb;
      max-block-size: none;
      border-radius: 0;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;function Kl(e,t,n,o){return jt(e,t,Sr(n),o)}function Yl({elementalMgPerDay:e,moments:t},n){const o=t.length;return{amountMg:e/o,basis:"elemental",perDay:o,...void 0!==n&&{form:n}}}const Zl=["wake","bed","meals","medicineTimes","foodMg"];function Jl(e){return Object.fromEntries(Zl.flatMap(t=>void 0===e[t]?[]:[[t,e[t]]]))}function Ql(e,t){const n=void 0===t.saw?V:U` \u00b7 ${e.debug.saw} <code>${JSON.stringify(t.saw)}</code>`;return U`<li>
    <code>${function(e){if("all"in e)return"all";if("any"in e)return"any";if("not"in e)return"not";const{fact:t,...n}=e;return`${t} ${Object.entries(n).map(([e,t])=>`${e} ${JSON.stringify(t)}`).join(" ")}`}(t.condition)}</code> \u2192 ${e.debug.truths[t.truth]}${n}
    ${t.parts?.length?U`<ul>
            ${t.parts.map(t=>Ql(e,t))}
          </ul>`:V}
  </li>`}function Xl(e,t){return t?U`<details class="trace" part="trace">
    <summary class="small">${e.debug.trace}</summary>
    <ul class="small">
      ${Ql(e,t)}
    </ul>
  </details>`:V}const ec=a`
  .trace ul ul {
    padding-inline-start: 1.2em;
  }

  .trace code,
  .debug code {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
  }
`;function tc(e,t){return ai(e.forms,t)??{name:t,short:t,about:""}}const nc=(e,t)=>{const[n="",...o]=e;return n.toLocaleUpperCase(t)+o.join("")},oc=(e,t,n)=>t.flatMap(t=>{const o=ai(e.reasons,t.rule)?.[n];return o?[{reason:t,text:o(t.shown)}]:[]});function sc(e,t,n){return n?U`<span class="small muted">
      \u00b7 <code>${t.rule}</code> ${e.debug.weight} ${t.weight}</span
    >
    ${Xl(e,t.trace)}`:V}const ac=(e,t)=>["for","against"].flatMap(n=>oc(e,t,n).map(({text:e})=>e));function rc(e,t){const n=oc(e,t.reasons,"against")[0]??oc(e,t.reasons,"for")[0];return n?.text??""}const ic=a`
  .form-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .form.card {
    border-color: var(--_accent-line);
    background: var(--_accent-soft);
  }

  .form-name {
    font-size: 1.1em;
  }

  .reasons {
    display: grid;
    gap: 0.45em;
  }

  .reasons > li {
    display: flex;
    gap: 0.6em;
  }

  .reasons > li > span {
    min-inline-size: 0;
  }

  .reasons > li > svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.17em;
    stroke: var(--_accent);
  }

  .reasons > .against > svg {
    stroke: currentColor;
    opacity: 0.6;
  }

  .form-row {
    display: grid;
    gap: 0 1.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .form-row-name {
    font-weight: 600;
  }

  @container mg (min-width: 34em) {
    .form-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: baseline;
    }
  }
`;function lc(e){const{words:t,knowledge:n,findings:o,recognised:s=[]}=e,{debug:a}=t,{id:r,version:i,hash:l}=ve(n);return U`<aside class="debug block small stack" part="debug" aria-labelledby="debug">
    <h3 id="debug">${a.heading}</h3>
    <p>
      ${a.version} <code>${Rs}</code> \u00b7 ${a.knowledge} <code>${r} ${i}</code> \u00b7
      ${a.hash} <code>${l}</code>
    </p>
    ${function({words:e,problems:t}){return 0===t.length?U`<p>${e.debug.noProblems}</p>`:U`<p>${e.debug.problems}</p>
    <ul class="bullets">
      ${t.map(t=>U`<li>${e.debug.problem({...t})}</li>`)}
    </ul>`}(e)}
    <ul>
      ${s.map(({product:e,form:n})=>U`<li>
            ${null===n?a.formUnread({product:e}):a.formRead({product:e,form:tc(t,n).short})}
          </li>`)}
    </ul>
    <ul>
      ${o.map(e=>U`<li><code>${e.rule}</code> ${e.severity} ${Xl(t,e.trace)}</li>`)}
    </ul>
  </aside>`}const cc={info:Gl.info,caution:Gl.alert,stop:Gl.stop,emergency:Gl.stop};function dc(e,t,n){const o=ai(e.findings,t.rule),s={...t.shown,...uc(n)};return o?{title:o.titleOf?.(s)??o.title,text:o.text(s)}:{title:t.rule,text:""}}function uc(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>void 0!==e))}function mc(e){return U`<ul class="findings" part="findings">
    ${e.findings.map(t=>function(e,t){const{words:n,help:o,debug:s}=e,{title:a,text:r}=dc(n,t,o);return U`<li class="finding ${t.severity}" part="finding finding-${t.severity}">
    ${cc[t.severity]()}
    <div class="finding-text">
      <h4><span class="quiet">${n.result.severities[t.severity]}: </span>${a}</h4>
      ${r?U`<p>${r}</p>`:V} ${s?Xl(n,t.trace):V}
    </div>
  </li>`}(e,t))}
  </ul>`}const hc=a`
  .findings {
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }

  .finding {
    --_tone: var(--_line-strong);
    display: flex;
    gap: 0.8em;
    padding: 0.9em 1.1em;
    border: 1px solid color-mix(in srgb, var(--_tone) 38%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 7%, transparent);
  }

  .finding.caution {
    --_tone: var(--_caution);
  }

  .finding:is(.stop, .emergency) {
    --_tone: var(--_stop);
  }

  .finding > svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0.05em;
    stroke: var(--_tone);
  }

  .finding.info > svg {
    stroke: currentColor;
    opacity: 0.7;
  }

  .finding-text {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
`;function gc(e){const{words:t,help:n,country:o}=e,s=e.findings.filter(({severity:e})=>"emergency"===e),a=s.filter(t=>function({knowledge:e},t){return"crisis"===ai(e.rules.safety,t.rule)?.refer}(e,t)),r=a.length===s.length,i=Er(o)?.crisisLine,l=a.length>0?i?.numbers??[]:[],c=r&&l[0]||n.emergency,d=[...new Set([c,...l,n.emergency])],u=t.outcomes.emergency.title({number:c}),m=[...new Set(s.map(e=>dc(t,e,n).text))].filter(e=>e.replace(/[.!]$/,"")!==u);return U`<section class="screen emergency" part="emergency" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${u}</h2>
    <div class="stack">
      ${m.map(e=>U`<p class="lead">${e}</p>`)}
      <p class="lead">${t.outcomes.emergency.text}</p>
      ${a.length>0&&!i?U`<p class="lead">${t.help.localCrisisLine}</p>`:V}
    </div>
    <div class="calls">${d.map((e,n)=>function(e,t,n){return U`<a class="button call ${n?"stop":""}" part="call" href=${(e=>`tel:${e.replaceAll(/[^\d+]/g,"")}`)(t)}>
    ${Gl.phone()}<span class="figures">${e.help.call({number:t})}</span>
  </a>`}(t,e,0===n))}</div>
    ${a.length>0&&i?U`<p>${i.name}: <a href="https://${i.site}" rel="noopener">${i.site}</a></p>`:V}
    <div>
      <button class="button inline" type="button" part="back-button" @click=${()=>e.undo()}>
        ${t.quiz.back}
      </button>
    </div>
  </section>`}function pc({quiz:e},t){return U`<p class="note" part="privacy">${Gl.lock()}<span>${e.privacy[t]}</span></p>`}function fc({quiz:e}){return U`<p class="note" part="purpose">${Gl.info()}<span>${e.purpose}</span></p>`}const kc=Oi(class extends Ei{constructor(){super(...arguments),this.key=V}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Wi(e),this.key=t),n}});function bc(e,t,n){const o=ai(e.questions,t.id)?.choices,s=o&&ai(o,n);if(void 0!==s)return s;switch(t.fact){case"conditions":return ai(e.conditions,n)?.name??n;case"medicines":return ai(e.medicines,n)?.name??n;case"redFlags":return ai(e.redFlags,n)?.choice??n;case"goals":return ai(e.goals,n)?.choice??n;default:return n}}function wc(e,t,n){const o=ai(e.questions,t.id);if(void 0===n)return o?.unsure??e.quiz.notAnswered;switch(t.kind){case"number":return"ageYears"===t.fact?e.quiz.years({years:Number(n)}):e.number(Number(n),1);case"one":return bc(e,t,n);case"many":{const s=n;return 0===s.length?o?.none??e.quiz.notAnswered:s.map(n=>bc(e,t,n)).join("; ")}case"portions":return function(e,t){const n=on.map(n=>`${e.diet.groups[n].name}: ${e.number(t[n],1)}`);return`${n.join(", ")} (${e.diet.perWeek})`}(e,n);case"supplements":{const t=n;return 0===t.length?o?.none??e.supplements.none:t.map(t=>function(e,{form:t,amountMg:n,basis:o,perDay:s}){const a="percent-ri"===o?e.percent(n/100):e.mg(n,1),r=void 0===t?"":ai(e.forms,t)?.short??t;return`${e.number(s,1)} \xd7 ${a} ${r}`.trim()}(e,t)).join("; ")}}}function yc(e,t,n){return 0===t.length?V:U`<div class="choice-grid ${n}">${t.map(t=>function(e,{value:t,label:n,detail:o}){return U`<label class="choice" part="choice">
    <input
      type=${e.type}
      name=${e.name}
      value=${t}
      .checked=${Ii(e.picked.includes(t))}
      aria-describedby=${e.describedBy??V}
      aria-invalid=${"checkbox"===e.type&&e.invalid?"true":V}
      @change=${n=>e.pick(t,n.target.checked)}
    />
    <span class="choice-text">
      <span class="choice-label">${n}</span>
      ${o?U`<span class="choice-detail muted small">${o}</span>`:V}
    </span>
  </label>`}(e,t))}</div>`}function vc(e){const{choices:t}=e,n=t.filter(({apart:e})=>!e);return U`<div class="choices ${e.dense?"dense":""}" part="choices">
    ${yc(e,t.filter(({apart:e})=>"before"===e),"before")}
    ${yc(e,n,function(e){const t=e.every(({label:e,detail:t})=>e.length+(t?.length??0)<=44);return e.length>4&&t||e.length>16?"wide":""}(n))}
    ${yc(e,t.filter(({apart:e})=>"after"===e),"after")}
  </div>`}const $c=a`
  .choices {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .choice-grid {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }

  .choice-grid.after {
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .choice {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 0.8em;
    min-block-size: max(48px, 3.25em);
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .choice:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice-text {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
    flex: 1;
  }

  .choice-label {
    font-weight: 500;
    line-height: 1.4;
  }

  .choice-detail {
    line-height: 1.4;
  }

  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-block-start: 0.05em;
    border: 1.5px solid var(--_line-strong);
    background: transparent;
    appearance: none;
    cursor: pointer;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input[type='checkbox'] {
    border-radius: 0.3em;
  }

  input:is([type='radio'], [type='checkbox']):focus-visible {
    outline: none;
  }

  input:is([type='radio'], [type='checkbox']):checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  input:is([type='radio'], [type='checkbox']):checked::before {
    content: '';
    background: var(--_on-accent);
  }

  input[type='radio']:checked::before {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
  }

  input[type='checkbox']:checked::before {
    inline-size: 0.8em;
    block-size: 0.8em;
    clip-path: polygon(8% 52%, 22% 38%, 40% 56%, 78% 16%, 92% 30%, 40% 84%);
  }

  @container mg (min-width: 34em) {
    .choice-grid.wide,
    .choice-grid.after {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    input:is([type='radio'], [type='checkbox']) {
      appearance: auto;
    }

    input:is([type='radio'], [type='checkbox'])::before {
      display: none;
    }

    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`,xc={\u0153:"oe",\u00e6:"ae",\u00df:"ss",\u00f8:"o",\u0142:"l",\u0111:"d",\u0131:"i"},Mc=/[^\0-\x7f]/;function jc(e){return Mc.test(e)?e.normalize("NFD").replaceAll(/\p{M}/gu,"").toLowerCase().replaceAll(/[\u0153\xe6\xdf\xf8\u0142\u0111\u0131]/g,e=>xc[e]??e):e.toLowerCase()}const zc=new Set("a an and au aus aux d das de dem den der des die du een en et for from het in l la le les of op the und uit van von".split(" ")),Sc=e=>jc(e.slice(0,400)).replaceAll(/['\u2019](?=s(?![\p{L}\p{N}]))/gu,""),Ac=e=>Sc(e).match(/[\p{L}\p{N}]+/gu)??[],Pc=e=>zc.has(e),Cc=e=>Ac(e).filter(e=>!zc.has(e));function _c(e){const t=[...new Set(Ac(e.slice(0,100)))],n=t.filter(e=>!zc.has(e));return(n.length>0?n:t).slice(0,8)}function Tc(e){"Enter"===e.key&&e.preventDefault()}const Dc=a`
  .search {
    position: relative;
  }

  .search > svg {
    position: absolute;
    inset-inline-start: 0.85em;
    inset-block-start: calc(50% - 0.6em);
    inline-size: 1.2em;
    block-size: 1.2em;
    opacity: 0.7;
    pointer-events: none;
  }

  .search > .field {
    padding-inline-start: 2.6em;
  }

  .search-count:empty {
    display: none;
  }

  .dense .choice-grid {
    gap: 0.1em 0.5em;
    margin-inline: -0.5em;
  }

  .dense .choice {
    min-block-size: 44px;
    gap: 0.65em;
    padding: 0.35em 0.5em;
    border-color: transparent;
    border-radius: calc(var(--_radius) * 0.7);
  }

  .dense .choice:not(:has(.choice-detail)) {
    align-items: center;
  }

  .dense .choice-text {
    gap: 0;
  }

  .dense .choice-label {
    line-height: 1.25;
    hyphens: auto;
  }

  .dense .choice-detail {
    font-size: 0.8125em;
    line-height: 1.25;
    hyphens: auto;
  }
`;const Oc=a`
  .portions-head {
    text-align: end;
    max-inline-size: none;
  }

  .portion {
    display: grid;
    gap: 0.6em 1em;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .portion-text {
    display: grid;
  }

  .portion-name {
    font-weight: 600;
  }

  .stepper {
    display: inline-flex;
    justify-self: end;
    align-items: center;
    gap: 2px;
    padding: 2px;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }

  .stepper .field {
    inline-size: 3.4em;
    padding-inline: 0.25em;
    text-align: center;
    font-weight: 600;
  }

  .portions-rest {
    display: flex;
    justify-content: flex-end;
    padding-inline-end: 0.75em;
  }

  @container mg (min-width: 30em) {
    .portion {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
`,Ec=(e,t,n)=>{const o=new Map;for(let s=t;s<=n;s++)o.set(e[s],s);return o},Fc=Oi(class extends Ei{constructor(e){if(super(e),2!==e.type)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let o;void 0===n?n=t:void 0!==t&&(o=t);const s=[],a=[];let r=0;for(const t of e)s[r]=o?o(t,r):r,a[r]=n(t,r),r++;return{values:a,keys:s}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,o]){const s=(e=>e._$AH)(e),{values:a,keys:r}=this.dt(t,n,o);if(!Array.isArray(s))return this.ut=r,a;const i=this.ut??=[],l=[];let c,d,u=0,m=s.length-1,h=0,g=a.length-1;for(;u<=m&&h<=g;)if(null===s[u])u++;else if(null===s[m])m--;else if(i[u]===r[h])l[h]=Ri(s[u],a[h]),u++,h++;else if(i[m]===r[g])l[g]=Ri(s[m],a[g]),m--,g--;else if(i[u]===r[g])l[g]=Ri(s[u],a[g]),qi(e,l[g+1],s[u]),u++,g--;else if(i[m]===r[h])l[h]=Ri(s[m],a[h]),qi(e,s[u],s[m]),m--,h++;else if(void 0===c&&(c=Ec(r,h,g),d=Ec(i,u,m)),c.has(i[u]))if(c.has(i[m])){const t=d.get(r[h]),n=void 0!==t?s[t]:null;if(null===n){const t=qi(e,s[u]);Ri(t,a[h]),l[h]=t}else l[h]=Ri(n,a[h]),qi(e,s[u],n),s[t]=null;h++}else Ui(s[m]),m--;else Ui(s[u]),u++;for(;h<=g;){const t=qi(e,l[g+1]);Ri(t,a[h]),l[h++]=t}for(;u<=m;){const e=s[u++];null!==e&&Ui(e)}return this.ut=r,Wi(e,l),G}}),Lc=["ml","gram","drop"],Bc=(e,t,...n)=>{const o=e[t]?.kind;return void 0!==o&&n.includes(o)};function Nc(e,t,...n){let o=t;for(;Bc(e,o,...n);)o+=1;return o}function qc(e,t){const n=e[t];return"counted"===n?.kind?{count:n.value,unit:n.unit}:"amount"===n?.kind&&n.unit.endsWith(" g")?{count:n.value/1e3,unit:"gram"}:void 0}const Rc=({unit:e})=>Lc.includes(e);function Hc(e,t){if(!Bc(e,t,"open"))return;let n=0;for(let o=t;o<e.length;o+=1)if(Bc(e,o,"open")&&(n+=1),Bc(e,o,"close")&&(n-=1),0===n)return{from:t+1,next:o+1}}function Wc(e,t){const n=Hc(e,t);if(!n)return;const o=qc(e,Nc(e,n.from,"equals","filler","per"));return o&&{counted:o,next:n.next}}function Uc(e,t){const n=Hc(e,t);if(!n)return t;return e.slice(n.from,n.next-1).every(({kind:e})=>!["element","salt","other","percent","per"].includes(e))?n.next:t}const Ic=({count:e,unit:t})=>({count:e,unit:t}),Gc=e=>!Rc(e)&&e.count>=30?{count:NaN,unit:e.unit}:Ic(e),Vc=e=>"day"===e?.kind||"portion"===e?.kind&&"day"===e.unit,Kc=e=>"portion"===e?.kind||Vc(e);function Yc(e,t,n){const o=Hc(e,t);return o&&n(e[Nc(e,o.from,"equals","filler","per","number")])?o.next:t}const Zc=[function(e,t){if(!Bc(e,t,"per","in"))return;const n=Nc(e,t+1,"filler"),o=qc(e,n);return o?[Gc(o),Uc(e,n+1)]:Bc(e,t,"in")?void 0:Bc(e,n,"unit")?[{count:1,unit:e[n]?.unit},Uc(e,n+1)]:Bc(e,n,"portion")?function(e,t){const n="day"===e[t]?.unit?"day":"serving",o=Nc(e,t+1,"filler","equals","weak"),s=qc(e,o);if("gram"===s?.unit&&Bc(e,Nc(e,o+1,"filler"),"element","salt"))return[{count:1,portion:n},t+1];if(s)return[Gc(s),Uc(e,o+1)];const a=Wc(e,t+1);return a?[Gc(a.counted),a.next]:[{count:1,portion:n},t+1]}(e,n):void 0},function(e,t){if(!Bc(e,t,"day")||Bc(e,t-1,"counted","number","unit"))return;if(Bc(e,Nc(e,t+1,"equals"),"counted","number"))return;const n=Wc(e,t+1);return n?[Ic(n.counted),n.next]:[{count:1,portion:"day"},t+1]},function(e,t){const n=qc(e,t);if(!n||t>0&&Rc(n)&&"drop"!==n.unit)return;const o=Nc(e,t+1,Rc(n)?"word":"day"),s=Yc(e,o,Kc),a=Bc(e,s,"tells")?29:8;if(!Rc(n)&&n.count>a)return;if(Bc(e,s,"tells","equals"))return[Ic(n),s+1];const r=Bc(e,Nc(e,s,"open","comma"),"which","tells","equals");return s>o||r?[Ic(n),s]:void 0},function(e,t){const n=e[t];if(!("counted"!==n?.kind||n.value>8)&&(!(t>0)||Bc(e,t-1,"strong","weak","comma"))&&Bc(e,t+1,"weak","comma")&&Bc(e,Nc(e,t+2,"filler"),"amount","element","salt"))return[{count:n.value,unit:n.unit},t+2]},function(e,t){const n=e[t];if("counted"!==n?.kind||n.value<=1||n.value>8)return;const o=Nc(e,t+1,"day");return Bc(e,Nc(e,o,"open"),"amount")?[{count:NaN,unit:n.unit},o]:void 0},function(e,t){if(!Bc(e,t-1,"amount","element","salt","percent"))return;const n=Hc(e,t),o=n&&qc(e,n.from);return!o||n.next!==t+3||Rc(o)||o.count>8?void 0:[Ic(o),n.next]},function(e,t){if(!Bc(e,t,"portion"))return;const n="size"===e[t]?.unit,o=Nc(e,t+1,"filler","equals","per"),s=n?qc(e,o):void 0;if(s)return[{...Gc(s),portion:"size"},Uc(e,o+1)];const a=Wc(e,t+1);return a&&[{...Gc(a.counted),portion:"size"},a.next]}];function Jc(e,t){for(const n of Zc){const o=n(e,t);if(o)return o}}const Qc=(e,t)=>e.filter(e=>e.start<t).at(-1)??e.find(e=>e.start>t);function Xc(e,t){const n=e[t]?.value??NaN,o=Nc(e,t+1,"equals","comma");if(Bc(e,t,"times"))return Bc(e,o,"counted")?[n*(e[o]?.value??NaN),o+1]:[n,t+1];if(Bc(e,t,"counted","number")){if(Bc(e,t,"counted")&&Bc(e,o,"times"))return[n*(e[o]?.value??NaN),o+1];if(Bc(e,t+1,"day"))return[n,t+2];const s=Bc(e,t,"counted")?Yc(e,t+1,Vc):t+1;return s>t+1?[n,s]:void 0}if(!Vc(e[t]))return;const s=Nc(e,t+1,"equals","filler","open");return Bc(e,s,"counted")?[e[s]?.value??NaN,s+1]:void 0}const ed=(e,t)=>e.slice(Math.max(0,t-3),t).some(({kind:e})=>"most"===e),td=e=>"element"===e?.kind||"salt"===e?.kind||"other"===e?.kind;function nd(e,t,...n){let o=t-1;for(;o>=0&&n.includes(e[o]?.kind??"");)o-=1;return o}function od(e,t){return!!["and","which","comma","strong","tells"].includes(e.kind)||("equals"===e.kind||"weak"===e.kind)&&!td(t[nd(t,t.length,"group","filler","serving")])}const sd=["filler","serving","group","equals","weak"];function ad(e,t){const n=nd(e,t,...sd,"percent"),o=e[n];return o?"salt"===o.kind?function(e,t){const n=nd(e,t,"filler");if("as"!==e[n]?.kind)return;const o=e[nd(e,n,...sd)];return"element"===o?.kind?o:void 0}(e,n)??o:td(o)?o:void 0:"none"}const rd=e=>"group"===e?.kind&&1===e.items.length&&"element"===e.items[0]?.kind?e.items[0]:void 0,id=(e,t,...n)=>e.findIndex(({kind:e},o)=>o>=t&&!n.includes(e));function ld(e,t){const n=id(e,t+1,"filler"),o=e[n];if(!td(o))return rd(o);const s=e[id(e,n+1,...sd,"element","salt")];return"amount"===s?.kind?void 0:o}function cd(e,t){const n=e[id(e,t+1,"filler")];return td(n)?n:rd(n)}const dd=e=>"other"===e?.kind;function ud(e,t){const n=e.find(({kind:e},n)=>n>t&&"serving"===e);return"serving"===n?.kind?n:void 0}const md={element:"element",salt:"compound",other:"other"};function hd(e,t,n){for(const[o,s]of function(e){const t=[{items:[],isShare:!1}];for(const[n,o]of e.entries()){const s=t.at(-1);"comma"===o.kind&&"as"===e[n+1]?.kind||(od(o,s.items)?s.items.length>0?t.push({items:[],isShare:"which"===o.kind}):s.isShare||="which"===o.kind:s.items.push(o))}return t}(t).entries())gd(e,s,0===o?n:void 0)}function gd(e,{items:t,isShare:n},o){const s=function(e,t){const n=e.flatMap(({kind:e},t)=>"amount"===e?[t]:[]),o=void 0!==cd(e,n.at(-1)??e.length),s=new Set,a=new Map;for(const r of n){const n=ad(e,r),i="none"===n?t:n,l=i&&!s.has(i)?i:void 0,c=o?cd(e,r):ld(e,r),d=void 0!==l&&void 0!==c&&dd(l)!==dd(c)&&o?void 0:o?c??l:l??c;d&&s.add(d),a.set(e[r],d)}return a}(t,o),a=n&&"compound"===e.weighed.filter(({of:e})=>"other"!==e).at(-1)?.of;for(const[n,o]of t.entries()){if("amount"===o.kind){const r=s.get(o);e.weighed.push({mg:o.value,written:o.unit,of:md[r?.kind??""]??"unnamed",explicit:"element"===r?.kind&&("explicit"===r.unit||a),start:o.start,serving:ud(t,n)??Qc(e.servings,o.start)})}"group"===o.kind&&hd(e,o.items,pd(t,n))}}function pd(e,t){const n=e[t-1],o="amount"===e[id(e,t+1,...sd)]?.kind;return td(n)&&!o?n:void 0}const fd=["element","salt","other"],kd=["open","close","equals","weak","comma","filler","as","element","salt"];const bd=(e,t)=>Math.max(t.mg/e.mg,e.mg/t.mg),wd=(e,t)=>"other"!==e.of&&t.some(t=>t.beside===e&&bd(t,e)<=1.13),yd=e=>void 0!==e.beside&&["element","unnamed"].includes(e.beside.of)&&bd(e,e.beside)>1.67,vd=[["mass","mg","mg milligram milligrams milligramm milligramme milligrammes"],["mass","g","g gr gram grams gramm gramme grammes"],["mass","\xb5g","ug mcg microgram micrograms microgrammen mikrogramm microgramme microgrammes"],["unit","effervescent","bruistablet bruistabletten effervescent effervescents brausetablette brausetabletten"],["unit","lozenge","zuigtablet zuigtabletten lozenge lozenges lutschtablette lutschtabletten pastille pastilles"],["unit","softgel","softgel softgels"],["unit","capsule","capsule capsules caps cap vcaps vcap vegcaps kapsel kapseln gelule gelules"],["unit","tablet","tablet tablets tabletten tablette tabl tab kauwtablet kauwtabletten kautablette kautabletten filmtablette filmtabletten caplet caplets comprime comprimes"],["unit","gummy","gummy gummies gummie gommes gomme"],["unit","sachet","sachet sachets zakje zakjes stick sticks beutel packet packets dosette dosettes"],["unit","scoop","scoop scoops schep schepje schepjes scheppen maatschep maatschepje maatschepjes maatscheppen messloffel me\xdfloffel dosierloffel"],["unit","drop","druppel druppels drop drops tropfen goutte gouttes"],["unit","spray","spray sprays verstuiving verstuivingen"],["unit","ampoule","ampul ampullen ampoule ampoules ampulle trinkampulle trinkampullen"],["unit","ml","ml milliliter milliliters millilitre millilitres"],["unit","piece","stuk stuks piece pieces stuck"],["adjective","","vegan vegane veganistische vegetarische vegetarian vegetal vegetale vegetales vegetable veggie veg v plantaardige pflanzliche chewable kleine small"],["number","0.5","halve half halbe demi"],["number","1","een een one un une ein eine einer eenmaal einmal once"],["number","2","twee two deux zwei tweemaal zweimal twice"],["number","3","drie three trois drei driemaal dreimal"],["number","4","vier four quatre viermaal viermal"],["range","","a tot to bis ou of or oder"],["per","","per pro par pour je elke elk each every chaque jede jeder jedes jeden"],["in","","in dans"],["day","","daags dagelijks dagelijkse daily taglich tagliche journaliere quotidien quotidienne quotidiennement"],["day-name","","dag day tag jour j"],["times","","x maal keer times time mal fois"],["portion","serving","portie serving portion dosering dosis dose"],["portion","size","portiegrootte portionsgrosse"],["portion","day","dagdosering dagdosis dagportie tagesdosis tagesportion tagesration tagesverzehrmenge"],["size","","size grootte"],["tells","","bevat bevatten levert leveren geeft contain contains provide provides enthalt enthalten liefert liefern contient contiennent apporte apportent fournit fournissent"],["as","","als as uit from aus sous vorm form forme afkomstig"],["which","","waarvan davon dont which entspricht entsprechend soit equivalent providing yielding yields overeen overeenkomend oftewel correspond correspondant"],["and","","en and und et met with mit avec plus"],["filler","","aan an van von du de des der die das la le l the dem ca circa env environ approx about ongeveer totaal total totale insgesamt gesamt resp watervrij wasserfrei anhydrous anhydre"],["most","","max maximaal maximum maximal maximale hoogstens hochstens jusqu up meer more mehr"],["reference","ri","ri adh nrv vrw rda ar vnr ajr rm referentie referenzmenge reference nahrstoffbezugswert nahrstoffbezugswerte nahrstoffbezugswertes valeurs apports"],["reference","dv","dv"],["marine","","marin marine marines marien mariene sea zee"],["pure","","puur pure pur zuiver zuivere reines reinem reiner"],["buffered","","gebufferd gebufferde buffered gepuffert gepuffertes gepufferte tamponne tamponnee"],["salt","","mgo mgcl2 mgso4 mgco3 epsomzout bitterzout bittersalz"],["other","","vitamine vitamin vitamines vitaminen vit taurine taurin glycine glycin theanine theanin melatonine melatonin gaba tryptofaan tryptophan ashwagandha inositol niacine niacin nicotinamide niacinamide biotine biotin riboflavine riboflavin thiamine thiamin folaat folate folat foliumzuur folsaure glucosamine chondroitine chondroitin collageen collagen"],["word","","granulat granulaat granulate konzentrat concentraat concentrate concentrat praparat preparaat rapid rapide liquid fluid"]],$d=/^(?:calcium|kalzium|zinc|zink|kalium|potassium|natrium|sodium|ijzer|iron|eisen|fer$|seleni?|chroom|chrom|koper|kupfer|copper|cuivre|mangaan|mangan|jodium|jood|jod$|iode$|iodine|silici|silizi|titan|molybd|lithium|fosfor|phosph)/,xd=/^(?:pyridox|(?:[bdk]\d{1,2}|q10)$)/,Md=/[a-z]{2}(?:aat|ate|at|ide|id|yde|ure)$/,jd=/(?:stea?raat|stearate?|silica(?:at|te)|silikat|dioxide?|hydrochloride?)$/,zd=/^(?:zout|zouten|salz|salze)$/,Sd=/hydra(?:at|te|t)e?$/;let Ad;function Pd(){return Ad??=new Map(vd.flatMap(([e,t,n])=>n.split(" ").map(n=>[n,{kind:e,value:t}]))),Ad}const Cd=new WeakMap;function _d(e){let t=Cd.get(e);if(!t){const n=Object.values(e).filter(({route:e})=>"topical"!==e).flatMap(({synonyms:e})=>e.map(Ws));t=new Set(n.flatMap(e=>{const t=/^(?:\w*magnesium[\s-]*(?:l-)?([a-z]{3,})|(?:l-)?([a-z]{3,}) de magnesium)$/.exec(e);return t?.[1]??t?.[2]??[]})),Cd.set(e,t)}return t}function Td(e,t){return Pd().get(e)||(e.includes("magnesium")?function(e,t){const[n="",o=""]=e.split("magnesium");if(jd.test(o))return{kind:"other",value:""};if(""===o){const e=/^(?:di|tri|mono)?$/.test(n);return{kind:e?"magnesium":"salt",value:e?"":"marine"}}return{kind:(_d(t).has(o)||Md.test(o)||zd.test(o))&&"word"!==Pd().get(o)?.kind?"salt":"word",value:""}}(e,t):/^element(?:a|$)/.test(e)?{kind:"elemental",value:""}:$d.test(e)?{kind:"mineral",value:""}:xd.test(e)||jd.test(e)?{kind:"other",value:""}:Sd.test(e)?{kind:"filler",value:""}:Md.test(e)?{kind:_d(t).has(e)?"salt":"salt-like",value:""}:{kind:"word",value:""})}const Dd=/(?<![\p{L}\d.,'])[1-9]\d{0,2}(?:[.,]\d{3})+(?!\d)(?!\s*(?:g|gr|gram\w*)\b)/gu,Od=/(?<![\p{L}\d.,])[1-9]\d{0,2}(?:[ '\u2019]\d{3})+(?=(?:,\d+)?\s*(?:mg|ug|mcg)\b)/gu,Ed={"\xbd":".5","\xbc":".25","\xbe":".75"};function Fd(e){return new Set(e.replace(/\d/g,"")).size>1?e:e.replace(/\D/g,"")}const Ld=/\d+(?:\.\d+)*|[a-z]\d{1,3}(?![\d\p{L}])|mg(?:cl2|so4|co3)(?![\d\p{L}])|\p{L}+|\S/gu,Bd={"(":"open","[":"open","{":"open",")":"close","]":"close","}":"close",":":"equals","=":"equals",",":"comma","-":"dash","\u2013":"dash","\u2014":"dash","\u2212":"dash","|":"weak","/":"weak","\xb7":"weak","\u2022":"weak","\u2192":"weak","+":"and","&":"and","%":"percent","<":"sign",">":"sign","\xb1":"sign","\u2264":"sign","\u2265":"sign"},Nd=/[*\u2020\u2021#~\u2248_"'\u2019\u2018\u201c\u201d^]/,qd=e=>/^\d+(?:\.\d+)?$/.test(e),Rd=e=>void 0!==e&&/\p{L}/u.test(e);function Hd(e,t,n){return"-"===e&&Rd(t[n-1])&&Rd(t[n+1])?"none":"."!==e||"."!==t[n-1]&&"."!==t[n+1]?Nd.test(e)?"none":Bd[e]??"strong":"none"}const Wd=({kind:e,text:t})=>t.length<5&&["unit","most","filler","other"].includes(e),Ud={mg:1,g:1e3,\u00b5g:.001},Id=/^(?:de|d|of|van|von|du|des)$/,Gd=/^(?:l|dl|di|tri|bi|bis|mono)$/;class Vd{lexemes;constructor(e){this.lexemes=e}is(e,...t){const n=this.lexemes[e]?.kind;return void 0!==n&&t.includes(n)}text(e){return this.lexemes[e]?.text??""}value(e){return this.lexemes[e]?.value??""}past(e,...t){let n=e;for(;this.is(n,...t);)n+=1;return n}count(e){if(!this.is(e,"number"))return;if(!/^\d/.test(this.text(e))&&!this.is(e+1,"unit","adjective","times")&&!this.day(e+1))return;const t=Number(this.value(e));return this.is(e+2,"number")?this.is(e+1,"dash","range","weak")?[NaN,e+3]:"x"===this.text(e+1)?[t*Number(this.value(e+2)),e+3]:[t,e+1]:[t,e+1]}quantity(e){const[t,n]=this.count(e)??[];if(void 0===t||void 0===n)return;const o=n-e;if(this.is(n,"mass"))return this.mass(e,t,n);if(this.is(n,"percent"))return this.percent(e,t,n);const s=this.past(n,"adjective");if(this.is(s,"unit")){const n=this.past(s+1,"unit","adjective");return[{kind:"counted",value:t,unit:this.value(s)},n-e]}return this.is(n,"times")&&this.day(n+1)?[{kind:"times",value:t},o+1+(this.day(n+1)?.[1]??0)]:/(?:maal|mal|ce)$/.test(this.text(e))&&this.day(n)?[{kind:"times",value:t},o+(this.day(n)?.[1]??0)]:[{kind:"number",value:t},o]}mass(e,t,n){const o=this.value(n),s=`${this.text(e)} ${o}`;return this.is(n+1,"range")&&this.is(n+2,"number")&&this.is(n+3,"mass")?[{kind:"amount",value:NaN,unit:s},n+4-e]:[{kind:"amount",value:"x"===this.text(e+1)?NaN:t*(Ud[o]??NaN),unit:s},n+1-e]}percent(e,t,n){const o=this.past(n+1,"filler","range");return this.is(o,"day")&&"value"===this.text(o+1)?[{kind:"percent",value:t,unit:"dv"},o+2-e]:this.is(o,"reference")?[{kind:"percent",value:t,unit:this.value(o)},o+1-e]:this.is(o,"magnesium","elemental")&&!this.is(o+1,"salt","salt-like")?[{kind:"percent",value:t,unit:""},this.past(o,"magnesium","elemental")-e]:[{kind:"percent",value:t,unit:""},n+1-e]}reference(e){if(!this.is(e,"reference"))return;const t=this.past(e+1,"equals");return this.is(t,"number")&&this.is(t+1,"percent")?[{kind:"percent",value:Number(this.value(t)),unit:this.value(e)},t+2-e]:void 0}day(e){return this.is(e,"day")?[{kind:"day"},1]:(this.is(e,"per")||/^(?:a|am|\/)$/.test(this.text(e)))&&this.is(e+1,"day-name")?[{kind:"day"},2]:void 0}portion(e){return this.is(e,"day")&&this.is(e+1,"portion")?[{kind:"portion",unit:"day"},2]:this.is(e,"portion")?this.is(e+1,"day")?[{kind:"portion",unit:"day"},2]:this.is(e+1,"size")?[{kind:"portion",unit:"size"},2]:[{kind:"portion",unit:this.value(e)},1]:void 0}saltsFrom(e){let t=e;for(;this.is(t,"salt","marine")||Gd.test(this.text(t))&&this.is(t+1,"salt");)t+=1;return t}element(e){const t=this.past(e,"pure","elemental");if(!this.is(t,"magnesium"))return this.is(e,"elemental")||t>e&&this.is(t-1,"elemental")?[{kind:"element",unit:"explicit"},t-e]:void 0;const n=Gd.test(this.text(t+1))?t+2:t+1;if(this.is(n,"salt","salt-like","marine"))return[{kind:"salt"},this.saltsFrom(n+1)-e];const o=this.past(t+1,"pure","elemental");return[{kind:"element",unit:o>t+1||t>e?"explicit":""},o-e]}salt(e){const t=Gd.test(this.text(e))?e+1:e;if(this.is(t,"marine")&&this.is(t+1,"magnesium"))return[{kind:"salt"},t+2-e];if(!this.is(t,"salt","salt-like"))return t>e&&this.is(t,"magnesium")?this.shifted(this.element(t)):void 0;const n=this.saltsFrom(t+1),o=Id.test(this.text(n))?n+1:e;return this.is(o,"magnesium")?[{kind:"salt"},this.saltsFrom(o+1)-e]:this.is(o,"mineral")?this.shifted(this.other(o),o-e):this.is(t,"salt")?[{kind:"salt"},n-e]:void 0}shifted(e,t=1){return e&&[e[0],e[1]+t]}other(e){if(!this.is(e,"other","mineral"))return;let t=e+1;this.text(e).startsWith("vit")&&/^[a-k]\d{0,2}$/.test(this.text(t))&&(t+=1);const n=this.past(t,"as","filler");return this.is(n,"salt","salt-like")&&(t=this.past(n,"salt","salt-like")),this.is(e,"mineral")&&this.is(t,"magnesium")&&(t=this.past(t,"magnesium","salt")),[{kind:"other"},this.pastBrackets(t)-e]}pastBrackets(e){if(!this.is(e,"open"))return e;let t=0;for(let n=e;n<this.lexemes.length;n+=1){if(this.is(n,"open")&&(t+=1),this.is(n,"close")&&(t-=1),this.is(n,"magnesium")||this.text(n).includes("magnesium"))return e;if(0===t)return n+1}return e}per(e){return this.is(e,"per","in")?[{kind:this.is(e,"in")?"in":"per"},1]:"/"!==this.text(e)||/^\d/.test(this.text(e-1))?void 0:this.is(e+1,"unit","portion")||this.is(e+2,"unit","mass")?[{kind:"per"},1]:void 0}plainWord(e){const{kind:t,text:n,value:o}=this.lexemes[e];switch(t){case"dash":return[{kind:"weak"},1];case"range":return[{kind:/^(?:tot|bis)$/.test(n)?"most":"filler"},1];case"pure":return[{kind:"filler"},1];case"unit":return[{kind:"unit",unit:o},1];case"size":case"tells":case"as":case"which":case"and":case"filler":case"most":case"buffered":case"open":case"close":case"equals":case"weak":case"comma":case"strong":return[{kind:t},1];default:return[{kind:"word"},1]}}at(e){return this.quantity(e)??this.reference(e)??this.portion(e)??this.day(e)??this.per(e)??this.element(e)??this.salt(e)??this.other(e)??this.plainWord(e)}}const Kd=/(?<!magnesium[\s-]*)\box[iy]de?\b/g,Yd=({mg:e,serving:t})=>e/(t?.count??1),Zd=e=>e>0&&e<=rn,Jd=(e,t)=>Math.abs(e-t)<=.03*Math.max(e,t);function Qd(e){const t=e.map(Yd),n=e.find(e=>Yd(e)===Math.max(...t));if(!n||!t.every(Zd))return;const o=Yd(n),s=t.filter(e=>!Jd(e,o));if(s.length>0&&(s.length!==t.length-1||!function(e,t){return t.length>1&&Jd(e,t.reduce((e,t)=>e+t,0))}(o,s)))return;const[a=n]=s.length>0?[n]:e;return{mgPerUnit:Yd(a),serving:a.serving}}function Xd(e,t){const n=e.filter(e=>"element"===e.of||wd(e,t)),o=n.filter(e=>e.explicit);return Qd(n)?n:o.length>0?o:n.length>0?n:[...t]}const eu=e=>e<1?Math.round(100*e)/100:Math.round(10*e)/10;function tu({elements:e,compounds:t}){const[n]=e;return[n?.written,t[0]?.written].filter(e=>void 0!==e).filter(e=>!e.endsWith(" mg")).map(e=>({code:"odd-unit",written:e}))}function nu({ids:e,isMixed:t},n){return t?[{code:"several-forms"}]:n>0&&0===e.length?[{code:"form-unknown"}]:[]}function ou(e,{mg:t,compoundMg:n,percent:o},s){const a=t>0&&n>0&&void 0===o?Qt(s.form,n,t):void 0;return[...s.isTopical?[{code:"topical"}]:[],...t>0?[]:[{code:"no-amount"}],...void 0===o?[]:[{code:"worked-out",compoundMg:n,elementalPercent:o}],...nu(s,e.compounds.length),...a?[a]:[],...tu(e)]}function su(e,t){const n=function(e){const t=function(e){if(e.length<=500)return e;const t=e.slice(0,500);return t.slice(0,Math.max(0,t.search(/\s\S*$/)))}(e).replace(/[\p{Cf}\u2122\xae\xa9\u2120\xaa\xba\xb9\xb2\xb3\u2070-\u207f]/gu,"").replace(/\t/g," | ").replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu," ; ").replace(/(\d?)\s?([\xbd\xbc\xbe])/g,(e,t,n)=>(t||"0")+Ed[n]);return Ws(t).replace(/[\xb5\u03bc]g/g,"ug").replace(/\s+/g," ").replace(Dd,Fd).replace(Od,Fd).replace(/(?<=\d),(?=\d)/g,".").replace(/\b([bdkq])-(?=\d{1,2}\b)/g,"$1")}("string"==typeof e?e:""),o=function(e,t){const n=new Vd(((e,t)=>{return n=function(e,t){const n=[];for(const{0:o,index:s}of e.matchAll(Ld)){const a=n.at(-1),r={text:o,start:s,end:s+o.length};if(/^\d/.test(o))n.push({...r,kind:qd(o)?"number":"word",value:o});else if(Rd(o[0]))n.push({...r,...Td(o,t)});else{const t="."===o&&a?.end===s&&Wd(a)?"none":Hd(o,e,s);"none"!==t&&n.push({...r,kind:t,value:""})}}return n}(e,t),n.map((e,t)=>"mg"!==e.text||/^\d/.test(n[t-1]?.text??"")||"number"===n[t-1]?.kind?e:{...e,kind:"magnesium",value:""});var n})(e,t.forms)),o=[];let s=0;for(;s<n.lexemes.length;){const[e,t]=n.at(s),a=n.lexemes[s]?.start??0,r=n.lexemes[s+t-1]?.end??a;o.push({value:NaN,unit:"",...e,start:a,end:r}),s+=t}return o}(n,t),s=function(e,t,{forms:n}){const o=function(e,t,n){let o=e;for(const{kind:e,start:n,end:s}of t)"other"===e&&(o=o.slice(0,n)+" ".repeat(s-n)+o.slice(s));return Qs(o.replace(Kd,"magnesium $&"),n)}(e,t,n),s=o.length>1||t.some(({kind:e})=>"buffered"===e),[a]=o,r=o.some(e=>"topical"===n[e]?.route);return{ids:o,isMixed:s,isTopical:r,form:s||void 0===a?void 0:n[a]}}(n,o,t),a=function(e){const t=new Set;let n=0;for(;n<e.length;){const o=Xc(e,n);o&&!ed(e,n)&&t.add(o[0]),n=o?.[1]??n+1}const o=[...t].filter(e=>e>0&&e<=60);return 1===t.size?o[0]:void 0}(o),r=function(e,t){const n=[];let o=0;for(;o<e.length;){const t=Jc(e,o),s=t?.[1]??o+1;t&&n.push({...t[0],start:e[o]?.start??0,end:e[s-1]?.end??0}),o=s}const s=n.find(({portion:e})=>"size"===e);return n.map(e=>"day"===e.portion&&void 0!==t?{...e,count:t}:"serving"===e.portion&&s?{...e,count:s.count,unit:s.unit}:e)}(o,a),i=function(e,t,n){const o=function(e,t){const n={servings:t,weighed:[]};return hd(n,function(e,t){const n=[[]],o=new Set;for(const s of e){const e=t.find(({start:e,end:t})=>s.start>=e&&s.end<=t);if(e&&!o.has(e)&&n.at(-1)?.push({kind:"serving",...e}),e)o.add(e);else if("open"===s.kind){const e=[];n.at(-1)?.push({kind:"group",items:e,start:s.start}),n.push(e)}else"close"!==s.kind?n.at(-1)?.push(s):n.length>1&&n.pop()}return n[0]??[]}(e,t),void 0),n.weighed.sort((e,t)=>e.start-t.start)}(e,t),{labelReferenceMg:s}=n.limits,a=function({tokens:e,servings:t,weighed:n,labelReferenceMg:o}){return e.flatMap((s,a)=>{if("percent"!==s.kind||"ri"!==s.unit)return[];if("other"===function(e,t){const n=({kind:e})=>fd.includes(e);return e.slice(0,t).filter(n).at(-1)??e.slice(t).find(n)}(e,a)?.kind)return[];const r=function(e,t){let n=t-1;for(;n>=0&&kd.includes(e[n]?.kind??"word");)n-=1;const o=e[n];return"amount"===o?.kind?o.start:void 0}(e,a),i=n.find(e=>e.start===r);return[{mg:s.value/100*o,serving:i?.serving??Qc(t,s.start),beside:i}]})}({tokens:e,servings:t,weighed:o,labelReferenceMg:s});return{elements:Xd(o,a),compounds:o.filter(e=>"compound"===e.of&&!wd(e,a)),contradicts:a.some(yd)}}(o,r,t),l=function(e,{ids:t,form:n}){const o=e.contradicts?void 0:Qd(e.elements),s=t.length>1?void 0:Qd(e.compounds),a=0===e.elements.length&&!e.contradicts,r=s&&a?(e=>e&&null!==e.defaultVariant?Kt(e)?.low:void 0)(n):void 0,i=(s?.mgPerUnit??0)*(r??0)/100;return{mg:eu(o?.mgPerUnit??i),compoundMg:eu(s?.mgPerUnit??0),percent:r,serving:o?.serving??s?.serving}}(i,s),{unit:c,count:d=1}=l.serving??{},u=c??r.find(e=>e.unit)?.unit??(e=>e.find(({kind:e,unit:t})=>"counted"===e&&"ml"!==t)?.unit)(o);return{...s.form&&{form:s.ids[0]},...l.mg>0&&{elementalMgPerUnit:l.mg},...l.compoundMg>0&&{compoundMgPerUnit:l.compoundMg},...void 0!==u&&{unit:u},...d>1&&d<=60&&{unitsPerServing:d},...void 0!==a&&{unitsPerDay:a},problems:ou(i,l,s)}}const au=(e,t)=>e.problems.some(e=>e.code===t);function ru(e){const{elementalMgPerUnit:t,compoundMgPerUnit:n}=e;return(au(e,"worked-out")||void 0===t&&au(e,"form-unknown"))&&void 0!==n?{amount:n,basis:"compound"}:void 0===t?void 0:{amount:t,basis:"elemental",compoundMg:n}}function iu(e,t){const n=e&&ru(e),o=e=>String(e).replace(".",t),s=e?.unitsPerDay??e?.unitsPerServing;return{...void 0!==e?.form&&{form:e.form},...n&&{...n,amount:o(n.amount)},...void 0!==s&&{perDay:o(s)}}}function lu(e,t){return{...void 0!==t.form&&e.form===t.form&&{form:""},...void 0!==t.amount&&e.amount===t.amount&&e.basis===t.basis&&{amount:"",basis:"",compoundMg:void 0},...void 0!==t.perDay&&e.perDay===t.perDay&&{perDay:""}}}function cu(e,{reading:t}){if(!t)return"";const{form:n,unit:o,unitsPerDay:s=t.unitsPerServing}=t,a=void 0===n?void 0:ai(e.forms,n)?.name,r=t.problems.some(({code:e})=>"worked-out"===e||"no-amount"===e),i={mg:(r?t.compoundMgPerUnit:t.elementalMgPerUnit)??0,...void 0!==a&&{form:a},...void 0!==o&&{units:e.units[o](1)},...void 0!==s&&{count:s}};return r?e.supplements.labelReadCompound(i):e.supplements.labelRead(i)}function du({words:e,knowledge:t,row:n,hasHint:o,change:s}){const{supplements:a}=e,r=`supplement-${n.key}-label`,i=function(e,t){const{reading:n,labelDone:o}=t;if(!n)return"";const s=(({reading:e})=>void 0!==e&&void 0!==ru(e))(t);if(!s&&!o)return"";const a=n.problems.filter(({code:e})=>!(s&&"no-amount"===e)),r=[...a.filter(({code:e})=>"no-amount"!==e),...a.filter(({code:e})=>"no-amount"===e)];return[...s?[cu(e,t)]:[],...r.map(t=>function(e,t){const n=e.supplements.labelProblems;switch(t.code){case"impossible-pair":return n["impossible-pair"](t);case"odd-unit":return n["odd-unit"]({written:t.written.replace(".",Yi(e))});default:return n[t.code]}}(e,t))].join(" ")}(e,n),l="small label-told "+(n.reading?.problems.some(({code:e})=>"worked-out"!==e)?"doubt":"");return U`<div class="label-line">
    <label class="label" for=${r}>${a.label}</label>
    ${o?U`<p class="small muted" id="${r}-hint">${a.labelHint}</p>`:V}
    <textarea
      class="field"
      id=${r}
      part="label-line"
      rows="2"
      maxlength=${500}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${o?`${r}-hint`:V}
      .value=${Ii(n.label)}
      @input=${o=>{const a=/^insertFrom(?:Paste|Drop)/.test(o.inputType),r=o.target.value;s(function(e,t,{label:n,isDone:o},s){const a=""===n.trim()?void 0:su(n,e),r=void 0!==a&&au(a,"topical")?{problems:[{code:"topical"}]}:a;return{label:n,labelDone:o,amountDone:o,reading:r,...lu(t,iu(t.reading,s)),...iu(r,s)}}(t,n,{label:r,isDone:a},Yi(e)))}}
      @change=${()=>s({labelDone:!0,amountDone:!0})}
    ></textarea>
    <p class=${l} .textContent=${n.labelDone?"":i}></p>
    <p class=${l} role="status" .textContent=${n.labelDone?i:""}></p>
  </div>`}const uu=["ml","gram","drop"];function mu(e,t,n){return Math.round(t)===Math.round(n)?e.mg(t,t<10?1:0):e.mgFromTo(t,n)}function hu({words:e,knowledge:t,row:n,of:o}){return U`<output
    class="supplement-mg figures"
    aria-live="off"
    for=${o.join(" ")}
    .textContent=${function(e,t,n){const o=function(e,t){if(al(t).length>0)return;const n=function(e,t){const n=Jt(e,t);return n&&{mgPerUnit:n.mg,mgHighPerUnit:n.mgHigh,mgPerDay:n.mg*t.perDay,mgHighPerDay:n.mgHigh*t.perDay,problems:en(e,t)}}(e,rl(t));return n&&{mg:n.mgPerUnit,mgHigh:n.mgHighPerUnit,mgPerDay:n.mgPerDay,mgHighPerDay:n.mgHighPerDay}}(t,n);if(!o)return"";const s=uu.find(e=>e===n.reading?.unit);return e.supplements.readout({mg:mu(e,o.mg,o.mgHigh),mgPerDay:mu(e,o.mgPerDay,o.mgHighPerDay),...s&&{units:e.units[s](1)}})}(e,t,n)}
  ></output>`}const gu=["elemental","compound","percent-ri"],pu=["form","amount","basis","perDay"],fu=(e,t)=>`supplement-${e}-${t}`;function ku(e,t,n){const{errors:o}=e.words.supplements,s=e.problems.find(e=>e.key===t&&e.field===n);return"range"===s?.error?o.range(s):"thousands"===s?.error?o.thousands(s):s&&o[s.error]}const bu=a`
  .supplement {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 0.85);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .supplement-name {
    float: inline-start;
    inline-size: 100%;
    padding-inline-end: 3em;
    font-weight: 650;
  }

  .supplement-remove {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0.35em;
  }

  .supplement-figures {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: start;
  }

  .supplement-figures > * {
    min-inline-size: 0;
  }

  .supplement .unit {
    flex: none;
  }

  .supplement :is(.tick, .label-told) {
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  .supplement-mg {
    display: block;
    padding: 0.6em 0.85em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_accent-soft);
    font-weight: 600;
  }

  .supplement-mg:empty,
  .label-told:empty,
  .supplements-full:empty {
    display: none;
  }

  .supplements-full {
    margin-block-start: 0.5em;
  }

  .label-line {
    display: grid;
    gap: 0.35em;
  }

  .label-line .label {
    margin: 0;
  }

  textarea.field {
    display: block;
    margin: 0;
    min-block-size: calc(3em + 1.2em);
    font-family: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
    color: inherit;
    resize: vertical;
    field-sizing: content;
  }

  .label-told {
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_raised);
  }

  .label-told.doubt {
    border-inline-start-color: var(--_caution);
  }

  .button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  @container mg (min-width: 34em) {
    .supplement-figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* A label of two lines keeps the fields beside each other level. */
    .supplement-figures > :is(.pick, .number) {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0;
      align-items: end;
    }

    .supplement-figures > :is(.pick, .number) > .error {
      align-self: start;
    }

    .supplement-figures > .basis {
      grid-column: 1 / -1;
    }

    .supplement-figures > .tick {
      grid-row: span 2;
      align-self: end;
    }
  }

  .basis {
    display: grid;
    gap: 0.15em;
  }

  .improbable {
    margin-block-end: 0.5em;
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_caution);
    background: var(--_raised);
  }

  .improbable:empty {
    display: none;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    padding-block: 0.35em;
    cursor: pointer;
    line-height: 1.35;
  }

  .tick:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }
`;function wu(e,t){return ai(e.questions,t)??{title:t,label:t,error:""}}const yu=({draft:e})=>e.problems.length>0,vu=({question:e})=>`error-${e.id}`,$u=({question:e})=>`hint-${e.id}`;function xu(e){return yu(e)?U`<p class="error" id=${vu(e)} part="error" role="alert">
    ${Gl.alert()}<span>${function({draft:e,texts:t,words:n}){const o=e.problems.flatMap(e=>"portion"===e.kind?[e.group]:[]);if(e.problems.some(({kind:e})=>"supplement"===e))return n.supplements.mend;if(0===o.length||on.every(t=>bl(e,t)))return t.error;const s=o.map(e=>n.diet.groups[e].name);return n.diet.mend({groups:s,most:70})}(e)}</span>
  </p>`:V}function Mu(e){const{hint:t}=e.texts;return t?U`<p class="muted hint" id=${$u(e)}>${t}</p>`:V}function ju({quiz:e}){return U`<p class="small prefilled" part="prefilled">${Gl.info()}${e.prefilled}</p>`}const zu=({words:e,draft:t})=>t.prefilled?ju(e):V;function Su(e){switch(e.question.kind){case"one":return vc(_u(e,"radio"));case"many":return function(e){const t=e.choices.filter(({apart:e,stays:t})=>!e&&!t).length;if(t<=8)return vc(e);const n=function(e){return e.choices.filter(({value:t,label:n,detail:o,apart:s,stays:a})=>s||a||e.picked.includes(t)||function(e,t){const n=jc(e);return jc(t).split(/\s+/).every(e=>n.includes(e))}(`${n} ${o??""}`,e.search))}(e),o=n.filter(({apart:e,stays:t})=>!e&&!t).length,{words:s}=e;return U`<div class="stack">
    <div class="search" part="search">
      ${Gl.search()}
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${s.quiz.search}
        placeholder=${s.quiz.search}
        .value=${Ii(e.search)}
        @input=${t=>e.find(t.target.value)}
        @keydown=${Tc}
      />
    </div>
    <p class="small muted figures search-count" role="status">
      ${e.search.trim()?s.quiz.found({count:o,total:t}):V}
    </p>
    ${vc({...e,choices:n,dense:!0})}
  </div>`}({..._u(e,"checkbox"),words:e.words,search:e.draft.search,find:t=>Au(e,{search:t})});case"number":return function(e){const{texts:t,question:n,draft:o}=e;return U`<div class="stack">
    ${Gi({id:n.id,label:t.label,quietLabel:!0,value:o.text,error:void 0,invalid:yu(e),describedBy:[t.hint?$u(e):"",yu(e)?vu(e):""].join(" ").trim(),input:t=>Au(e,{text:t,picked:[],problems:[]})})}
    ${Tu(e)}
  </div>`}(e);case"portions":return function(e){const{words:t,draft:n}=e,o=n.problems.flatMap(e=>"portion"===e.kind?[e.group]:[]);return U`<div class="stack">
    ${function(e){return U`<div class="portions" part="portions">
    <p class="small muted portions-head" aria-hidden="true">${e.words.diet.perWeek}</p>
    ${e.groups.map(t=>function(e,t){const{diet:n}=e.words,{name:o,portion:s,examples:a}=n.groups[t],r=e.values[t]??"",i=n=>()=>e.change(t,e=>function(e,t){const n=Ki(e)??0;return String(Math.min(70,Math.max(0,Math.round(n)+t)))}(e,n));return U`<div class="portion" part="portion">
    <div class="portion-text">
      <label class="portion-name" for="portion-${t}">${o}</label>
      <span class="muted small" id="portion-${t}-hint">${a} \u00b7 ${s}</span>
    </div>
    <div class="stepper">
      <button class="icon-button" type="button" aria-label=${n.fewer({group:o})} @click=${i(-1)}>
        ${Gl.minus()}
      </button>
      <input
        class="field"
        id="portion-${t}"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        placeholder="\u2013"
        aria-label=${n.perWeekOf({group:o})}
        aria-describedby="portion-${t}-hint ${e.invalid.includes(t)?e.describedBy:""}"
        aria-invalid=${e.invalid.includes(t)?"true":V}
        .value=${Ii(r)}
        @input=${n=>{const{value:o}=n.target;e.change(t,()=>o)}}
      />
      <button class="icon-button" type="button" aria-label=${n.more({group:o})} @click=${i(1)}>
        ${Gl.plus()}
      </button>
    </div>
  </div>`}(e,t))}
    <div class="portions-rest">
      <button class="button inline" type="button" @click=${()=>e.fillZeros()}>
        ${e.words.diet.fillZeros}
      </button>
    </div>
  </div>`}({words:t,groups:on,values:n.portions,invalid:o,describedBy:vu(e),change:(t,n)=>Au(e,e=>Du(e,[t],n)),fillZeros:()=>Au(e,e=>Du(e,on.filter(t=>bl(e,t)),()=>"0"))})}
    ${Tu(e)}
  </div>`}(e);case"supplements":return function(e){const{words:t,draft:n,question:o,texts:s}=e,a=n.rows.some(e=>e.antacid),r=[...a?[]:[{value:il,label:s.none??t.supplements.none}],{value:cl,label:t.supplements.yes},...o.unsure&&s.unsure?[{value:ll,label:s.unsure}]:[]],i=n.problems.some(({kind:e})=>"missing"===e);return U`<div class="stack">
    ${vc({name:o.id,type:"radio",choices:r,picked:n.picked,...i&&{describedBy:vu(e)},pick:t=>Au(e,({rows:e})=>({picked:[t],rows:t===cl&&0===e.length?[Qi(0)]:e,problems:[]}))})}
    ${n.picked.includes(cl)?function(e){const{words:t,knowledge:n,draft:o}=e,{forms:s,medicines:a}=n,r=Object.keys(s).filter(e=>"topical"!==s[e]?.route),i=Object.values(a).flatMap(({suppliesMagnesium:e})=>e?.usualForms??[]),l=[...new Set([...i,...r])];return function(e){const{words:t,rows:n}=e,o=n.length>=ln;return U`<div class="supplements stack" part="supplements">
    <p class="small muted">${t.supplements.where} ${t.supplements.elementalExplained}</p>
    ${Fc(e.rows,({key:e})=>e,(t,n)=>function(e,t,n){const{words:o}=e,{supplements:s}=o,a=t.reading?.unit;return U`<fieldset class="supplement" part="supplement">
    <legend class="supplement-name">${t.antacid?s.antacid:s.row({index:n})}</legend>
    ${t.antacid?U`<p class="small muted">${s.antacidHint}</p>`:U`<button
            class="icon-button supplement-remove"
            type="button"
            aria-label=${s.remove({index:n})}
            @click=${()=>e.remove(t.key)}
          >
            ${Gl.close()}
          </button>`}
    ${du({...e,row:t,hasHint:1===n,change:n=>e.change(t.key,n)})}
    <div class="supplement-figures">
      ${function(e,t){const{words:n}=e,o=fu(t.key,"form"),s=ku(e,t.key,"form"),a=n.forms;return U`<div class="pick">
    <label class="label" for=${o}>${n.supplements.form}</label>
    <span class="select">
      <select
        class="field"
        id=${o}
        aria-invalid=${s?"true":V}
        aria-describedby=${s?`${o}-error`:V}
        @change=${n=>e.change(t.key,el({form:n.target.value}))}
      >
        <option value="" .selected=${Ii(""===t.form)}>${n.supplements.formUnknown}</option>
        ${e.formsFor(t).map(e=>U`<option value=${e} .selected=${Ii(t.form===e)}>
                ${a[e]?.name??e}
              </option>`)}
      </select>
      ${Gl.chevron()}
    </span>
    ${Vi(`${o}-error`,s)}
  </div>`}(e,t)} ${function(e,t){const{supplements:n}=e.words,o="percent-ri"===t.basis;return Gi({id:fu(t.key,"amount"),label:o?n.amountPercent:n.amount,unit:o?"%":"mg",value:t.amount,error:ku(e,t.key,"amount"),input:n=>e.change(t.key,el({amount:n,amountDone:!1})),done:()=>e.change(t.key,{amountDone:!0})})}(e,t)} ${function(e,t){const{supplements:n}=e.words,o=fu(t.key,"basis"),s=ku(e,t.key,"basis"),a=function(e){if("elemental"!==e.basis||!e.form||!e.amountDone)return;const t=Ki(e.amount);return void 0!==t&&t>350?t:void 0}(t);return U`<fieldset
    class="basis"
    id=${o}
    role="radiogroup"
    aria-invalid=${s?"true":V}
    aria-describedby=${s?`${o}-error`:V}
  >
    <legend class="label">${n.basis}</legend>
    ${Vi(`${o}-error`,s)}
    ${gu.map(a=>U`<label class="tick">
          <input
            type="radio"
            name="basis-${t.key}"
            value=${a}
            aria-describedby=${s?`${o}-error`:V}
            .checked=${Ii(t.basis===a)}
            @change=${()=>e.change(t.key,el({basis:a}))}
          />
          <span>${n.bases[a]}</span>
        </label>`)}
    <p
      class="small improbable"
      role="status"
      .textContent=${void 0===a?"":n.improbable({mg:a})}
    ></p>
  </fieldset>`}(e,t)}
      ${Gi({id:fu(t.key,"perDay"),label:s.perDay,...a&&{unit:`\xd7 ${o.units[a](1)}`},value:t.perDay,error:ku(e,t.key,"perDay"),input:n=>e.change(t.key,{perDay:n})})}
      <label class="tick">
        <input
          type="checkbox"
          .checked=${Ii(t.prescribed)}
          @change=${n=>e.change(t.key,{prescribed:n.target.checked})}
        />
        <span>${s.prescribed}</span>
      </label>
    </div>
    ${hu({...e,row:t,of:pu.map(e=>fu(t.key,e))})}
  </fieldset>`}(e,t,n+1))}
    <div>
      <button
        class="button"
        type="button"
        id="add-supplement"
        aria-disabled=${o?"true":V}
        aria-describedby=${o?"supplements-full":V}
        @click=${()=>{o||e.add()}}
      >
        ${Gl.plus()}${t.supplements.add}
      </button>
      <p
        class="small supplements-full"
        id="supplements-full"
        role="status"
        .textContent=${o?t.supplements.full({most:ln}):""}
      ></p>
    </div>
  </div>`}({words:t,knowledge:n,rows:o.rows,formsFor:({antacid:e})=>e?l:r,problems:o.problems.flatMap(e=>"supplement"===e.kind?[e]:[]),change:(t,n)=>Au(e,e=>function(e,t,n){return{rows:e.rows.map(e=>e.key===t?{...e,...n}:e),problems:e.problems.filter(e=>{return"supplement"!==e.kind||e.key!==t||(o=e.field,!(Object.hasOwn(n,o)||Object.hasOwn(n,"basis")));var o})}}(e,t,n)),add:()=>Au(e,({rows:e})=>({rows:[...e,Qi(gl(e))]})),remove:t=>Au(e,({rows:e})=>({rows:e.filter(e=>e.key!==t),problems:[]}))})}(e):V}
  </div>`}(e)}}function Au(e,t){e.change(e=>({...e,..."function"==typeof t?t(e):t}))}function Pu({question:e,texts:t}){const n=[],o="medicines"===e.fact?"before":"after";return"many"===e.kind&&t.none&&n.push({value:il,label:t.none,apart:o}),e.unsure&&t.unsure&&n.push({value:ll,label:t.unsure,..."many"===e.kind&&{apart:"after"}}),n}function Cu({words:e,question:t},n){return"medicines"===t.fact?ai(e.medicines,n)?.examples:"conditions"===t.fact?ai(e.conditions,n)?.hint:"goals"===t.fact?ai(e.goals,n)?.hint:void 0}function _u(e,t){const{words:n,question:o,draft:s}=e,a=e=>"other"===e&&("medicines"===o.fact||"conditions"===o.fact),r=(o.choices??[]).map(t=>({value:t,label:bc(n,o,t),detail:Cu(e,t),stays:a(t)}));return{name:o.id,type:t,choices:[...r,...Pu(e)],picked:s.picked,invalid:yu(e),...yu(e)&&{describedBy:vu(e)},pick:(n,o)=>Au(e,e=>function(e,t,n,o){const s=o||t===il||t===ll?[]:e.picked.filter(e=>e!==t&&e!==il&&e!==ll);return{...e,picked:n?[...s,t]:s,problems:[]}}(e,n,o,"radio"===t))}}function Tu(e){const{question:t,texts:n,draft:o}=e;return t.unsure&&n.unsure?vc({name:t.id,type:"checkbox",choices:[{value:ll,label:n.unsure}],picked:o.picked,pick:(t,n)=>Au(e,{picked:n?[ll]:[],text:"",portions:{},problems:[]})}):V}function Du(e,t,n){const o=t.map(t=>[t,n(e.portions[t]??"")]);return{portions:{...e.portions,...Object.fromEntries(o)},picked:[],problems:e.problems.filter(e=>"portion"!==e.kind||!t.includes(e.group))}}const Ou=a`
  .progress {
    display: grid;
    gap: 0.5em;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_track);
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: none;
  }

  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
    transition: inline-size 0.3s ease-out;
  }

  progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    progress {
      block-size: 6px;
      border: 1px solid CanvasText;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;const Eu=a`
  @media (min-height: 30em) {
    .long > .steps {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      margin: calc(var(--_space) * -0.5);
      padding: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_line);
      background: var(--_surface);
    }

    .long > .ask :is(input, select, button) {
      scroll-margin-block: 5em calc(var(--_target) + 4em);
    }

    /* A choice may have lines of examples below its box. */
    .long > .ask .choice input {
      scroll-margin-block-end: calc(var(--_target) + 9em);
    }
  }
`;function Fu({words:e,eventDetail:t,consent:n,answer:o}){if("answers"!==t)return V;const{consent:s}=e.quiz;return"open"!==n?U`<p class="block" part="consent" id="consent" role="status" tabindex="-1">
      ${"yes"===n?s.thanks:s.declined}
    </p>`:U`<section class="block card" part="consent" aria-labelledby="consent">
    <h3 id="consent">${s.title}</h3>
    <p>${s.text}</p>
    <div class="choices-row">
      <button class="button" type="button" @click=${()=>o(!0)}>${s.yes}</button>
      <button class="button" type="button" @click=${()=>o(!1)}>${s.no}</button>
    </div>
  </section>`}function Lu({words:e,save:t,print:n,handOver:o}){return U`<div class="choices-row" part="plan-actions">
    ${t?U`<button class="button" type="button" part="save-button" @click=${t}>
            ${Gl.calendar()}${e.calendar.save}
          </button>`:V}
    <button class="button" type="button" part="print-button" @click=${n}>
      ${Gl.printer()}${e.sheet.print}
    </button>
    ${o?U`<button class="button" type="button" part="hand-over-button" @click=${o.go}>
            ${Gl.arrow()}${o.label}
          </button>`:V}
  </div>`}function Bu(e,t,n="disclosure",o=!1){return U`<details class="disclosure" part=${n} ?open=${o}>
    <summary part="summary">${Gl.chevron()}<span>${e}</span></summary>
    <div class="disclosed stack">${t}</div>
  </details>`}function Nu(e,t){return ai(e.questions,t.id)?.label??t.id}function qu(e,{question:t,answer:n,trayMg:o,isEstimated:s}){return void 0!==o?e.foodDay.fromTable({mg:o,isEstimated:s}):wc(e,t,n.unsure?void 0:n.value)}const Ru="\u2026",Hu=e=>e.replaceAll(/\s+/g," ").trim();function Wu({heading:e,lines:t}){const n=t.map(Hu).filter(e=>""!==e);return void 0===e?n.join("\n"):[`${Hu(e)}:`,...n.map(e=>`- ${e}`)].join("\n")}const Uu=e=>e.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,""),Iu=e=>encodeURIComponent(e.replaceAll(/\r?\n/g,"\r\n"));function Gu(e){try{return decodeURIComponent(e).replaceAll("\r\n","\n")}catch{return e}}const Vu=(e,t)=>e.find(e=>e.name.toLowerCase()===t)?.value;function Ku(e,t){const n=t.map(({rule:t})=>function({rules:e},t){const n=ai(e.safety,t)??ai(e.proposal,t)??ai(e.dose,t);return n?.refer}(e,t));return n.find(e=>void 0!==e)??"doctor"}function Yu(e,t,n){return e.professionals[Ku(t,n)]}const Zu=({view:e},t)=>Object.hasOwn(e.ground.knowledge.rules.need,t.rule),Ju=({view:e,recommendation:t})=>Yu(e.words,e.ground.knowledge,t.findings);function Qu(e){const{view:t,recommendation:n}=e,{words:o}=t,s=n.forms.filter(({rank:e})=>1===e).map(({id:e})=>tc(o,e).name);return o.outcomes[n.outcome].title({form:o.either(s),mg:n.plan?.elementalMgPerDay??0,professional:Ju(e)})}function Xu(e){const{view:t,recommendation:n}=e,{words:o,help:s,ground:a,state:r}=t,{labels:i,mailGreeting:l}=o.result.consult,c=n.forms.filter(({rank:e})=>1===e),{plan:d}=n;return(e=>e.filter(({lines:e})=>e.length>0).map(Wu).join("\n\n"))([{lines:[l]},{heading:i.outcome,lines:[Qu(e)]},{heading:i.form,lines:c.map(({id:e})=>tc(o,e).name)},{heading:i.plan,lines:d?d.moments.map(e=>o.result.plan.moment(e)):[]},{heading:i.findings,lines:n.findings.map(e=>dc(o,e,s).title)},{heading:i.answers,lines:Bl(a,r).map(e=>`${Nu(o,e.question)}: ${qu(o,e)}`)},{heading:i.version,lines:[n.knowledge.version]}])}function em(e){const{view:t,recommendation:n}=e,{consultHref:o,consultLabel:s}=t.settings;if(!o)return V;const{words:a,on:r}=t,{consult:i}=a.result,l=/^mailto:/i.test(o.trim())?function(e,t){const{start:n,parameters:o}=function(e){const t=e.trim().split("#")[0]??"",[n="",...o]=t.split("?");return{start:n,parameters:o.join("?").split("&").filter(e=>""!==e).map(e=>{const[t="",...n]=e.split("=");return{name:t,value:n.join("=")}})}}(e),s=o.filter(({name:e})=>!["subject","body"].includes(e.toLowerCase())),a=Vu(o,"subject")??Iu(Uu(t.subject)),r=Vu(o,"body"),i=r?`${r}${Iu("\n\n")}`:"",l=`${n}?${[...s,{name:"subject",value:a}].map(({name:e,value:t})=>`${e}=${t}`).join("&")}&body=${i}`,c=Uu(t.body),d=function(e,t){if(Iu(e).length<=t)return e;const n=e.split("\n");for(;n.length>0&&Iu([...n,Ru].join("\n")).length>t;)n.pop();return n.length>0?[...n,Ru].join("\n"):""}(c,1900-l.length);return{href:`${l}${Iu(d)}`,body:`${Gu(i)}${d}`,cut:d!==c}}(o,{subject:i.mailSubject,body:Xu(e)}):void 0,c="ask-professional"===n.outcome;return U`<section class="block consult card" part="consult" aria-labelledby="consult">
    <h3 id="consult">${i.heading}</h3>
    ${c?U`<p>${i.firstProfessional({professional:Ju(e)})}</p>`:V}
    <p class="muted">${i.note}</p>
    ${l?function({view:e},{body:t,cut:n}){const{consult:o}=e.words.result;return U`<div class="stack" part="mail-preview">
    <h4 id="mail-preview">${o.preview}</h4>
    <p class="small muted">${o.previewNote}</p>
    <pre class="letter small" tabindex="0" role="group" aria-labelledby="mail-preview">${t}</pre>
    ${n?U`<p class="small">${o.previewCut}</p>`:V}
  </div>`}(e,l):V}
    <div>
      <a
        class="button"
        part="consult-link"
        href=${l?.href??o}
        rel="noopener"
        @click=${()=>r.consult()}
        >${s??(l?i.send:i.label)}</a
      >
    </div>
  </section>`}function tm({view:e,recommendation:t}){const{words:n,settings:o}=e,{forms:s}=n.result;if(0===t.forms.length)return V;const a=t.forms.filter(({rank:e})=>1===e),r=t.forms.filter(({rank:e})=>e>1);return U`<section class="block" part="forms" aria-labelledby="forms">
    <h3 id="forms">${s.heading}</h3>
    ${a.length>1?U`<p class="muted">${s.equalRank}</p>`:V}
    <ul class="form-cards">
      ${a.map(e=>function(e,t,n){const{name:o,about:s}=tc(e,t.id);return U`<li class="form card" part="form">
    <h4 class="form-name">${nc(o,e.lang)}</h4>
    <p class="muted">${s}</p>
    <p class="quiet">${e.result.forms.why}</p>
    ${function(e,t,n){return U`<ul class="reasons">
    ${oc(e,t,"for").map(({reason:t,text:o})=>U`<li>${Gl.check()}<span>${o}${sc(e,t,n)}</span></li>`)}
    ${oc(e,t,"against").map(({reason:t,text:o})=>U`<li class="against">${Gl.minus()}<span>${o}${sc(e,t,n)}</span></li>`)}
  </ul>`}(e,t.reasons,n)}
  </li>`}(n,e,o.debug))}
    </ul>
    ${r.length>0?U`<div class="form-others">
            <h4>${s.others}</h4>
            ${function(e,t){const n=new Map;for(const o of t){const t=rc(e,o);n.set(t,[...n.get(t)??[],tc(e,o.id).short])}return U`<ul>
    ${[...n].map(([t,n])=>U`<li class="form-row" part="form-row">
          <span class="form-row-name">${nc(e.list(n),e.lang)}</span>
          <span class="muted small">${t}</span>
        </li>`)}
  </ul>`}(n,r)}
          </div>`:V}
    <p class="small muted">${s.amountNote}</p>
    ${t.rejected.length>0?Bu(s.whyNot,U`<p class="small muted">${s.rejected}</p>
              <ul>
                ${t.rejected.map(e=>function(e,t,n){return U`<li class="form-row" part="form-row">
    <span class="form-row-name">${nc(tc(e,t.id).short,e.lang)}</span>
    <span class="muted small"
      >${oc(e,t.reasons,"against").map(({reason:t,text:o})=>U`<span class="sentence">${o}${sc(e,t,n)} </span>`)}</span
    >
  </li>`}(n,e,o.debug))}
              </ul>`,"rejected"):V}
  </section>`}function nm({measures:e,number:t},n,o){const s=e[o];if(!s)return`${t(n,2)} ${o}`;const{one:a,many:r,half:i,quarter:l}=s,c=new Map([[1,a],[.5,i],[.25,l]]).get(n);return void 0!==c?c:n<1?`${t(n,2)} \xd7 ${a}`:`${t(n,2)} ${r}`}function om(e,t,n){const o=Jn(t,n);return o?{name:Qn(o,e.lang),portion:nm(e,o.portionCount,o.measure)}:{name:n,portion:""}}function sm(e,t,n,o=Math.max(...n.map(({mg:e})=>e))){if(0===n.length)return V;const s=[...n].sort((e,t)=>t.mg-e.mg);return U`<ul class="foods" part="foods">
    ${s.map(n=>function(e,t,{id:n,grams:o,mg:s},a){const{name:r,portion:i}=om(e,t,n),l=`${Math.round(s/a*100)}%`;return U`<li class="food" part="food">
    <span class="food-name"
      >${nc(r,e.lang)}
      <span class="muted small">${e.result.foods.portion({portion:i,grams:o})}</span></span
    >
    <span class="food-mg figures">${e.mg(s)}</span>
    <svg class="food-bar" width="100%" height="4" aria-hidden="true">
      <rect class="track" width="100%" height="4" rx="2" />
      <rect class="part food" width=${l} height="4" rx="2" />
    </svg>
  </li>`}(e,t,n,o))}
  </ul>`}const am=a`
  .foods {
    display: grid;
    gap: 0.85em;
  }

  .food {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 1em;
    align-items: baseline;
  }

  .food-name {
    font-weight: 500;
  }

  .food-name .small {
    font-weight: 400;
  }

  .food-mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .food-bar {
    grid-column: 1 / -1;
    direction: ltr;
  }
`,rm=(e,t)=>Math.round(e/t*1e3)/10+"%";function im(e){return U`<div class="bar">
    <p class="bar-head small">
      <span>${e.title}</span><span class="muted figures">${e.mark.label}</span>
    </p>
    <svg class="bar-svg" width="100%" height="32" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${function({parts:e,scaleMg:t}){let n=0;return e.filter(({mg:e})=>e>0).map(({series:e,mg:o})=>{const s=n;return n+=o,I`<rect class="part ${e}" x=${rm(s,t)} width=${rm(o,t)} y="6" height="16" />`})}(e)} ${function({spread:e,scaleMg:t}){if(!e||e.highMg<=e.lowMg)return V;const[n,o]=[rm(e.lowMg,t),rm(e.highMg,t)];return I`<g class="whisker">
    <line x1=${n} x2=${o} y1="28" y2="28" />
    <line x1=${n} x2=${n} y1="25" y2="31" />
    <line x1=${o} x2=${o} y1="25" y2="31" />
  </g>`}(e)} ${function({mark:e,scaleMg:t}){const n=rm(e.lowMg,t),o=rm(e.highMg,t),s=rm(e.highMg-e.lowMg,t);return I`<g class="mark">
    ${e.highMg>e.lowMg?I`<rect class="mark-range" x=${n} width=${s} y="0" height="28" />`:V}
    <line x1=${o} x2=${o} y1="0" y2="28" />
  </g>`}(e)}
    </svg>
  </div>`}function lm({words:e,figures:t,proposedMg:n}){const{foodMg:o,foodLowMg:s=o,foodHighMg:a=o,referenceLowMg:r,referenceHighMg:i}=t;if(void 0===r||void 0===i)return null;const{intake:l}=e.result,c=(t.supplementMg??0)+n,d=`${l.reference} ${e.mgRange(r,i)}`;return{title:void 0===o?l.withoutFood:l.everything,parts:[{series:"food",mg:o??0},{series:"supplement",mg:t.supplementMg??0},{series:"proposed",mg:n}],mark:{label:d,lowMg:r,highMg:i},spread:void 0===o?void 0:{lowMg:(s??0)+c,highMg:(a??0)+c},scaleMg:1.12*Math.max(i,(a??0)+c)}}function cm(e,t,n){return U`<div class="key">
    <dt>
      <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
        <rect class="part ${e}" width="12" height="12" rx="3" /></svg
      >${t}
    </dt>
    <dd class="figures">${n}</dd>
  </div>`}const dm=a`
  .bar {
    display: grid;
    gap: 0.35em;
  }

  .bar-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .bar-head > :first-child {
    font-weight: 600;
  }

  .bar-svg,
  .swatch {
    direction: ltr;
  }

  .track {
    fill: var(--_track);
    rx: 8px;
  }

  .part {
    stroke: var(--_surface);
    stroke-width: 0;
  }

  .part.food {
    fill: color-mix(in srgb, currentColor 38%, transparent);
  }

  .part.supplement {
    fill: color-mix(in srgb, var(--_accent) 48%, transparent);
  }

  .part.proposed {
    fill: var(--_accent);
  }

  .bar .part {
    rx: 3px;
  }

  .whisker line {
    stroke: currentColor;
    stroke-width: 1.5px;
    opacity: 0.6;
  }

  .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    font-size: 0.9375em;
  }

  .key {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }

  .key dt {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
  }

  .key dd {
    white-space: nowrap;
    font-weight: 600;
  }

  .swatch {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
  }
`;function um(e){const{words:t,figures:n}=e,{intake:o}=t.result,{referenceLowMg:s,referenceHighMg:a}=n,r=void 0!==s&&void 0!==a&&a>s;return U`<section class="block" part="intake-section" aria-labelledby="intake">
    <h3 id="intake">${o.heading}</h3>
    ${function(e){const t=function({words:e,figures:t,proposedMg:n,limitMg:o}){const{supplementMg:s,supplementMgHigh:a=s}=t,r=a??0;if(!o||r+n===0)return null;const{intake:i}=e.result;return{title:i.fromSupplements,parts:[{series:"supplement",mg:r},{series:"proposed",mg:n}],mark:{label:`${i.upperLevel} ${e.mg(o)}`,lowMg:o,highMg:o},scaleMg:1.12*Math.max(o,r+n)}}(e),n=[lm(e),t].filter(e=>null!==e);if(0===n.length)return V;const{words:o}=e;return U`<figure class="intake stack" part="intake">
    ${n.map(im)} ${function({words:e,figures:t,proposedMg:n,limitMg:o}){const{intake:s}=e.result,{foodMg:a,foodLowMg:r=a,foodHighMg:i=a,supplementMg:l,supplementMgHigh:c=l}=t;return U`<dl class="keys">
    ${void 0!==r&&void 0!==i?cm("food",s.food,e.mgRange(r,i)):V}
    ${void 0!==l&&c?cm("supplement",s.supplement,oi((t,n)=>e.mgRange(t,n),{lowMg:l,highMg:c,upperLevelMg:o})):V}
    ${n>0?cm("proposed",s.proposed,e.mg(n)):V}
  </dl>`}(e)}
    <figcaption class="quiet">${function({words:e,figures:t,proposedMg:n,limitMg:o},s){const{foodLowMg:a,foodHighMg:r,referenceLowMg:i,referenceHighMg:l}=t,{supplementMg:c,supplementMgHigh:d}=t,u={foodLowMg:a,foodHighMg:r,supplementMg:c,supplementMgHigh:d,referenceLowMg:i,referenceHighMg:l,upperLevelMg:s?o:void 0,proposedMg:n>0?n:void 0},m=Object.entries(u).filter(([,e])=>void 0!==e);return e.result.intake.equivalent(Object.fromEntries(m))}(e,null!==t)}</figcaption>
    ${e.spreadPercent>0&&void 0!==e.figures.foodMg?U`<p class="small muted">
            ${o.result.intake.estimateNote({percent:e.spreadPercent})}
          </p>`:V}
    ${t?U`<p class="small muted">${o.result.intake.upperLevelNote}</p>`:V}
  </figure>`}(e)}
    ${r?U`<p class="small muted">${o.referenceRange({lowMg:s,highMg:a})}</p>`:V}
  </section>`}const mm=["ask-professional","incomplete","emergency"];function hm({view:e}){const{ground:t,state:n}=e;return hs(t.knowledge,n.facts,t.options).figures}const gm=e=>Math.max(...e.map(({mg:e})=>e));function pm(e,{checked:t,kind:n}){const{standing:o}=e.result.sources,s="computed"===n?o.computed:"primary"===n?o.read:o.copy;return t?s:o.unchecked}const fm=(e,t,n)=>ai(e.result.sources.titles,t)??n.title;function km(e,t){return[...new Set(t)].flatMap(t=>{const n=ai(e,t);return n?[{id:t,source:n}]:[]})}function bm(e,{year:t}){return null===t||e.includes(String(t))?e:`${e} (${t})`}function wm(e,t,n){return km(t,n).map(({id:t,source:n})=>({title:bm(fm(e,t,n),n),standing:pm(e,n)}))}const ym=a`
  .sources {
    display: grid;
  }

  .source {
    display: grid;
    padding-block: 0.25em;
  }

  .source a {
    display: inline-grid;
    min-block-size: 44px;
    align-content: end;
  }
`;function vm(e){const{words:t,knowledge:n,standard:o,cited:s,withFigures:a}=e,{sources:r}=t.result,i=e.credit??r.foodCredit;return U`<footer class="block colophon" part="colophon">
    ${function(e,t,n){const o=km(t,n);if(0===o.length)return V;const s=o.some(({source:e})=>!e.checked);return Bu(e.result.sources.heading,U`<ul class="sources small">
        ${o.map(({id:t,source:n})=>function(e,t,n){const o=fm(e,t,n),s=n.url?U`<a href=${n.url} rel="noopener" aria-label=${e.result.sources.open({source:o})}
        >${o}</a
      >`:o;return U`<li class="source" part="source">
    <span>${s}</span> <span class="muted small figures">${((e,t)=>[t.year??"",pm(e,t)].filter(Boolean).join(" \xb7 "))(e,n)}</span>
  </li>`}(e,t,n))}
      </ul>
      ${s?U`<p class="small muted">${e.result.sources.uncheckedNote}</p>`:V}`,"sources")}(t,n.sources,s)}
    ${a?Bu(r.whyQuestion,U`<p class="small">${r.whyAnswer}</p>`,"why-elsewhere"):V}
    <div class="small muted stack">
      <p part="purpose">${t.result.purpose}</p>
      <p part="credit">
        ${a?i:""} ${r.standards[o]}.
        ${r.knowledge({version:n.version})}.
      </p>
    </div>
  </footer>`}const $m=({view:e,recommendation:t})=>me(e.ground.knowledge,e.state.facts,t);function xm({view:e,recommendation:t}){if("education"!==t.claims)return[];const{goals:n}=e.ground.knowledge;return[...new Set((e.state.facts.goals??[]).flatMap(e=>ai(n,e)?.uses??[]))]}const Mm=["ask-professional","incomplete","emergency"];function jm(e){return Mm.includes(e.recommendation.outcome)?V:U`${function(e){const t=$m(e);if(0===t.length)return V;const{words:n,ground:o}=e.view,{limits:s}=o.knowledge,{claimCompanions:a}=n;return U`<section class="block" part="claims" aria-labelledby="claims">
    <h3 id="claims">${n.result.forms.claims}</h3>
    <ul class="bullets">
      ${t.map(e=>U`<li>${ai(n.claims,e)}</li>`)}
    </ul>
    <div class="small muted stack companions">
      <p>
        ${a.amount({mg:s.claimMinimumMgPerDay})}
        ${a.tooMuch({upperLevelMg:s.euCeilingMg})}
      </p>
      <p>${a.variedDiet} ${a.avoid}</p>
    </div>
  </section>`}(e)} ${function(e){const t=xm(e);if(0===t.length)return V;const{forms:n}=e.view.words.result;return U`<section class="block" part="evidence-section" aria-labelledby="evidence">
    <h3 id="evidence">${n.evidence}</h3>
    <p class="muted">${n.evidenceNote}</p>
    <ul class="uses">
      ${t.map(t=>function(e,t){const{words:n,ground:o}=e.view,{forms:s}=n.result,a=ai(n.evidence,t),r=ai(o.knowledge.evidence,t);return a&&r?U`<li class="use card" part="evidence">
    <div>
      <h4>${a.title}</h4>
      <p class="grade small">
        <span class="grade-letter figures">${r.grade}</span>${s.grade[r.grade]}
      </p>
    </div>
    <dl class="stack small">
      <div>
        <dt>${s.evidenceFor}</dt>
        <dd>${a.for}</dd>
      </div>
      <div>
        <dt>${s.evidenceAgainst}</dt>
        <dd>${a.against}</dd>
      </div>
      <div>
        <dt>${s.evidenceLimits}</dt>
        <dd>${a.limits}</dd>
      </div>
    </dl>
  </li>`:U``}(e,t))}
    </ul>
  </section>`}(e)} ${function({view:e}){if(!e.state.facts.goals?.includes("other"))return V;const{goalOther:t}=e.words;return U`<section class="block" part="goal-other" aria-labelledby="goal-other">
    <h3 id="goal-other">${t.title}</h3>
    <p>${t.text}</p>
    <p>${t.helps}</p>
  </section>`}(e)}`}const zm=a`
  .uses {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .grade {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 0.35em;
  }

  .grade-letter {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 0.45em;
    font-weight: 650;
  }

  .use dt {
    font-weight: 600;
  }
`,Sm=({recommendation:{outcome:e}})=>"form"===e||"food-first"===e||"nothing-needed"===e;function Am(e){const{recommendation:t,view:n}=e,{knowledge:o}=n.ground,s=t.forms.filter(({rank:e})=>1===e);return[...t.findings.flatMap(({sources:e})=>e),...Sm(e)?No(o,t.standard,n.state.facts):[],...s.flatMap(({id:e})=>{return(t=ai(o.forms,e))?[t.solubility,t.uptake,t.gutEffect,t.permittedInEu].flatMap(({sources:e})=>e):[];var t}),...s.flatMap(({reasons:e})=>e.flatMap(({sources:e})=>e)),...t.rejected.flatMap(({reasons:e})=>e.flatMap(({sources:e})=>e)),...t.plan?o.plan.sources:[],...$m(e).flatMap(e=>{return t=ai(o.claims,e),s=n.words.lang,t?[...t.sources,...ai(t.wording,s)?.sources??[]]:[];var t,s}),...xm(e).flatMap(e=>ai(o.evidence,e)?.sources??[])]}function Pm({view:{words:e},recommendation:t}){const n=new Map;for(const{id:o,reasons:s}of t.forms.filter(({rank:e})=>1===e)){const t=ac(e,s).join(" ");n.set(t,[...n.get(t)??[],tc(e,o).name])}return[...n].map(([t,n])=>({title:nc(e.list(n),e.lang),text:t}))}function Cm({view:{words:e,ground:t},recommendation:n}){const{foods:o}=e.result;if("nothing-needed"===n.outcome||0===n.foods.length)return[];const s=n.foods.map(({id:n,grams:s,mg:a})=>{const{name:r,portion:i}=om(e,t.knowledge,n);return`${r}, ${o.portion({portion:i,grams:s})}: ${e.mg(a)}`});return[{title:o.heading,text:`${s.join("; ")}.`}]}function _m({view:e,recommendation:t},n){const{knowledge:o}=e.ground,{findings:s,forms:a,plan:r,standard:i}=t;return[...[...s,...a.filter(({rank:e})=>1===e).flatMap(e=>e.reasons)].flatMap(({sources:e})=>e),...n?No(o,i,e.state.facts):[],...r?o.plan.sources:[]]}function Tm(e){if(!Sm(e))return[];const t=hm(e),n=e.recommendation.plan?.elementalMgPerDay;return Pi(e.view.words,{...t,proposedMg:n,limitMg:t.ceilingMg})}const Dm=({affiliate:e})=>e?"sponsored noopener":"noopener";function Om(e,t,n){return(ai(e.units,t.unit??"piece")??e.units.piece)(n)}const Em=a`
  .products {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .product.card {
    grid-template-rows: auto 1fr auto;
  }

  .product-image {
    position: relative;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_raised);
    overflow: hidden;
  }

  .product-image > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .product-text {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-inline-size: 0;
  }

  .product-name a {
    display: block;
    min-block-size: 44px;
    align-content: center;
    text-decoration-color: transparent;
  }

  .product-name a:hover {
    text-decoration-color: currentcolor;
  }

  .product-facts {
    display: grid;
    gap: 0.15em;
  }

  .advertisement {
    justify-self: start;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.35em;
    font-size: 0.75em;
  }

  .product-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    min-block-size: 44px;
  }

  .price {
    font-size: 1.1em;
    font-weight: 650;
  }
`;function Fm({view:e,recommendation:t},n){const{words:o,catalog:s,on:a,imageFor:r}=e;return U`<ul class="products">
    ${n.map(({product:e,fit:n})=>function(e){const{words:t,product:n,currency:o,image:s}=e;return U`<li class="product card" part="product">
    ${s?U`<div class="product-image">${s}</div>`:V}
    <div class="product-text">
      ${n.affiliate?U`<p class="advertisement small" part="advertisement">
              ${t.result.products.advertisement}
            </p>`:V}
      ${function({words:e,product:t,fit:n,actions:o}){return t.url?U`<h4 class="product-name">
    <a
      href=${t.url}
      rel=${Dm(t)}
      aria-label=${e.result.products.viewOf({product:t.name})}
      @click=${e=>o.opened(t,n,e)}
      >${t.name}</a
    >
  </h4>`:U`<h4 class="product-name">${t.name}</h4>`}(e)} ${function({words:e,product:t,fit:n,planMg:o}){const{products:s}=e.result,a=he(t).map(t=>tc(e,t).short).join(" + "),r=n?n.unitsPerDay*(t.elementalMgPerUnit??0):0;return U`<ul class="product-facts small figures">
    ${a?U`<li class="muted">${nc(a,e.lang)}</li>`:V}
    ${n?U`<li>${s.perDay({units:Om(e,t,n.unitsPerDay),mg:r})}</li>`:V}
    ${null!==o&&r>o?U`<li class="muted">${s.moreThanPlan({mg:o})}</li>`:V}
    ${n?.daysInPack?U`<li>${s.daysInPack({days:n.daysInPack})}</li>`:V}
    ${t.otherActives?.length?U`<li class="muted">${s.otherActives({actives:e.list(t.otherActives)})}</li>`:V}
  </ul>`}(e)}
    </div>
    <div class="product-foot">
      ${void 0===n.price?V:U`<p class="price figures">${t.price(n.price,o)}</p>`}
      ${function({words:e,product:t,fit:n,actions:o}){const{products:s}=e.result;if(!1===t.inStock)return U`<p class="muted small out-of-stock">${s.outOfStock}</p>`;if(t.affiliate&&!t.cartUrl)return V;const a=t.cartUrl??t.url,r=s.addToCartOf({product:t.name}),i=e=>o.wanted(t,n,e);return a?U`<a
    class="button primary"
    part="cart-button"
    href=${a}
    rel=${Dm(t)}
    aria-label=${r}
    @click=${i}
    >${s.addToCart}</a
  >`:U`<button
      class="button primary"
      part="cart-button"
      type="button"
      aria-label=${r}
      @click=${i}
    >
      ${s.addToCart}
    </button>`}(e)}
    </div>
  </li>`}({words:o,product:e,fit:n,planMg:t.plan?.elementalMgPerDay??null,currency:s?.currency??"EUR",image:r(e.id),actions:a}))}
  </ul>`}function Lm(e,t){const{words:n}=e.view,o=t.slice(6,24);return U`${Fm(e,t.slice(0,6))}
    ${o.length>0?Bu(n.result.more,Fm(e,o),"more-products"):V}
    <p class="small muted">${n.result.products.order}</p>`}function Bm(e){const{view:t,recommendation:n}=e,{words:o}=t,s=(({view:e,recommendation:t})=>function(e,t,n,o){const{forms:s,plan:a}=n,r=me(e,t,n).length>0?e.limits.claimMinimumMgPerDay:0,i=new Map(s.flatMap(({rank:e,products:t})=>t.map(t=>[t.id,{fit:t,rank:e}]))),l={knowledge:e,facts:t,planMg:a?.elementalMgPerDay??null};return(o?.products??[]).flatMap((e,t)=>{const n=i.get(e.id);if(!n||n.fit.unitsPerDay*(e.elementalMgPerUnit??0)<r)return[];const{fit:o,rank:s}=n,[a=0,...c]=fe({product:e,unitsPerDay:o.unitsPerDay,order:t},l);return[{product:e,fit:o,keys:[a,s,...c]}]}).sort((e,t)=>ke(e.keys,t.keys)).map(({product:e,fit:t})=>({product:e,fit:t}))}(e.ground.knowledge,e.state.facts,t,e.catalog??void 0))(e);if("form"!==n.outcome)return s.length>0?function(e,t){const{products:n}=e.view.words.result;return U`<section class="block" part="products">
    ${Bu(n.anyway,U`<p>${n.anywayText}</p>
        ${Lm(e,t)}`,"anyway")}
  </section>`}(e,s):V;const{products:a}=o.result;return U`<section class="block" part="products" aria-labelledby="products">
    <h3 id="products">${a.heading}</h3>
    ${s.length>0?U`<p class="muted">${a.lead}</p>
            ${Lm(e,s)}`:U`<p>${a.none}</p>`}
  </section>`}const Nm=["form","food-first","nothing-needed"];function qm(e){const{words:t,on:n,doseCheckThere:o}=e.view,{plan:s}=e.recommendation;return Lu({words:t,...s&&o&&{handOver:{label:t.together.toDoseCheck,go:n.handOver}},...s&&{save:()=>n.save(s)},print:()=>n.print(function(e){const{view:t,recommendation:n}=e,{words:o,ground:s,state:a,help:r}=t,{outcome:i,plan:l,findings:c,knowledge:d}=n;return{words:o,title:o.quiz.title,outcome:Qu(e),text:o.outcomes[i].text,answers:Bl(s,a).map(e=>({label:Nu(o,e.question),value:qu(o,e)})),findings:[...c.map(e=>dc(o,e,r)),...Pm(e),...Cm(e)],figures:Tm(e),plan:l,separations:l?io(s.knowledge,a.facts):[],sources:wm(o,s.knowledge.sources,_m(e,Sm(e))),knowledge:d,help:r,night:yo(s.knowledge,a.facts)}}(e))})}function Rm(e,t){const n={view:e,recommendation:t};return U`<section class="screen result" part="result" aria-labelledby="heading">
    ${function(e){const{words:t,help:n,changed:o}=e.view,{recommendation:s}=e,a=s.findings.find(t=>Zu(e,t)),r=a&&dc(t,a,n).text,{text:i}=t.outcomes[s.outcome];return U`<header class="outcome stack" part="outcome">
    <p class="eyebrow small" role="status">${o?t.quiz.changed:t.result.heading}</p>
    <h2 id="heading" tabindex="-1" part="heading">${Qu(e)}</h2>
    ${r&&r!==i?U`<p class="lead">${r}</p>`:V}
    <p class=${r?"muted":"lead"}>${i}</p>
  </header>`}(n)} ${function({view:e,recommendation:t}){const{words:n,ground:o,on:s}=e;if("incomplete"!==t.outcome)return V;const a=t.missing.filter(e=>Object.hasOwn(n.facts,e));if(0===a.length)return V;const r=o.knowledge.questions.find(({fact:e})=>a.includes(e)),i=n.list(a.map(e=>ai(n.facts,e)??e));return U`<section class="block" part="missing">
    <p>${n.result.missing({facts:i})}</p>
    ${r?U`<div>
            <button class="button primary" type="button" @click=${()=>s.edit(r.id)}>
              ${n.result.complete}
            </button>
          </div>`:V}
  </section>`}(n)} ${function(e){const{words:t,help:n,settings:o}=e.view,s=e.recommendation.findings.filter(t=>!Zu(e,t));return 0===s.length?V:U`<section class="block" part="safety" aria-labelledby="safety">
    <h3 id="safety">${t.result.safety}</h3>
    ${mc({words:t,findings:s,help:n,debug:o.debug})}
  </section>`}(n)} ${tm(n)} ${function(e){const{view:t,recommendation:n}=e;if(!n.plan)return V;const{words:o,ground:s,state:a,help:r}=t;return fi({words:o,knowledge:s.knowledge,facts:a.facts,help:r,plan:n.plan,actions:qm(e)})}(n)}
    ${o=function(e){const{view:t,recommendation:n}=e;if(mm.includes(n.outcome))return V;const o=hm(e);if(void 0===o.referenceLowMg||void 0===o.referenceHighMg)return V;const{words:s,ground:a,state:r}=t,i=void 0===r.facts.foodMg;return um({words:s,figures:o,limitMg:o.ceilingMg,proposedMg:n.plan?.elementalMgPerDay??0,spreadPercent:i?100*a.knowledge.estimateSpread.share:0})}(n),s=function(e){const{view:t,recommendation:n}=e,{words:o,ground:s,state:a}=t,{outcome:r}=n;if(mm.includes(r)||"nothing-needed"===r)return V;const{foods:i}=o.result,l=a.facts.avoid??[],c=hm(e).gapMg??0,d=n.plan?function(e,t,n){const o=oo(e,t,{avoid:n});return o.reduce((e,{mg:t})=>e+t,0)>=t?o:[]}(s.knowledge,c,l):[],u=n.foods.filter(({id:e})=>d.every(t=>t.id!==e)),m=l.map(e=>bc(o,{id:"avoid",fact:"avoid"},e).toLocaleLowerCase(o.lang));return U`<section class="block" part="foods-section" aria-labelledby="foods">
    <h3 id="foods">${i.heading}</h3>
    <p class="muted">
      ${i.lead}${m.length>0?` ${i.respects({avoid:o.list(m)})}`:""}
    </p>
    ${d.length>0?U`<div class="closing card">
            ${sm(o,s.knowledge,d,gm(n.foods))}
            <p class="small">${i.equalWay({mg:c,portions:d.length})}</p>
          </div>`:V}
    ${n.foods.length>0?sm(o,s.knowledge,u,gm(n.foods)):U`<p>${i.none}</p>`}
  </section>`}(n),o===V||s===V?o===V?s:o:U`<div class="pair">${o} ${s}</div>`} ${jm(n)} ${function(e){const{view:t,recommendation:n}=e;return Nm.includes(n.outcome)&&"eu"===n.claims?t.catalogFailed?U`<p class="small muted" part="catalog-error">${t.words.quiz.catalogError}</p>`:t.catalog&&0!==n.forms.length?U`${Bm(e)} ${function(e){const{view:t}=e;if("skin"!==t.state.facts.prefer)return V;const n=(o=t.ground.knowledge,s=t.state.facts,a=t.catalog??void 0,(a?.products??[]).filter(e=>{const t=he(e);return t.length>0&&t.every(e=>"topical"===o.forms[e]?.route)&&ge(e,s)})).map(e=>({product:e,fit:null}));var o,s,a;if(0===n.length)return V;const{products:r}=t.words.result;return U`<section class="block" part="care-products" aria-labelledby="care">
    <h3 id="care">${r.care}</h3>
    <p class="muted">${r.careNote}</p>
    ${Fm(e,n.slice(0,6))}
  </section>`}(e)}`:V:V}(n)}
    ${function(e){const{plan:t,outcome:n}=e.recommendation;return t||"incomplete"===n?V:U`<section class="block" part="take-along">${qm(e)}</section>`}(n)} ${em(n)} ${function({words:e,settings:t,consent:n,on:o}){return Fu({words:e,eventDetail:t.eventDetail,consent:n,answer:o.consent})}(e)} ${function(e){const{words:t,ground:n,state:o,edited:s,on:a}=e;return U`<section class="block" part="answers-section">
    ${Bu(t.quiz.yourAnswers,U`<ul class="answers">
        ${Bl(n,o).map(t=>function(e,t){const n=Nu(e.words,t.question);return U`<li class="answer" part="answer">
    <span class="answer-text"
      ><span class="muted small">${n}</span><span>${qu(e.words,t)}</span></span
    >
    ${t.isOpen?function({words:e,on:t},{question:n}){return U`<button
    class="button inline"
    type="button"
    id="edit-${n.id}"
    aria-label=${e.quiz.editAnswer({question:Nu(e,n)})}
    @click=${()=>t.edit(n.id)}
  >
    ${e.quiz.edit}
  </button>`}(e,t):V}
  </li>`}(e,t))}
      </ul>`,"answers",null!==s)}
    <div>
      <button class="button" type="button" part="restart-button" @click=${()=>a.restart()}>
        ${t.quiz.restart}
      </button>
    </div>
  </section>`}(e)} ${function(e){const{view:t,recommendation:n}=e;return vm({words:t.words,knowledge:t.ground.knowledge,standard:n.standard,cited:Am(e),withFigures:Sm(e)})}(n)}
  </section>`;var o,s}function Hm(e){const{mode:t,recommendation:n}=e.state;if("question"===t)return function(e){const{words:t,state:n,draft:o,on:s}=e,{question:a}=n;if(!a||!o)return U``;const{knowledge:r}=e.ground,i=wu(t,a.id),l={words:t,knowledge:r,question:a,texts:i,draft:o,change:e=>s.change(a.id,e)},c=e.settings.autostart&&Tl(n)&&!n.editing,d=U`<form
    class="screen question ${function({question:e}){return"portions"===e.kind||"supplements"===e.kind||"many"===e.kind&&(e.choices?.length??0)>8}(l)?"long":""}"
    part="question"
    novalidate
    autocomplete="off"
    @submit=${e=>{e.preventDefault(),s.submit()}}
  >
    ${n.editing?V:function(e,{index:t,total:n}){return U`<div class="progress" part="progress">
    <p id="progress" class="muted small figures">${e.quiz.progress({index:t,total:n})}</p>
    <progress aria-labelledby="progress" max=${n} .value=${t}></progress>
  </div>`}(t,Nl(e.ground,n))}
    <fieldset class="ask" aria-describedby=${i.hint?$u(l):V}>
      <legend><h2 id="heading" tabindex="-1" part="heading">${i.title}</h2></legend>
      ${Mu(l)} ${zu(l)} ${xu(l)} ${Su(l)}
    </fieldset>
    ${function({words:e,...t}){const{on:n,state:o,settings:s}=t;if(o.editing)return U`<div class="steps">
      <button class="button plain" type="button" part="cancel-button" @click=${()=>n.cancel()}>
        ${e.quiz.cancel}
      </button>
      <button class="button primary" type="submit" part="save-button">${e.quiz.save}</button>
    </div>`;const a=s.autostart&&Tl(o);return U`<div class="steps">
    ${a?V:U`<button class="button plain" type="button" part="back-button" @click=${()=>n.back()}>
            ${e.quiz.back}
          </button>`}
    <button class="button primary" type="submit" part="next-button">${e.quiz.next}</button>
  </div>`}(e)}
    ${c?U`<p class="small muted note" part="purpose">${Gl.info()}<span>${t.quiz.purpose}</span></p>`:V}
    ${c?function({words:e,settings:t}){const{eventDetail:n}=t;return"result"===n?V:U`<p class="small muted note" part="privacy">
    ${Gl.lock()}<span>${e.quiz.privacy[n]}</span>
  </p>`}(e):V}
  </form>`;return U`${kc(a.id,d)}`}(e);if("intro"===t||!n)return function({words:e,settings:t,on:n}){const{quiz:o}=e;return U`<section class="screen intro" part="intro" aria-labelledby="heading">
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${o.title}</h2>
      <p class="lead">${o.lead}</p>
    </div>
    <div class="intro-start">
      <button class="button primary" type="button" part="start-button" @click=${()=>n.start()}>
        ${o.start}
      </button>
      <p class="small muted note">${Gl.clock()}<span>${o.aboutTime}</span></p>
    </div>
    <div class="stack small muted notes">
      ${pc(e,t.eventDetail)} ${fc(e)}
    </div>
  </section>`}(e);if("emergency"!==n.outcome)return Rm(e,n);const{words:o,ground:s,help:a,settings:r,on:i}=e,{findings:l}=n;return gc({words:o,knowledge:s.knowledge,findings:l,help:a,country:r.country,undo:i.undo})}function Wm(e,t){return U`<section class="screen" part="failed" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1" part="heading">${e.quiz.failed.title}</h2>
    <p class="lead">${e.quiz.failed.text}</p>
    <div><button class="button primary" type="button" @click=${t}>${e.quiz.restart}</button></div>
  </section>`}const Um=a`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.15s,
      border-color 0.15s,
      box-shadow 0.15s;
  }

  .button:hover {
    background: var(--_raised);
  }

  .button:active {
    background: var(--_track);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
  }

  /* Inside, too: Firefox loses a colour derived from another one where what inherits it sets text of its own. */
  .button.primary,
  .button.primary * {
    -webkit-text-fill-color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }

  .button.plain {
    border-color: transparent;
  }

  .button.inline {
    padding-inline: 0.75em;
    margin-inline: -0.75em;
    border-color: transparent;
    font-size: 0.9375em;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-underline-offset: 0.2em;
  }

  .button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  .button svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  :is(.button, .icon-button, a, summary, input, select):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    touch-action: manipulation;
  }

  .icon-button:hover {
    background: var(--_track);
  }

  .icon-button svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  /* Below 16 px a phone zooms the page when a field takes focus. */
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.85em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
    appearance: none;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field:hover {
    border-color: var(--_muted);
  }

  .field:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_stop);
    outline-color: var(--_stop);
    box-shadow: inset 0 0 0 1px var(--_stop);
  }

  select.field {
    padding-inline-end: 2.4em;
    cursor: pointer;
  }

  .select {
    position: relative;
    display: block;
  }

  .select > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.55em);
    inset-inline-end: 0.85em;
    inline-size: 1.1em;
    block-size: 1.1em;
    pointer-events: none;
  }

  option {
    background: var(--_surface);
    color: inherit;
  }

  .label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }

  .error {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    font-weight: 600;
    color: var(--_stop);
  }

  .error svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    padding-block: 0.35em;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: 0.25em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    transition: rotate 0.15s;
  }

  details[open] > summary > svg {
    rotate: 180deg;
  }

  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
  }
`,Im=a`
  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .frame,
  .door {
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    forced-color-adjust: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--_font);
    font-size: inherit;
    -webkit-font-smoothing: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    list-style: none;
    -webkit-text-size-adjust: 100%;
  }

  /* Sized by its column, not by the screen; in a flex row or a float it still claims a usable width. */
  .frame {
    container: mg / inline-size;
    contain-intrinsic-inline-size: 280px;
  }

  .frame *,
  .frame *::before,
  .frame *::after,
  .door,
  .door *,
  dialog {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend,
  pre {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  svg {
    display: block;
    overflow: visible;
  }

  img {
    display: block;
    max-inline-size: 100%;
  }

  [hidden] {
    display: none !important;
  }

  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    .frame *,
    dialog,
    dialog::backdrop {
      animation: none !important;
      transition: none !important;
    }
  }
`,Gm=a`
  .frame {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.35);
    scroll-margin-block-start: 1em;
  }

  .screen,
  .debug {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    inline-size: 100%;
    max-inline-size: 42em;
    margin-inline: auto;
    padding: calc(var(--_space) * 1.25);
  }

  .screen > * {
    min-inline-size: 0;
  }

  .block {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .pair {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .intro-start {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }

  .notes {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }

  .note,
  .prefilled {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
  }

  .note > svg,
  .prefilled > svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
  }

  .ask {
    display: grid;
    gap: var(--_space);
  }

  .ask > legend {
    padding-block-end: 0.45em;
  }

  .hint {
    margin-block-end: 0.25em;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
  }

  /* A word on a button is never broken: in a very narrow column the buttons stand below each other. */
  .steps .button {
    padding-inline: 0.75em;
    overflow-wrap: normal;
    hyphens: none;
  }

  .steps .primary {
    flex: 1;
    margin-inline-start: auto;
  }

  .steps .plain {
    margin-inline-start: -0.25em;
  }

  .eyebrow {
    color: var(--_muted);
    font-weight: 600;
  }

  .dose-total {
    margin-block-start: 0.2em;
    font-size: 1.4em;
    font-weight: 650;
    letter-spacing: -0.015em;
  }

  .disclosure {
    border-block: 1px solid var(--_line);
  }

  .disclosure + .disclosure {
    border-block-start: 0;
    margin-block-start: calc(var(--_space) * -1);
  }

  .disclosed {
    padding-block: 0.35em 1.1em;
  }

  .choices-row,
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .call {
    min-block-size: 3.4em;
    padding-inline: 1.75em;
    font-size: 1.15em;
  }

  .call.stop {
    flex: 1 1 100%;
    border-color: transparent;
    background: var(--_stop-fill);
    -webkit-text-fill-color: var(--_on-stop);
  }

  .call.stop:hover {
    background: color-mix(in srgb, var(--_stop-fill) 88%, currentColor);
  }

  .call.stop svg {
    stroke: var(--_on-stop);
  }

  .card {
    display: grid;
    gap: calc(var(--_space) * 0.6);
    align-content: start;
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.15);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card.block {
    background: var(--_raised);
  }

  .debug {
    border-block-start: 1px dashed var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .screen,
    .debug {
      padding: calc(var(--_space) * 2.25) calc(var(--_space) * 2.25);
    }

    .steps .primary {
      flex: none;
      min-inline-size: 9em;
    }
  }

  @container mg (min-width: 50em) {
    .screen {
      padding-block: calc(var(--_space) * 3);
    }

    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--_space) * 3);
      align-items: start;
    }
  }
`,Vm=a`
  h2,
  h3,
  h4 {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    /* Names of forms are longer than a narrow column. */
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  h2 {
    font-size: 1.4em;
    letter-spacing: -0.018em;
  }

  h3 {
    font-size: 1.15em;
    letter-spacing: -0.01em;
  }

  h4 {
    font-size: 1em;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  p {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .lead {
    font-size: 1.08em;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.875em;
  }

  /* What is quiet within something quiet is not quieter still: it would be too faint and too small to read. */
  .muted .muted {
    color: inherit;
  }

  .small .small {
    font-size: inherit;
  }

  .figures {
    font-variant-numeric: tabular-nums;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  .stack {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    align-content: start;
  }

  .stack > * {
    min-inline-size: 0;
  }

  .bullets {
    display: grid;
    gap: 0.4em;
  }

  .bullets > li {
    position: relative;
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }

  .bullets > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0.62em;
    inline-size: 0.36em;
    block-size: 0.36em;
    border-radius: 50%;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .bullets > li::before {
      background: CanvasText;
    }
  }

  @container mg (min-width: 34em) {
    h2 {
      font-size: 1.75em;
    }
  }
`,Km=a`
  .frame,
  .door {
    --_text: var(--mg-text, currentColor);
    --_muted: color-mix(in srgb, currentColor 76%, transparent);
    --_line: var(--mg-line, color-mix(in srgb, currentColor 17%, transparent));
    --_line-strong: color-mix(in srgb, currentColor 52%, transparent);
    --_raised: color-mix(in srgb, currentColor 4%, transparent);
    --_track: color-mix(in srgb, currentColor 10%, transparent);
    --_surface: var(--mg-surface, Canvas);
    --_accent: var(--mg-accent, #0a6c60);
    --_on-accent: var(--mg-on-accent, #fff);
    --_accent-soft: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_accent-line: color-mix(in srgb, var(--_accent) 45%, transparent);
    --_caution: var(--mg-caution, #b26a00);
    --_stop: var(--mg-stop, #c0262d);
    --_stop-fill: var(--mg-stop, #c0262d);
    --_on-stop: #fff;
    --_space: var(--mg-space, 1em);
    --_radius: var(--mg-radius, 0.75em);
    --_font: var(--mg-font, inherit);
    --_target: max(44px, 2.75em);
  }

  @supports (color: oklch(from red l c h / 1)) {
    .frame,
    .door {
      /* The greyer a host's text is, the less is left to take off before it is too faint to read. */
      --_muted: oklch(from currentColor l c h / clamp(0.76, calc(1.03 - 0.85 * max(l - 0.6, 0.6 - l)), 1));
      --_surface: var(
        --mg-surface,
        oklch(from currentColor clamp(0.22, calc(0.22 + (0.6 - l) * 9), 1) min(c, 0.01) h / 1)
      );
      --_accent: var(
        --mg-accent,
        oklch(from currentColor clamp(0.475, calc(0.475 + (l - 0.6) * 9), 0.82) 0.095 178 / 1)
      );
      --_on-accent: var(
        --mg-on-accent,
        oklch(from var(--_accent) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1)
      );
      --_caution: var(
        --mg-caution,
        oklch(from currentColor clamp(0.58, calc(0.58 + (l - 0.6) * 9), 0.83) 0.14 68 / 1)
      );
      --_stop: var(
        --mg-stop,
        oklch(from currentColor clamp(0.5, calc(0.5 + (l - 0.6) * 9), 0.72) 0.18 25 / 1)
      );
      --_on-stop: oklch(from var(--_stop-fill) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1);
    }
  }
`,Ym=[Im,Km,Vm,Um,$c,Dc,Ji,Oc,bu,Ou,hc,ic,dm,hi,am,Em,ym,ec,zm,Vl,Gm,a`
  .result {
    max-inline-size: 62em;
    gap: calc(var(--_space) * 2.75);
  }

  .closing.card {
    background: var(--_accent-soft);
    border-color: var(--_accent-line);
  }

  .form-others {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .answers {
    display: grid;
  }

  .answer {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .answer:first-child {
    border-block-start: 0;
  }

  .answer-text {
    display: grid;
    min-inline-size: 0;
  }

  .answer .button {
    flex: none;
    margin: 0;
  }

  .consult.card {
    background: var(--_raised);
  }

  .letter {
    max-block-size: 18em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    font-family: inherit;
    white-space: pre-wrap;
    overflow: auto;
  }
`,Eu],Zm=Object.freeze({});class Jm extends Hs{static settings=Di;static plainAttributes=[...Hs.plainAttributes,"catalog"];static properties={...wt(Ti),catalog:{attribute:!1,noAccessor:!0}};static styles=Ym;#Z=new jr(this,{knowledge:()=>this.knowledgeUsed,tell:e=>this.setProblems("catalog",e)});#F=new Br;#J=new Ul(this,e=>this.#Q(e));#X="open";#ee=Zm;#te=Zm;#ne=[Zm,Zm];get catalog(){return this.#Z.given}set catalog(e){this.#Z.given=e}kind="quiz";get settings(){return super.settings}get givesCatalog(){return null!==this.#Z.given}receive({given:e,more:t}){this.#ee=t,this.#J.follow(this.#oe),"dialog"===this.settings.display&&this.renderRoot.querySelector("dialog")?.showModal(),this.#J.receive(e,void 0!==t.foodMg||e.path.includes("diet"))}blocks(){return this.#J.blocks}configured(){return this.updateComplete.then(()=>this.#Z.ready)}disconnectedCallback(){super.disconnectedCallback(),this.#F.release()}update(e){const{autostart:t,display:n}=this.settings,{first:o}=this.#J.follow(this.#oe);o&&t&&"inline"===n&&this.#J.begin(),"intro"!==this.#J.state.mode&&this.#F.prepare(this.#Z.catalog?.products??[]),super.update(e)}render(){const e=U`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">
      ${this.#se()}
    </div>`;return"dialog"===this.settings.display?function(e,t,{open:n,close:o}){return U`<div class="door" lang=${e.lang} dir="ltr">
    <button class="button primary" type="button" part="open" aria-haspopup="dialog" @click=${n}>
      ${e.quiz.open}
    </button>
    <dialog part="dialog" aria-label=${e.quiz.dialogName} @click=${e=>{e.target===e.currentTarget&&o()}}>
      <div class="dialog-body">
        <div class="dialog-bar">
          <button
            class="icon-button"
            type="button"
            part="close"
            aria-label=${e.quiz.close}
            @click=${o}
          >
            ${Gl.close()}
          </button>
        </div>
        ${t}
      </div>
    </dialog>
  </div>`}(this.words,e,this.#ae):e}#se(){const e=()=>this.#re.restart();if(this.#J.broken)return Wm(this.words,e);try{return function(e){const{mode:t,recommendation:n}=e.state,o="result"===t?n:null,s=e.settings.debug&&"emergency"!==o?.outcome;return U`${Hm(e)} ${s?lc(function({words:e,ground:t,problems:n,recognised:o},s){return{words:e,knowledge:t.knowledge,problems:n,recognised:o,findings:s}}(e,o?.findings??[])):V}`}(this.#ie)}catch(t){return this.#J.fail(t),Wm(this.words,e)}}get#oe(){const{standard:e,claims:t}=this.settings,{catalog:n}=this.#Z,o={standard:e,claims:t,...n&&{catalog:n}};return{knowledge:this.knowledgeUsed,hostFacts:this.#le,options:o}}get#le(){const[e,t]=this.#ne;return e===this.hostFacts&&t===this.#ee||(this.#ne=[this.hostFacts,this.#ee],this.#te={...this.hostFacts,...this.#ee}),this.#te}get#ie(){const{ground:e,state:t,draft:n,changed:o,edited:s}=this.#J;return{words:this.words,ground:e,settings:this.settings,state:t,draft:n,changed:o,edited:s,help:Fr(this.settings.country),catalog:this.#Z.catalog,catalogFailed:"failed"===this.#Z.state,imageFor:e=>this.#F.imageFor(e),consent:this.#X,problems:this.configProblems,doseCheckThere:void 0!==qs("dose"),recognised:this.#Z.recognised,on:this.#re}}#re={start:()=>this.#J.start(),change:(e,t)=>this.#J.change(e,t),submit:()=>this.#J.submit(),back:()=>this.#J.go(Dl),undo:()=>this.#J.go(Ol),edit:e=>this.#J.edit(e),cancel:()=>this.#J.cancel(),restart:()=>{this.#X="open",this.#ee=Zm,this.#J.restart(this.settings.autostart)},consent:e=>this.#ce(e),consult:()=>Kl(this,"mg-consult",{}),handOver:()=>{const e=function(e){const{answers:t,offered:n,recommendation:o}=e,{path:s,facts:a}=function({path:e,facts:t,fed:n}){if(void 0===zl(n))return{path:e,facts:t};const{foodMg:o,...s}=t;return{path:e.filter(e=>"diet"!==e),facts:s}}(e),r=o?.plan;if(!r)return null;const i=t.get("supplements"),l=[...void 0!==(c=i)&&!c.unsure&&Array.isArray(c.value)?i.value:[],Yl(r,o.forms[0]?.id)];var c;return{given:{path:s,offered:n,answers:new Map(t).set("supplements",{unsure:!1,value:l})},more:Jl(a)}}(this.#J.state);e&&qs("dose")?.receive(e)},opened:(e,t,n)=>this.#de("mg-product-click",e,t,n),wanted:(e,t,n)=>this.#de("mg-add-to-cart",e,t,n),save:e=>Gr(this.words,e),print:e=>_i(this,e)};#ae={open:()=>{this.settings.autostart&&"intro"===this.#J.state.mode&&this.#J.begin(),this.requestUpdate(),this.renderRoot.querySelector("dialog")?.showModal(),this.updateComplete.then(()=>ql(this.renderRoot))},close:()=>this.renderRoot.querySelector("dialog")?.close()};#ce(e){this.#X=e?"yes":"no",this.requestUpdate(),this.updateComplete.then(()=>{Hl(this.renderRoot,"#consent"),e&&this.#ue()})}#Q(e){const{ground:t,state:n}=this.#J;"result"===n.mode?(this.#ue(),this.settings.pushDatalayer&&!e&&zr("forms")):!n.question||n.question.parent||n.editing||Kl(this,"mg-step",Nl(t,n))}#ue(){const{recommendation:e,facts:t}=this.#J.state;e&&Kl(this,"mg-recommendation",Tr(e,this.settings.eventDetail,"yes"===this.#X,t))}#de(e,t,n,o){const{recommendation:s}=this.#J.state,a=s?.forms.find(({products:e})=>e.some(({id:e})=>e===t.id));Kl(this,e,{productId:t.id,form:a?.id??he(t)[0]??"",unitsPerDay:n?.unitsPerDay??0,quantity:1,...void 0!==t.cartUrl&&{cartUrl:t.cartUrl}},{cancelable:!0})||o.preventDefault()}}const Qm=({emergency:e})=>`Call ${e} now.`,Xm="the crisis line in your country",eh={"palpitations-alarm":{choice:"I have palpitations with chest pain, fainting, dizziness or shortness of breath",message:e=>`${Qm(e)} Do not wait, and do not take a supplement instead of help.`},palpitations:{choice:"I often have palpitations or an irregular heartbeat, without other symptoms",message:()=>"Let your GP look at this, also if you already take magnesium."},"stroke-signs":{choice:"My mouth droops, my speech is suddenly unclear, or an arm or leg is suddenly weak",message:Qm},hypermagnesaemia:{choice:"After magnesium I have muscle weakness, drowsiness, a slow heartbeat, low blood pressure or trouble breathing",message:e=>`${Qm(e)} Say that you took magnesium, and how much. Take no more magnesium until you have spoken to a doctor.`},"hypermagnesaemia-early":{choice:"After a lot of magnesium I became sick, red and warm in the face or very sleepy",message:()=>"Take no more magnesium that you bought yourself, and call your GP or pharmacist today. Was it prescribed? Then call the prescriber at once."},"diarrhoea-persists":{choice:"I have diarrhoea that goes on for more than two days after stopping magnesium, or blood in my stools",message:()=>"Call your GP. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber."},"seizure-tetany":{choice:"I have a seizure, muscle spasms that last, or twitching with a tingling feeling",message:Qm},"ppi-symptoms":{choice:"I have used a stomach acid blocker for long and have palpitations, muscle spasms, trembling or seizures",message:({emergency:e})=>`Call your GP today. Do you have a seizure, or do you faint? Call ${e}. Keep taking your acid blocker until your doctor says otherwise.`},insomnia:{choice:"I have slept badly for three months or more, three or more nights a week, and it troubles me by day",message:()=>"Talk to your GP. There is a good treatment for this without pills. A supplement is not the answer here."},"sleep-apnoea":{choice:"I snore loudly, my breath stops in my sleep and I am sleepy by day",message:()=>"Make an appointment with your GP to have this looked into."},depression:{choice:"I have felt low or joyless for weeks, or can hardly function because of anxiety",message:()=>"Talk to your GP. A supplement does not replace treatment."},"suicidal-thoughts":{choice:"I am thinking about ending my life",message:function({emergency:e,crisis:t,crisisSite:n}){return`Call ${t??Xm} now.${n?` Or chat at ${n}.`:""} Are you in danger right now? Call ${e}. You do not have to carry this alone.`}},"weight-loss":{choice:"I have lost weight in recent months without wanting to",message:()=>"Make an appointment with your GP to find the cause."},"fatigue-long":{choice:"I have been tired for more than a month without a clear reason, or am also short of breath, feverish or pale",message:()=>"Let your GP look for the cause first."},burnout:{choice:"Stress gets in the way of my daily life, or has lasted long",message:()=>"Talk to your GP or company doctor. All the more if you also have headaches, palpitations or bad nights."},"calf-clot":{choice:"One calf is painful, swollen, red or warm, unlike an ordinary cramp",message:()=>"Call your GP today, or the out-of-hours service if the practice is closed."},"leg-cramps-new":{choice:"I have cramps with weakness or numbness, or since I started a new medicine",message:()=>"Talk to your GP or pharmacist. Keep taking your medicine until they say otherwise."},rls:{choice:"I have an irresistible urge to move my legs, above all in the evening",message:()=>"Talk to your GP. Ask whether your iron should be checked."},"headache-alarm":{choice:"I suddenly have the worst headache ever, or a headache with fever, a stiff neck, confusion or loss of function",message:Qm},"headache-chronic":{choice:"I often have a headache or often take painkillers",message:()=>"Talk to your GP about this, also if you already take magnesium."},"pre-eclampsia":{choice:"I am pregnant and have a headache, see stars, have pain high in my belly or am suddenly swollen",message:()=>"Call your midwife or the hospital now, also outside office hours."},kidney:{choice:"I have kidney disease or reduced kidney function",message:()=>"Talk to your doctor first about magnesium, also about an antacid or laxative with magnesium. Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"refeeding-criteria":{choice:"I have eaten almost nothing for days, have lost much weight or have an eating disorder",message:()=>"Call your GP today. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"deficiency-not-by-symptoms":{choice:"I think my symptoms show that I get too little magnesium",message:()=>"Symptoms cannot tell you that. If you want to be sure, ask your GP whether a blood test makes sense."}},th="This is information for healthy adults about food and supplements. We diagnose nothing and treat nothing.",nh={emergency:"the emergency number",crisis:"the crisis line","gp-today":"your GP, today",gp:"your GP",doctor:"your doctor",pharmacist:"your pharmacist",midwife:"your midwife or doctor",prescriber:"the prescriber"},oh={call:({number:e})=>`Call ${e}`,localCrisisLine:Xm},sh=e=>Qr(e)?"Perhaps above the upper level":"Above the upper level";function ah(e){const t=0===e.supplementMgHigh;if(e.isMinor&&!t)return"Not above the upper level";if(void 0===e.gapMg)return"Not too much";const n=Xr(e)?"Enough":"Probably enough";return t?`${n} from your food`:`${n}, not too much`}function rh(e){return{heading:"Outcome",titles:{within:ah,below:()=>"Below the reference intake",above:sh,"ask-professional":({professional:e,refer:t})=>"gp-today"===t?"Call your GP today":`Talk to ${e||nh.doctor} first`,emergency:()=>"Call now",incomplete:({supplementMg:e})=>void 0===e?"Fill in what you take":"Not everything is filled in"},sum:({supplementMg:t,supplementMgHigh:n=t,upperLevelMg:o,onSkin:s})=>void 0===t||void 0===n?"":n>0?`You take ${oi(e.mgFromTo,{lowMg:t,highMg:n,upperLevelMg:o})}.`:s?"What you use on your skin does not count.":"You take nothing with magnesium.",limit:({upperLevelMg:t})=>`The upper level is ${e.mg(t)}.`,askText:"So there is no day plan here. Feel free to take this page with you.",incompleteText:"Your outcome will appear here once everything is filled in.",missing:"Still to do",toDay:"To your day"}}function ih(e){const t=function(e){return t=>{const n=e.hours(Vr(t,"hoursAfterMedicine"));return Kr(t,"hoursBeforeMedicine")?Vr(t,"hoursBeforeMedicine")===Vr(t,"hoursAfterMedicine")?`Keep them at least ${n} apart.`:`Take magnesium at least ${n} after this medicine, or at least ${e.hours(Vr(t,"hoursBeforeMedicine"))} before it.`:`Take this medicine first, and magnesium at least ${n} later. On the same day, never take magnesium before it.`}}(e),n=(e,n)=>o=>`${e} ${t(o)} ${n}`,o="If in doubt, ask your pharmacist.";return{"medicine-tetracyclines":{title:"Antibiotic: leave time in between",text:n("Magnesium binds this antibiotic in your gut. The antibiotic then works less well.",o)},"medicine-quinolones":{title:"Antibiotic: leave plenty of time in between",text:n("Magnesium binds this antibiotic in your gut. The antibiotic then works less well.",o)},"medicine-bisphosphonates":{title:"Bone medicine: always first",text:n("Magnesium blocks the uptake of this bone medicine.",`Otherwise follow the leaflet. ${o}`)},"medicine-levothyroxine":{title:"Thyroid medicine: leave time in between",text:n("Magnesium can lower the uptake of your thyroid medicine.",o)},"medicine-loop-thiazide-diuretics":{title:"Water tablets: tell your doctor",text:()=>"With these water tablets you can lose more magnesium in urine. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured. Keep taking your water tablets."},"medicine-potassium-sparing-diuretics":{title:"Potassium-sparing water tablets: doctor first",text:()=>"These water tablets hold magnesium back in your body. Extra magnesium may then build up. Talk to your doctor first, also if you already take magnesium."},"medicine-ppi":{title:"Stomach acid blocker: tell your doctor",text:()=>"With long use of a stomach acid blocker, magnesium in your blood may fall. Ask your doctor whether measuring makes sense. Keep taking your medicine until your doctor says otherwise."},"medicine-aminoglycosides":{title:"This antibiotic: doctor first",text:()=>"Together with magnesium this antibiotic can weaken your muscles. Talk first to the doctor who gives it, also if you already take magnesium."},"medicine-muscle-relaxants":{title:"Operation: say what you use",text:()=>"Magnesium can make muscle relaxants work more strongly. Tell the doctor or anaesthetist what you use, supplements included. Take no magnesium yourself before you have done so."},"medicine-digoxin":{title:"Digoxin: doctor first",text:()=>"With digoxin the magnesium in your blood has to be right, neither too low nor too high. Talk to your doctor or pharmacist first, also if you already take magnesium."},"medicine-gabapentin":{title:"Gabapentin: leave time in between",text:n("Magnesium can lower the uptake of gabapentin.",o)},"medicine-mg-antacids-laxatives":{title:"This medicine supplies magnesium itself",text:()=>"Magnesium from an antacid or laxative counts towards the upper level. Look on the label how much is in it, and ask your pharmacist if it does not say."},"medicine-calcium":{title:"Calcium: at another moment",text:n("Much calcium can lower the uptake of magnesium.",o)},"medicine-zinc":{title:"Zinc: at another moment",text:n("A great deal of zinc can disturb the magnesium balance.","Ask your pharmacist whether that high dose of zinc is needed.")},"medicine-iron":{title:"Iron: leave time in between",text:n("Magnesium can lower the uptake of iron.",o)},"medicine-other-binders":{title:"This medicine: leave time in between",text:n("Magnesium can lower the uptake of this medicine.","Talk to your pharmacist, also if you already take magnesium.")},"medicine-fluoride":{title:"Fluoride tablets: leave time in between",text:n("Magnesium can lower the uptake of fluoride.",o)},"medicine-other-losers":{title:"This medicine: doctor first",text:()=>"This medicine can lower the magnesium in your blood. Your doctor keeps an eye on that. Ask first, also if you already take magnesium."},"medicine-hiv-integrase":{title:"HIV medicine: doctor first",text:()=>"Magnesium can lower the uptake of this HIV medicine. Talk to your specialist doctor or pharmacist first, also if you already take magnesium."},"medicine-calcium-channel-blockers":{title:"Blood pressure medicine: tell your doctor",text:()=>"Together with much magnesium your blood pressure may become too low. Talk to your doctor, also if you already take magnesium."},"medicine-other":{title:"Other medicine: ask your pharmacist",text:t=>"Ask your pharmacist whether magnesium goes with this medicine."+(Kr(t,"hoursAfterMedicine")?` Until then, keep ${e.hours(Vr(t,"hoursAfterMedicine"))} between magnesium and any medicine.`:"")}}}const lh="Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it.",ch={"condition-renal-severe":{title:"Your kidneys: doctor first",text:()=>`Your kidneys cannot clear magnesium well. It may then build up. Talk to your doctor first, also about a laxative or antacid with magnesium. ${lh}`},"condition-renal-mild":{title:"Your kidneys: doctor first",text:()=>`When kidneys work less well, magnesium may build up. Talk to your doctor first. ${lh}`},"condition-myasthenia":{title:"Myasthenia gravis: neurologist first",text:()=>`Magnesium can make muscle weakness worse. Talk to your doctor or neurologist first. ${lh}`},"condition-heart-block":{title:"Your heart: cardiologist first",text:()=>`Magnesium can slow the signals in your heart. Talk to your doctor or cardiologist first. ${lh}`},"condition-diabetes":{title:"Diabetes: talk to your doctor",text:()=>"Ask your doctor whether your kidneys work well, and whether magnesium goes with your medicines. Do not change your diabetes medicines yourself."},"condition-gi-disease":{title:"Stomach or bowel: doctor first",text:()=>"With a disease of the stomach or bowel you may take up magnesium differently. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured and choose a fitting form."},"condition-alcohol":{title:"Alcohol: GP first",text:()=>"Talk to your GP, who can help you and sees whether anything should be measured. A supplement does not replace that help."},"condition-refeeding":{title:"Eaten little for long: call your GP",text:()=>"Call your GP today. When you start eating again, the salts in your blood can change quickly. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"condition-dehydration":{title:"Dehydration or kidney stones: doctor first",text:()=>`This is a reason not to take magnesium on your own now. Talk to your doctor first. ${lh}`},"condition-older-frail":{title:"Frail health: doctor first",text:()=>"Talk to your doctor about your kidneys and your medicines, also if you already take magnesium. Laxatives with magnesium count as well."},"condition-other":{title:"Under treatment: doctor first",text:()=>"We do not know your illness, so we suggest nothing. Ask your doctor or pharmacist whether magnesium suits you."}},dh=Object.fromEntries(Object.entries({"palpitations-alarm":"Call for help now",palpitations:"Palpitations: GP first","stroke-signs":"Call for help now",hypermagnesaemia:"Call for help now","hypermagnesaemia-early":"Contact your GP or pharmacist","diarrhoea-persists":"Diarrhoea: call your GP","seizure-tetany":"Call for help now","ppi-symptoms":"Call your GP today",insomnia:"Sleeping badly for long: see your GP","sleep-apnoea":"Snoring and sleepy: see your GP",depression:"Low or anxious: talk to your GP","suicidal-thoughts":"Talk to someone now","weight-loss":"Unwanted weight loss: see your GP","fatigue-long":"Tired for long: see your GP",burnout:"Lasting stress: talk to a doctor","calf-clot":"Painful calf: call your GP today","leg-cramps-new":"Cramps: ask your GP or pharmacist",rls:"Restlessness in your legs: see your GP","headache-alarm":"Call for help now","headache-chronic":"Frequent headache: see your GP","pre-eclampsia":"Call your midwife or the hospital now",kidney:"Your kidneys: doctor first","refeeding-criteria":"Eaten little for long: call your GP","deficiency-not-by-symptoms":"Symptoms do not tell whether you get too little magnesium"}).map(([e,t])=>[`flag-${e}`,Jr(t,eh[e].message)])),uh=(e,t,n)=>o=>`${e} Without knowing that we give no outcome. ${t}${n?` ${n(Zr(o))}`:""}`;function mh(e){const t=(t,n)=>e.mg(Vr(t,n)),n=e=>"Talk to your midwife or doctor, also if you already take magnesium."+(Kr(e,"ceilingMg")?` From supplements together, take no more than ${t(e,"ceilingMg")} a day, unless your doctor prescribed it.`:"");return{"age-under-4":{title:"Under 4 years",text:()=>"For children under 4 no upper level has been set. Ask your GP or health visitor for advice. Until then, give no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it."},"age-4-17":{title:"Under 18 years",text:()=>"For children and teenagers we suggest no supplement. Start with food. Do you take one already, or have one in mind? Talk to the doctor or pharmacist."},pregnant:{title:"Pregnant: ask your midwife",text:n},breastfeeding:{title:"Breastfeeding: ask your midwife or doctor",text:n},"pregnant-minor":{title:"Under 18 and pregnant or breastfeeding: midwife first",text:()=>"In your situation we give no outcome. Your midwife or GP can look at it with you. Make an appointment there, also if you already take magnesium."},"no-reference-intake":{title:"No reference intake known",text:()=>"For your age and situation no reference intake has been set. So we calculate no further. Ask your midwife or doctor what holds for you."},"unsure-age":{title:"Your age is not known",text:uh("The reference intake depends on your age.","Your pharmacist or GP can help you further.")},"unsure-life-stage":{title:"Pregnant or breastfeeding: not sure",text:uh("You are not sure whether you are pregnant, or did not fill this in.","Take a test first, or ask your midwife or GP.")},"unsure-conditions":{title:"You do not know whether you have one of these illnesses",text:uh("With some illnesses magnesium does not fit.","Your GP can look this up for you.")},"unsure-medicines":{title:"You do not know which medicines you use",text:uh("Some medicines do not go with magnesium.","Your pharmacist sees at once what you use. Ask there.")},"unsure-red-flags":{title:"You are in doubt about a symptom",text:uh("With some symptoms a doctor should look first.","Call your GP or the out-of-hours service today.",({emergency:e})=>`Could it be serious, or is it getting worse? Call ${e}.`)},"unsure-supplements":{title:"You do not know how much magnesium you take already",text:uh("All of it together may not pass the upper level.","Take the pack to your pharmacist.")},"hours-not-kept":{title:"No moment fits between your medicines",text:()=>"In your day no moment keeps enough distance from your medicines. Where we do not know your times, we assume usual ones. Do you take your medicines at other times? Fill those in if you can, or ask your pharmacist. Do not move your medicines yourself."},"above-upper-level":{title:"You are already above the upper level",text:e=>`${Kr(e,"supplementMgHigh")?`From supplements, antacids and laxatives you get up to ${t(e,"supplementMgHigh")} a day.`:"You already get a lot from supplements, antacids and laxatives."}${Kr(e,"ceilingMg")?` The limit is ${t(e,"ceilingMg")}.`:""} Add nothing to it. Talk to your doctor or pharmacist. Was it prescribed? Ask the prescriber.`}}}function hh(e){const t=t=>Kr(t,"gapMg")?`about ${e.mg(Vr(t,"gapMg"))}`:"a little";return{"enough-from-food":{title:"You reach the reference intake already",text:()=>"With what you eat and use now, you reach the reference intake. More is not needed."},"minor-food-first":{title:"Food first",text:()=>"Up to 18 years we look at food alone. A supplement is something to talk about with a doctor."},"food-unsure":{title:"We do not know what you eat",text:()=>"Without your diet we cannot say whether anything is missing. So start with food. If you know later on, fill it in."},"small-gap":{title:"The difference is small",text:n=>`You are ${t(n)} a day below the reference intake.${Kr(n,"formFromGapMg")?` Less than ${e.mg(Vr(n,"formFromGapMg"))} is easily made up with food.`:" So little is easily made up with food."}`},"estimate-may-close":{title:"You may reach it already",text:()=>"We estimate what you eat, and that is never exact. At the high end of the estimate you already reach the reference intake. So food first."},"prefers-skin":{title:"Through the skin does not count",text:()=>"That magnesium is taken up through the skin is not proven. So an oil or bath does not count. Make up the difference with food."},"no-room":{title:"Little room below the upper level",text:t=>(Kr(t,"roomMg")?`You have ${e.mg(Math.max(0,Vr(t,"roomMg")))} of room left`:"You have little room left")+" for magnesium from supplements. So make up the difference with food. Magnesium from food does not count towards the upper level."},"gap-needs-supplement":{title:"You are below the reference intake",text:e=>`By your answers the difference is ${t(e)} a day. You can make that up with food, with a supplement or with both.`}}}function gh(e){const t=(t,n)=>e.mg(Vr(t,n)),n=t=>{const n=si(e,t);return`From supplements, antacids and laxatives you get ${n?`${n} a day`:"a lot"}.`},o=e=>0===e.supplementMgHigh,s=e=>o(e)?"With what you eat":"With food and supplements together",a=e=>o(e)?"":` What you get from supplements does not pass the upper level${Kr(e,"upperLevelMg")?` of ${t(e,"upperLevelMg")}`:""}.`;return{"dose-above":{title:"Above the upper level",titleOf:sh,text:e=>`${(e=>Kr(e,"supplementMgAtLeast")?`From what you filled in so far you get up to ${t(e,"supplementMgAtLeast")} a day.`:n(e))(e)}${Kr(e,"upperLevelMg")?` The upper level is ${t(e,"upperLevelMg")}.`:""} ${(e=>{const n=Kr(e,"prescribedMg")?Vr(e,"prescribedMg"):0,o="Change nothing about that yourself and talk to the doctor who prescribed it.",s=e.supplementMgHigh??e.supplementMgAtLeast;if(n>0&&n===s)return`It was prescribed. ${o}`;const a="Take less of what you bought yourself",r=(Kr(e,"upperLevelMg")&&n>Vr(e,"upperLevelMg")?`${a}.`:`${a}, at least until you are no longer above it.`)+" Loose stools are usually the first sign that it is too much. Talk to your doctor or pharmacist.";return n>0?`${r} Up to ${t(e,"prescribedMg")} of it was prescribed. ${o}`:`${r} Was some of it prescribed? ${o}`})(e)}`},"dose-food-unsure":{title:"We cannot tell the total",text:e=>`We do not know how much magnesium you get from food. So we cannot say whether you reach the reference intake.${a(e)}`},"dose-below":{title:"Below the reference intake",text:e=>`${s(e)} you are ${Kr(e,"shortMg")?`about ${t(e,"shortMg")} a day`:"a little"} below the reference intake. You can make that up with food.${a(e)}`},"dose-within":{title:"You reach the reference intake",titleOf:e=>Xr(e)?"You reach the reference intake":"You probably reach the reference intake",text:e=>Xr(e)?`${s(e)} you reach the reference intake. More is not needed.${a(e)}`:`${s(e)} you probably reach the reference intake.${a(e)}`},"dose-prescribed":{title:"Prescribed: follow what your doctor said",text:e=>`A doctor prescribed magnesium for you${Kr(e,"prescribedMg")?`, up to ${t(e,"prescribedMg")} a day`:""}. Change nothing about it yourself. Do you have a question about the amount or the time? Talk to the doctor who prescribed it.`},"dose-over-eu-level":{title:"Above the European upper level",text:e=>`${n(e)} That is above the European upper level${Kr(e,"euLevelMg")?` of ${t(e,"euLevelMg")}`:""}, but not above the American one${Kr(e,"upperLevelMg")?` of ${t(e,"upperLevelMg")}`:""}. Loose stools are then more common. Take this much only if your doctor agrees.`},"dose-child-us-level":{title:"The United States keep a lower level for children",text:e=>`The American upper level for this age is lower${Kr(e,"usLevelMg")?`: ${t(e,"usLevelMg")}`:""}. Talk to the GP or pharmacist.`},"dose-not-planned":{title:"For this we make no day plan",text:()=>"What is prescribed, and an antacid or laxative, we do not plan. Follow the pack or your doctor."},"dose-label-impossible":{title:"A label cannot be right",text:()=>"A label says more magnesium than fits in that compound. Often there is another form in it too, such as oxide. We count the amount of magnesium on the label. Ask your pharmacist or the seller what is in it."}}}function ph(e,{lowPercent:t,highPercent:n},o){const s=e.number(n);return t===n?s:`${e.number(t)}${o}${s}`}const fh={quiz:"the quiz",dose:"the dose check"};function kh(e){return{grams:({food:e})=>`${e}: grams`,unit:"g",error:({most:t})=>`Enter a number above 0 and no higher than ${e.number(t)}.`,fewer:({food:e})=>`${e}: one portion less`,more:({food:e})=>`${e}: one portion more`,remove:({food:e})=>`Remove: ${e}`,notMeasured:"not measured",full:({most:t})=>`There are ${e.number(t)} on your day. No more will fit here.`,most:({most:t})=>`More than ${e.number(t)}\xa0g does not fit here.`,clear:"Clear the day"}}function bh(e){const t=({mg:t})=>`${e.mg(t)} in all.`;return{added:({food:e,mg:n})=>`${e} is on your day. ${t({mg:n})}`,changed:({food:e,mg:n})=>`${e} changed. ${t({mg:n})}`,removed:({food:e,mg:n})=>`${e} removed. ${t({mg:n})}`,total:t}}function wh(e){const{mgFromTo:t}=e;return{total:({mg:t})=>`${e.mg(t)} of magnesium`,rest:({mg:t})=>`Of that, about ${e.mg(t)} is an estimate for the rest of your day.`,notCounted:({foods:e,count:t})=>`Not counted, because not measured: ${e}. ${1===t?"It":"They"} may well hold magnesium.`,improbable:"That is a great deal for one day. Are the amounts right?",share:t=>`This is ${ph(e,t," to ")} percent of the reference intake.`,askWhole:"Is this all you eat in a day? Choose below.",gap:({lowMg:n,highMg:o})=>o<=0?"That is enough for a day.":n<=0?`That may be enough already: at most ${e.mg(o)} to go to the reference intake.`:`${t(n,o)} to go to the reference intake.`,shortGap:({lowMg:t,highMg:n})=>n<=0?"enough":t<=0?`at most ${e.mg(n)} to go`:`${e.mgRange(t,n)} to go`,shortShare:t=>`${ph(e,t,"\u2013")}%`,noReference:"There is no reference intake for this age or situation."}}function yh(e){return{day:"Turn this into a day\u2019s menu",example:"Show an example day",week:"Show a week",dayHeading:"Menu for a day",weekHeading:"Menu for a week",lead:"Ordinary portions, with roughly what they hold. Swap as you like.",dayOf:({index:t})=>`Day ${e.number(t)}`,meals:{breakfast:"Breakfast",lunch:"Lunch",dinner:"Dinner",snack:"Snack"},beside:({foods:t,mg:n})=>`Already on your day: ${t} (${e.mg(n)}).`,total:({mg:t})=>`${e.mg(t)} in all`,short:({mg:t})=>`This does not reach ${e.mg(t)} yet.`,none:"We found no menu that fits.",take:"Put this on my day",takeOf:({index:t})=>`Put this on my day: day ${e.number(t)}`,close:"Close the menu"}}const vh={vegetables:"Vegetables",fruit:"Fruit",legumes:"Pulses","nuts-seeds":"Nuts and seeds","grains-bread":"Grains and bread","dairy-eggs":"Dairy and eggs","fish-seafood":"Fish","meat-poultry":"Meat and poultry","meat-alternatives":"Meat alternatives","chocolate-sweets":"Chocolate and sweets",drinks:"Drinks","herbs-spices-other":"Herbs and other"},$h={raw:"Raw",cooked:"Cooked",baked:"From the oven",fried:"Fried",roasted:"Roasted",dried:"Dried",dry:"Dry, not cooked yet",canned:"Tinned or from a jar",smoked:"Smoked",pickled:"Pickled",processed:"Processed","as-sold":"As you buy it",drink:"To drink"},xh={name:{ascending:"Sorted by name, A to Z.",descending:"Sorted by name, Z to A."},"mg-per-portion":{ascending:"Sorted by magnesium per portion, lowest first.",descending:"Sorted by magnesium per portion, highest first."},"mg-per-100g":{ascending:"Sorted by magnesium per 100 grams, lowest first.",descending:"Sorted by magnesium per 100 grams, highest first."}};function Mh({number:e,mg:t}){return{label:({food:e})=>`More about ${e}`,source:"Source",sourceNumber:({source:e,number:t})=>`${e}, number ${t}`,sources:{"usda-sr28":"USDA SR28 (2015)","ciqual-2025":"Anses, Ciqual 2025"},match:{exact:"Measured in this very food.",close:"Measured in nearly the same food: another variety, cut or recipe.",proxy:"Measured in something like it. Take it as an estimate."},kind:"Kind",perOunce:({mgPerOunce:e,mg:n})=>`Seen ${t(e)} elsewhere? That is per ounce, which is 28 grams. 100 grams hold ${t(Math.round(n))}.`,cookingLoss:"With cooking, part of the magnesium goes into the water. This figure is after that loss.",soaking:"Do you soak this first? Then part of the magnesium may stay in the soaking water.",soakedAlready:"What stays behind in the soaking water is already off this figure.",tablesDiffer:({mg:e,otherMg:n})=>`Another food table gives ${t(n)} per 100 grams, here it is ${t(Math.round(e))}. So do not take it too exactly.`,kindsDiffer:({mg:e,otherMg:n})=>`Here it is ${t(Math.round(e))} per 100 grams. For another kind or preparation the same table gives ${t(Math.round(n))}.`,selenium:"Brazil nuts are rich in selenium. Take turns with other nuts.",brand:"This differs a lot by brand: look at the label.",dryWeight:"This portion is weighed before cooking. Cooked, it weighs two to three times as much.",noSource:"No source comes with this figure.",portionNote:({grams:t})=>`The ordinary portion is ${e(t,2)} ${1===t?"gram":"grams"}. The order per portion goes by that.`}}const jh={food:"Food",category:"Kind",state:"Preparation",portion:"Portion",grams:"Grams per portion",perPortion:"Magnesium per portion (mg)",per100g:"Magnesium per 100 g (mg)",lowPercent:"Share of the day, low (%)",highPercent:"Share of the day, high (%)",source:"Source"},zh=({mg:e})=>({heading:"Good to know",cooking:"Cooking: part of the magnesium goes into the water. Little water, or steam, makes a difference. If you eat the liquid too, as in soup, you still get it.",soaking:"Soaking: some magnesium may stay in the soaking water as well. The figures for cooked beans are for beans that were soaked and cooked.",ounce:"Ounce or \u201cons\u201d: American lists count per ounce, which is 28 grams. The Dutch \u201cons\u201d is 100 grams. That is why a figure \u201cper ons\u201d is sometimes too low.",unmeasured:"Not measured is not the same as 0. There may well be magnesium in it.",tables:"Tables differ: variety, soil, brand and cooking all matter. Take each figure as a good estimate.",label:({mg:t})=>`Label value: labels give the percentage of ${e(t)} a day, the same for everyone.`}),Sh="None of these",Ah="I don't know",Ph={"signs-now":{title:"Do you have any of these right now?",label:"Symptoms now",hint:"These need help first, not a supplement. So we ask about them first.",none:Sh,unsure:"I am in doubt",error:'Choose a symptom, or choose "None of these".'},age:{title:"How old are you?",label:"Age",hint:"The reference intake differs by age.",error:"Fill in your age, from 0 to 120 years."},sex:{title:"Who is this for?",label:"Sex",hint:"The reference intake differs between women and men.",choices:{female:"Woman",male:"Man"},unsure:"I would rather not say",error:"Choose an answer."},"life-stage":{title:"Are you pregnant or breastfeeding?",label:"Pregnant or breastfeeding",choices:{none:"No",pregnant:"I am pregnant",breastfeeding:"I am breastfeeding"},unsure:Ah,error:"Choose an answer."},conditions:{title:"Does any of these apply to you?",label:"Health",hint:"Then a doctor or pharmacist looks at it first.",none:Sh,unsure:Ah,error:'Choose what applies to you, or choose "None of these".'},medicines:{title:"Do you use medicines?",label:"Medicines",hint:"Also without a prescription. Some medicines and magnesium need a few hours in between.",none:"I use no medicines",unsure:Ah,error:'Choose your medicines, or choose "I use no medicines".'},supplements:{title:"Do you already take anything with magnesium?",label:"Magnesium you take already",hint:"Supplements, multivitamins, antacids and laxatives count together. What you use on your skin does not count.",none:"No, nothing with magnesium",unsure:"Yes, but I do not know how much",error:'Fill in what you take, or choose "No, nothing with magnesium".'},goals:{title:"What is it about for you?",label:"Topic",hint:"You may choose several. Your topic does not change how much you need.",none:"No particular topic",error:'Choose a topic, or choose "No particular topic".'},"signs-topic":{title:"Do you recognise any of these?",label:"Symptoms around your topic",hint:"With these it is better to see your GP or pharmacist first.",none:Sh,unsure:"I am in doubt",error:'Choose what you recognise, or choose "None of these".'},stomach:{title:"How are your stomach and belly, mostly?",label:"Stomach and belly",choices:{robust:"Fine, seldom trouble",sensitive:"Sensitive, soon upset",slow:"Slow, hard to go"},unsure:Ah,error:"Choose an answer."},diet:{title:"How often do you eat this?",label:"Food",hint:"Count portions a week. An estimate is good enough.",unsure:Ah,error:"Fill in a number for each group. Do you not eat something? Fill in 0."},avoid:{title:"Is there any of this that you do not eat?",label:"I do not eat",hint:"Then we leave it out of the examples.",choices:{nuts:"Nuts and peanuts",gluten:"Gluten",fish:"Fish",dairy:"Milk and dairy",soy:"Soya",animal:"Meat, fish, eggs and dairy (vegan)"},none:"I eat everything",error:'Choose what you do not eat, or choose "I eat everything".'},prefer:{title:"How would you rather take a supplement?",label:"Preference",hint:"This does not change how much you need. Magnesium on the skin does not count.",choices:{"few-units":"As few pills as possible",powder:"Powder or effervescent tablet",liquid:"Liquid",skin:"On the skin",any:"I do not mind"},error:"Choose an answer."}},Ch=e=>()=>`Often chosen with ${e}. No difference between forms has been proven.`,_h=e=>()=>`Also chosen with ${e}. No difference between forms has been proven.`,Th={breakfast:"with breakfast",lunch:"with lunch",dinner:"with the evening meal",bedtime:"before bed"};function Dh(e){return{heading:"Your day",total:({mg:t})=>`${e.mg(t)} of pure magnesium a day`,moment:({at:t,moment:n,mg:o})=>`${e.clock(t)}, ${Th[n]}: ${e.mg(o)}`,moments:Th,dose:"Magnesium",keepFree:"No magnesium",elemental:"Pure magnesium is the magnesium itself, without what it is bound to. That figure is on the label.",start:({days:t,mg:n,thenMg:o})=>`For the first ${e.days(t)} take ${e.mg(n)} a day. After that ${e.mg(o)} a day.`,split:({mg:t,times:n})=>`Spread ${e.mg(t)} over ${e.number(n)} moments of a day.`,withMeal:"Take it with a meal and a glass of water.",lower:"Do your stools become loose? Then take less.",review:({days:t})=>`After ${e.days(t)}, see whether you still need it. Fill this in again then: you may be eating differently by now.`,stopWhen:"Take no more of it if you notice this:",stopSigns:{"flag-diarrhoea-persists":()=>"Diarrhoea. Not over after two days without magnesium, or is there blood? Call your GP.","flag-hypermagnesaemia-early":()=>"Feeling sick, flushed or very sleepy: call your GP or pharmacist today.","flag-hypermagnesaemia":({emergency:e})=>`Weak muscles, drowsiness, a slow heartbeat or trouble breathing: call ${e}.`},medicine:"Medicine",gapBoth:({medicine:t,hoursAfter:n,hoursBefore:o})=>n===o?`${t}: keep them at least ${e.hours(n)} apart.`:`${t}: take magnesium at least ${e.hours(n)} after it, or at least ${e.hours(o)} before it.`,medicineFirst:({medicine:t,hours:n})=>`${t}: always first. Take magnesium at least ${e.hours(n)} later.`,assumedTimes:({medicine:e,times:t})=>`${e}: we assume ${t}. If you take it at another time, keep the same hours. Move the magnesium, not your medicine.`,assumedMeals:"We assume ordinary meal times. If you eat at other times, move along with them. The hours to your medicines still hold."}}function Oh(e){const t=(t,n=t)=>e.mgFromTo(t,n),n=(e,n=e,o=1/0)=>oi(t,{lowMg:e,highMg:n,upperLevelMg:o});return{heading:"What you get in a day",food:"From food",supplement:"From supplements",proposed:"Proposal",everything:"All together",withoutFood:"Without your food",fromSupplements:"From supplements",reference:"Reference intake",upperLevel:"Upper level for supplements",equivalent:o=>[void 0===o.foodLowMg?"":`From food you get about ${t(o.foodLowMg,o.foodHighMg)} a day.`,o.supplementMg?`From supplements you get ${n(o.supplementMg,o.supplementMgHigh,o.upperLevelMg)}.`:"",o.proposedMg?`The proposal adds ${e.mg(o.proposedMg)}.`:"",void 0===o.referenceLowMg?"":`The reference intake is ${t(o.referenceLowMg,o.referenceHighMg)}, from everything together.`,void 0===o.upperLevelMg?"":`The upper level for supplements is ${e.mg(o.upperLevelMg)}.`].filter(Boolean).join(" "),upperLevelNote:"The upper level is for supplements, antacids and laxatives together. Magnesium in ordinary food does not count towards it.",estimateNote:({percent:t})=>`We estimate what you eat. That can be ${e.number(t)}% higher or lower.`,referenceRange:({lowMg:e,highMg:n})=>`The reference intake is ${t(e,n)}, as your sex is not filled in.`}}function Eh(e){return{heading:"Products that fit this",lead:"From what this site offers. The advice does not depend on that offer.",perDay:({units:t,mg:n})=>`${t} a day, together ${e.mg(n)} of pure magnesium`,moreThanPlan:({mg:t})=>`More than the proposed ${e.mg(t)}, yet below the upper level`,daysInPack:({days:t})=>`Enough for ${e.days(t)}`,outOfStock:"Out of stock",advertisement:"Advertisement",addToCart:"Add to basket",addToCartOf:({product:e})=>`Add to basket: ${e}`,viewOf:({product:e})=>`View ${e}`,anyway:"A supplement all the same?",anywayText:"A supplement is not needed now: begin with your food. If you want one all the same, everything below stays under the upper level.",none:"Nothing on offer here fits this advice. Food will get you there as well.",care:"For the skin",careNote:"These are care products. They do not count towards what you get.",order:"First the form at the top, then what comes closest to the proposal. Price and earnings do not count.",otherActives:({actives:e})=>`Also contains: ${e}`}}function Fh(e){return{heading:"Sources",standing:{read:"Read",copy:"Read in a copy on another site",computed:"Computed",unchecked:"Not yet checked"},titles:{none:"Knowledge of the field, not yet checked against a source",editorial:"Choice of the makers, after what is usual in the field",calc:"Computed from atomic masses"},uncheckedNote:"What has not been checked yet, we keep on the careful side.",open:({source:e})=>`Open the source: ${e}`,whyQuestion:"Why do I see 400 mg elsewhere?",whyAnswer:`Countries calculate differently. In the Netherlands and at the European EFSA the reference intake for adults is ${e.number(300)} or ${e.mg(350)} a day. In the United States it is ${e.number(310)} to ${e.mg(420)}. That is everything together: food, drinks and supplements. Besides that there is an upper level for supplements. In the EU it is ${e.mg(250)} a day, in the United States ${e.mg(350)}.`,foodCredit:"Magnesium figures: USDA SR28 (public domain) and Anses, Ciqual 2025 (Licence Ouverte).",knowledge:({version:e})=>`Knowledge version ${e}`,standards:{nl:"Health Council (Netherlands)",eu:"EFSA 2015 (Europe)",us:"NIH (United States)"}}}const Lh=ei("en-GB",{thousands:","}),Bh={...Lh,mgFromTo:ti(Lh,"to"),days:e=>ni(Lh,e,"day","days"),hours:e=>ni(Lh,e,"hour","hours"),clock:e=>e},Nh={lang:"en",name:"English",...Bh,forms:{bisglycinate:{name:"magnesium bisglycinate",short:"bisglycinate",about:"Magnesium bound to glycine, an amino acid. Dissolves well in water. A small part of the powder is pure magnesium."},citrate:{name:"magnesium citrate",short:"citrate",about:"Magnesium bound to citric acid. Dissolves fairly well to well, most of all in acid. A small part of the powder is pure magnesium."},malate:{name:"magnesium malate",short:"malate",about:"Magnesium bound to malic acid. Dissolves fairly well to well, most of all in acid. The share of pure magnesium differs from product to product."},taurate:{name:"magnesium taurate",short:"taurate",about:"Magnesium bound to taurine. Dissolves well in water. Little pure magnesium per gram, so more capsules."},glycerophosphate:{name:"magnesium glycerophosphate",short:"glycerophosphate",about:"Magnesium bound to glycerophosphate. Dissolves fairly well in water. A small part of the powder is pure magnesium."},oxide:{name:"magnesium oxide",short:"oxide",about:"Magnesium with oxygen. Hardly dissolves in water, but does in stomach acid. More than half is pure magnesium."},lactate:{name:"magnesium lactate",short:"lactate",about:"Magnesium bound to lactic acid; it does not come from milk. Dissolves well in water. A small part of the powder is pure magnesium."},chloride:{name:"magnesium chloride",short:"chloride",about:"Magnesium with chlorine, a salt. Dissolves very well and tastes bitter. The share of pure magnesium depends on the water in the salt."},"chloride-topical":{name:"magnesium oil or flakes",short:"magnesium for the skin",about:"A salt solution or bath salt of magnesium chloride. Uptake through the skin is not proven, so it does not count. Keep it off broken skin."},sulfate:{name:"magnesium sulphate (Epsom salt)",short:"sulphate",about:"Also known as Epsom salt. Dissolves very well. By mouth it is a laxative, not a daily addition."},threonate:{name:"magnesium L-threonate",short:"L-threonate",about:"Magnesium bound to L-threonic acid. Dissolves well in water. New in the EU, only for adults who are not pregnant or breastfeeding."},carbonate:{name:"magnesium carbonate",short:"carbonate",about:"Magnesium with carbonic acid. Hardly dissolves without acid. About a quarter is pure magnesium."},hydroxide:{name:"magnesium hydroxide",short:"hydroxide",about:"Known as milk of magnesia. Hardly dissolves in water. It is used as a medicine: as an antacid and as a laxative."},gluconate:{name:"magnesium gluconate",short:"gluconate",about:"Magnesium bound to gluconic acid. Dissolves well in water. Very little pure magnesium per gram, so many or large tablets."},orotate:{name:"magnesium orotate",short:"orotate",about:"Magnesium bound to orotic acid. Not permitted in supplements in the EU, because its safety is not established."},aspartate:{name:"magnesium aspartate",short:"aspartate",about:"Magnesium bound to aspartic acid, an amino acid. Dissolves well in water. Little pure magnesium per gram."},ascorbate:{name:"magnesium ascorbate",short:"ascorbate",about:"Magnesium bound to vitamin C. Dissolves well in water. It mainly supplies vitamin C and only a little magnesium."},marine:{name:"magnesium from seawater",short:"marine magnesium",about:"A mixture, mostly of oxide and hydroxide. Dissolves poorly. Only the label tells how much pure magnesium is in it."},pidolate:{name:"magnesium pidolate",short:"pidolate",about:"Magnesium bound to pidolic acid. Dissolves well in water. Little pure magnesium per gram."}},units:function(e){const t=(t,n)=>o=>ni(e,o,t,n);return{capsule:t("capsule","capsules"),tablet:t("tablet","tablets"),softgel:t("softgel","softgels"),gummy:t("gummy","gummies"),lozenge:t("lozenge","lozenges"),effervescent:t("effervescent tablet","effervescent tablets"),sachet:t("sachet","sachets"),scoop:t("scoop","scoops"),gram:t("gram","grams"),ml:t("ml","ml"),drop:t("drop","drops"),spray:t("spray","sprays"),ampoule:t("ampoule","ampoules"),piece:t("piece","pieces")}}(Bh),medicines:{tetracyclines:{name:"Antibiotics of the doxycycline group",examples:"doxycycline, minocycline, tetracycline"},quinolones:{name:"Antibiotics of the ciprofloxacin group",examples:"ciprofloxacin, levofloxacin, moxifloxacin, norfloxacin"},bisphosphonates:{name:"Bone medicines (bisphosphonates)",examples:"alendronic acid (Fosamax), risedronate (Actonel), ibandronic acid, etidronate"},levothyroxine:{name:"Thyroid medicine (levothyroxine)",examples:"levothyroxine, Thyrax, Euthyrox"},"loop-thiazide-diuretics":{name:"Water tablets",examples:"furosemide, bumetanide, hydrochlorothiazide, chlortalidone"},"potassium-sparing-diuretics":{name:"Potassium-sparing water tablets",examples:"spironolactone, triamterene, amiloride, eplerenone"},ppi:{name:"Stomach acid blockers",examples:"omeprazole, pantoprazole, esomeprazole (Nexium), lansoprazole"},aminoglycosides:{name:"Hospital antibiotics (aminoglycosides)",examples:"gentamicin, tobramycin, amikacin, as a drip, injection or nebuliser"},"muscle-relaxants":{name:"Muscle relaxants around an operation",examples:"rocuronium, vecuronium, suxamethonium: given under anaesthetic"},digoxin:{name:"Digoxin (heart medicine)",examples:"digoxin, Lanoxin"},gabapentin:{name:"Gabapentin",examples:"gabapentin, Neurontin"},"mg-antacids-laxatives":{name:"Antacid or laxative with magnesium",examples:"some kinds of Rennie and Gaviscon, milk of magnesia, magnesium oxide, Epsom salt; the label tells"},calcium:{name:"Calcium in a high dose",examples:"calcium carbonate, calcium citrate, calcium on prescription"},zinc:{name:"Zinc in a high dose",examples:"zinc tablets of more than 25 mg a day"},iron:{name:"Iron tablets",examples:"ferrous fumarate, ferrous sulphate"},"other-binders":{name:"Nitrofurantoin, hydroxychloroquine or a related medicine",examples:"nitrofurantoin, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, quinidine"},fluoride:{name:"Fluoride tablets",examples:"sodium fluoride; fluoride toothpaste does not belong here"},"other-losers":{name:"Ciclosporin, cisplatin or a related medicine",examples:"ciclosporin, cisplatin, amphotericin B, foscarnet, cetuximab"},"hiv-integrase":{name:"HIV medicines (integrase inhibitors)",examples:"dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)"},"calcium-channel-blockers":{name:"Blood pressure medicines, above all calcium-channel blockers",examples:"amlodipine, nifedipine, verapamil"},other:{name:"Another medicine",examples:"any medicine not in this list, also without a prescription"}},conditions:{"renal-severe":{name:"Severely reduced kidney function",hint:"The eGFR on your blood test is below 30, or you are on dialysis."},"renal-mild":{name:"Kidney disease or reduced kidney function",hint:"The eGFR is 30 to 59, or you do not know the figure."},myasthenia:{name:"Myasthenia gravis",hint:"A muscle disease in which muscles tire quickly."},"heart-block":{name:"Heart block, conduction disorder or slow heartbeat",hint:"A doctor has told you so."},diabetes:{name:"Diabetes",hint:"Type 1 or type 2, with or without medicines."},"gi-disease":{name:"Disease of the stomach or bowel",hint:"For example coeliac disease, Crohn's disease, lasting diarrhoea, or surgery on stomach or bowel."},alcohol:{name:"Dependent on alcohol",hint:"You drink a lot and find it hard to stop."},refeeding:{name:"Eaten almost nothing for a long time",hint:"Also with an eating disorder, or if you lost a lot of weight in a few months."},dehydration:{name:"Dehydration, or kidney stones from an infection",hint:"Dehydration: much fluid lost through vomiting, diarrhoea or fever."},"older-frail":{name:"Frail health at a higher age",hint:"Above all with weak kidneys, or if you often use laxatives."},other:{name:"Another illness you are being treated for",hint:"A slow thyroid, brittle bones, stomach acid or high blood pressure need not be named here. We ask about those with the medicines."}},redFlags:eh,findings:function(e){return{...ch,...ih(e),...dh,...mh(e),...hh(e),...gh(e)}}(Bh),reasons:function(e){const t=t=>n=>Kr(n,"formElementalPercent")?`About ${e.number(Vr(n,"formElementalPercent"))}% is pure magnesium. ${t}`:`It holds little pure magnesium. ${t}`;return{"uptake-good":{for:()=>"Dissolves well enough. Within this group no difference in uptake has been proven."},"uptake-poor":{against:()=>"In studies little of this form is taken up, or its uptake is not proven."},"solubility-low":{against:()=>"Dissolves poorly in water."},"share-very-low":{against:t("You would need many or large tablets.")},"share-low":{against:t("You would often need more capsules.")},"gut-strong":{against:()=>"Note: this form gives loose stools sooner."},"gut-sensitive-moderate":{against:()=>"You have a sensitive stomach or belly. At a higher dose this form can give loose stools."},"gut-sensitive-strong":{against:()=>"You have a sensitive stomach or belly. This form often gives loose stools."},"custom-energy":{for:Ch("the topic energy or fatigue")},"custom-nerves-first":{for:Ch("the topic nervous system or mind")},"custom-nerves-second":{for:_h("the topic nervous system or mind")},"custom-muscles-first":{for:Ch("the topic muscles")},"custom-muscles-second":{for:_h("the topic muscles")},"custom-bones":{for:Ch("the topic bones or teeth")},"custom-sensitive":{for:Ch("the answer 'sensitive stomach or belly'")},"custom-default":{for:()=>"An ordinary choice when nothing else decides. No difference between forms has been proven."},"orotate-never":{against:()=>"Not permitted in supplements in the EU, as its safety is not established. We never suggest it."},"threonate-minor-pregnant":{against:()=>"Not permitted under 18 years, in pregnancy or while breastfeeding."},"threonate-novel":{against:()=>"New on the market, with few data. So we do not put this form first."},"skin-not-counted":{against:()=>"For use on the skin. Uptake through the skin is not proven, so it does not count."},laxative:{against:()=>"This is a laxative, not a daily addition."},"vitamin-c-source":{against:()=>"Mainly supplies vitamin C. You would need a great deal of it."},mixture:{against:()=>"A mixture without a fixed make-up. Only the label tells what is in it."}}}(Bh),claims:{fatigue:"Magnesium contributes to a reduction of tiredness and fatigue",electrolytes:"Magnesium contributes to electrolyte balance",energy:"Magnesium contributes to normal energy-yielding metabolism","nervous-system":"Magnesium contributes to normal functioning of the nervous system",muscle:"Magnesium contributes to normal muscle function","protein-synthesis":"Magnesium contributes to normal protein synthesis",psychological:"Magnesium contributes to normal psychological function",bones:"Magnesium contributes to the maintenance of normal bones",teeth:"Magnesium contributes to the maintenance of normal teeth","cell-division":"Magnesium has a role in the process of cell division"},claimCompanions:function(e){return{variedDiet:"A varied diet and a healthy lifestyle matter. A supplement does not replace them.",amount:({mg:t})=>`This holds from ${e.mg(t,2)} of magnesium a day, taken every day as the label says.`,avoid:"Do you have kidney disease, are you pregnant or breastfeeding, or do you use medicines? Then ask your doctor, midwife or pharmacist first.",tooMuch:({upperLevelMg:t})=>`Take no more than ${e.mg(t)} a day from supplements. More can give you diarrhoea.`}}(Bh),goals:{fatigue:{choice:"Tiredness"},energy:{choice:"Energy"},nerves:{choice:"Nervous system"},mind:{choice:"Mind"},muscles:{choice:"Muscles"},bones:{choice:"Bones"},teeth:{choice:"Teeth"},other:{choice:"Something else, such as sleep",hint:"There we may not and will not promise anything. You will read why."},sleep:{choice:"Sleep"},stress:{choice:"Stress"},cramps:{choice:"Muscle cramps"},"restless-legs":{choice:"Restless legs"},headache:{choice:"Headache"},cycle:{choice:"Cycle and menopause"},heart:{choice:"Heart and blood pressure"},digestion:{choice:"Bowel habit"},sport:{choice:"Sport"}},goalOther:{title:"You chose: something else",text:"On other topics, such as sleep, we make no promise. No statement on magnesium has been approved for them. So this advice is only about how much magnesium you get.",helps:"Does a symptom last longer than a few weeks, or does it get worse? See your GP, who looks for the cause and knows what fits it. On nhs.uk you can read what you can do yourself."},evidence:{sleep:{title:"Sleep",for:"In three small trials in older people they fell asleep about 17 minutes sooner.",against:"The certainty is low to very low. A review from 2024 found five of eight studies positive, with mixed designs.",limits:"Doses were often above the EU upper level. The best-known trial used oxide."},anxiety:{title:"Anxiety",for:"Five of seven small studies were positive.",against:"The studies differ so much that together they say little.",limits:"Lasting anxiety belongs with your GP."},stress:{title:"Stress",for:"In one trial the stress score fell by over 40% in both groups.",against:"There was no placebo group, so the fall may have come by itself.",limits:"It was in people with low magnesium, and the maker helped to pay."},cortisol:{title:"Cortisol",for:"In 49 overweight people there was less cortisol in urine after 24 weeks.",against:"That showed only in a later analysis. Total production did not change.",limits:"The dose was 350 mg, above the EU upper level."},rls:{title:"Restless legs",for:"A pilot without a control group in twelve people was positive.",against:"A review found too little evidence.",limits:"Have your iron checked by your GP first."},"muscle-cramps":{title:"Muscle cramps",for:"We know of no good trials that show an effect.",against:"A large review from 2020 found no difference in older people that one would notice.",limits:"In pregnancy the trials contradict each other. In sport it was not studied."},"fatigue-energy":{title:"Tiredness and energy",for:"The statements the EU approved rest on the role of magnesium in the body.",against:"We read no trials in healthy people who get enough magnesium.",limits:"If you have been tired for long, have the cause looked for first."},"sport-performance":{title:"Sport",for:"Athletes may need 10 to 20% more.",against:"Those who get enough do not perform better with extra.",limits:"So we never raise a dose for sport."},pms:{title:"Symptoms around the period",for:"In one small trial women held less fluid.",against:"Other outcomes did not differ, or were mixed. Blood levels are the same.",limits:"The trials are small."},migraine:{title:"Migraine",for:"A review from 2018 gave preventive use grade C: possible.",against:"The trials differ in design and outcome.",limits:"The dose was 600 mg, above every upper level. Only with a doctor."},menopause:{title:"Menopause",for:"We read no study in people.",against:"So nothing can be said about it.",limits:"Talk to your GP about symptoms."},"blood-pressure":{title:"Blood pressure",for:"Some reviews name a fall of about 2 mmHg.",against:"In a Dutch trial of 24 weeks blood pressure did not change.",limits:"Never change your blood pressure medicines yourself."},"heart-rhythm":{title:"Heart rhythm",for:"In hospital magnesium is sometimes given by drip.",against:"We read no trials of supplements for palpitations.",limits:"Palpitations belong with your GP."},bone:{title:"Bones",for:"The EU approved a statement on normal bones.",against:"We read no trials on fractures.",limits:"Calcium, vitamin D and exercise count as well."},constipation:{title:"Constipation",for:"Magnesium oxide and magnesium hydroxide are licensed laxatives.",against:"As a laxative it is a medicine, not a supplement.",limits:"Ask your pharmacist about the dose. It counts towards the upper level."},"gut-tolerance":{title:"How the gut tolerates it",for:"In one study bisglycinate gave fewer symptoms than oxide.",against:"It was in twelve patients after bowel surgery.",limits:"We read no other comparisons."},concentration:{title:"Concentration and memory",for:"There are small studies of L-threonate.",against:"They are linked to the maker. We read no independent trial.",limits:"In the EU no statement on it has been approved."}},questions:Ph,diet:{groups:{leafyGreens:{name:"Leafy greens",portion:"1 portion = 3 serving spoons cooked (150 g) or 1 small bowl raw (50 g)",examples:"spinach, kale, endive, lettuce, rocket"},nutsSeeds:{name:"Nuts and seeds",portion:"1 portion = 1 handful of nuts (25 g) or 1 tablespoon of seeds (15 g)",examples:"almonds, cashew nuts, peanut butter, pumpkin seeds"},legumes:{name:"Beans and pulses",portion:"1 portion = 3 serving spoons (150 g)",examples:"lentils, chickpeas, kidney beans, peas"},wholegrains:{name:"Wholegrain",portion:"1 portion = 1 slice of bread (35 g), 4 tablespoons of oats (40 g) or 3 serving spoons of pasta or rice (150 g)",examples:"wholemeal bread, rye bread, oats, brown rice"},fish:{name:"Fish",portion:"1 portion = 1 fillet (100 g) or half a can (75 g)",examples:"salmon, cod, herring, tuna"},darkChocolate:{name:"Dark chocolate",portion:"1 portion = 2 squares (20 g)",examples:"with 45% cocoa or more"}},perWeek:"portions a week",perWeekOf:({group:e})=>`${e}: portions a week`,fewer:({group:e})=>`${e}: one portion fewer`,more:({group:e})=>`${e}: one portion more`,mend:({groups:e,most:t})=>`Fill in a number, from 0 to ${t}, for ${e.map(e=>`"${e}"`).join(", ")}.`,fillZeros:"Fill in 0 for the rest"},supplements:function(e){return{none:"No, nothing with magnesium",yes:"Yes",where:"Look on the back of the pack, in the little table of contents.",elementalExplained:"Pure magnesium (also called elemental magnesium) is the magnesium itself, without what it is bound to. That is what counts.",form:"Form",formUnknown:"It does not say",amount:"mg per capsule, tablet or sachet",amountPercent:"Percent of the RI per capsule, tablet or sachet",basis:"What is that figure of?",bases:{elemental:"Of the magnesium itself (pure magnesium)",compound:"Of the whole compound, such as magnesium citrate","percent-ri":"Percent of the reference intake (% RI)"},perDay:"How many a day?",prescribed:"Prescribed by a doctor",antacid:"Antacid or laxative",antacidHint:"Does the pack name magnesium? Then it counts.",add:"Add a supplement",remove:({index:t})=>`Remove item ${e.number(t)}`,row:({index:t})=>`Item ${e.number(t)}`,errors:{amount:"Fill in how many mg are in it. A number above 0.",perDay:"Fill in how many you take a day. A number above 0.",form:"Choose the form. Without it we cannot convert this figure.",percent:"Fill in a percentage above 0.",basis:'Choose what that figure is of. Not sure? See whether the pack says "of which magnesium".',number:"We do not understand that number. Write digits only, with two decimals at most: 400 or 56.25.",range:({most:e})=>`Fill in a number above 0 and not above ${e}.`,thousands:({write:e})=>`Do you mean ${e}? Then write it so, without a point or comma for thousands.`},label:"Paste or type the line from the label",labelHint:"Optional. For example: 2 capsules: 400 mg magnesium citrate, of which magnesium 64 mg",labelRead:({mg:t,form:n,units:o,count:s})=>`Read: ${e.mg(t,2)} magnesium${o?` in ${o}`:""}${n?`, as ${n}`:""}${s?`, ${e.number(s,2)} a day`:""}. Check it below.`,labelReadCompound:({mg:t,form:n,units:o,count:s})=>`Read: ${e.mg(t,2)} ${n??"of a compound"}${o?` in ${o}`:""}${s?`, ${e.number(s,2)} a day`:""}. Check it below.`,labelProblems:{"no-amount":"We cannot read here how much magnesium is in it. Fill it in yourself below.",topical:"This is for the skin and does not count. Remove it here.","several-forms":"It names more than one form, or a blended one. So we choose none.","form-unknown":'We do not recognise this form. If it is in the list, choose it. If it also says "of which magnesium", fill in that figure.',"worked-out":"That is the whole compound. We work out how much magnesium is in it.","impossible-pair":({compoundMg:t,elementalMg:n,mostMg:o})=>`That cannot be right: ${e.mg(t,1)} of this form holds ${e.mg(o)} of magnesium at most, not ${e.mg(n,1)}. Another form must be in it too, such as oxide.`,"odd-unit":({written:e})=>`It says ${e}. Labels mostly use mg: see whether it is right.`},readout:({mg:e,mgPerDay:t,units:n})=>`= ${e} of pure magnesium ${n?`in ${n}`:"each"}, ${t} a day`,full:({most:t})=>`You have filled in ${e.number(t)}. There is no room for more here.`,mend:"Fill in what is still missing about what you take.",improbable:({mg:t})=>`Is this the magnesium itself? ${e.mg(t)} in one capsule, tablet or sachet is a lot. Check whether it is the whole compound.`}}(Bh),facts:{ageYears:"your age",sex:"your sex",lifeStage:"whether you are pregnant or breastfeeding",goals:"your topic",stomach:"how your stomach and belly are",prefer:"your preference",avoid:"what you do not eat",stress:"how much stress you have",sportHours:"how much sport you do",diet:"what you eat",foodMg:"how much magnesium you get from food",conditions:"your health",medicines:"your medicines",redFlags:"your symptoms",supplements:"what magnesium you take already",medicineTimes:"when you take your medicines",wake:"when you get up",bed:"when you go to bed",meals:"when you eat",unsure:"what you are not sure of"},professionals:nh,outcomes:function(e){return{form:{title:t=>`${e.mg(Vr(t,"mg"))} a day as ${Yr(t,"form")} fits your answers`,text:"This is pure magnesium, beside what you eat. Food makes up the difference just as well."},"food-first":{title:()=>"Start with your food",text:"A supplement is not the first step now. Below are portions that get you closer."},"nothing-needed":{title:()=>"You do not need to buy anything",text:"If you change what you eat, do the test again."},"ask-professional":{title:e=>`Talk to ${Yr(e,"professional")||nh.doctor} first`,text:"So we name no form, dose or product here. Feel free to take this page with you."},emergency:{title:e=>`Call ${Yr(e,"number")||"112"} now`,text:"Do not wait. This comes first."},incomplete:{title:()=>"We do not know enough yet",text:"Answer the questions that are still open. Without those answers we name no dose and no product."}}}(Bh),help:oh,quiz:function(e){return{title:"Which magnesium suits you?",lead:"Answer a few questions. You will read whether you need anything, and if so: which form, how much and when.",purpose:th,aboutTime:"About twelve short questions. It takes a few minutes.",privacy:{result:"Your answers stay on this device and are not kept. This site only gets the outcome.",reasons:"Your answers are not kept. This site gets the outcome with the reasons. Those may tell something about your health.",answers:"This site gets the outcome with the reasons. Your answers themselves only go along if you say yes to that at the end."},start:"Start",next:"Next",back:"Back",restart:"Start again",edit:"Change",save:"Save",cancel:"Cancel",progress:({index:t,total:n})=>`Question ${e.number(t)} of ${e.number(n)}`,search:"Search this list",found:({count:t,total:n})=>0===t?"Nothing found. Try another word.":`${e.number(t)} of ${e.number(n)} found`,catalogError:"The products could not be loaded. The advice holds without them.",open:"Take the magnesium test",close:"Close",dialogName:"Magnesium test",yourAnswers:"Your answers",editAnswer:({question:e})=>`Change: ${e}`,notAnswered:"Not filled in",changed:"Your answer has been changed. The advice was worked out again.",prefilled:"Filled in by this site beforehand: is this right?",years:({years:t})=>`${e.number(t,1)} years`,failed:{title:"Something went wrong",text:"That is our doing, not yours. Without a sure outcome we give no advice. Please try again."},consent:{title:"May this site have your answers?",text:"They then go to the owner of this site, including your answers about your health and your medicines. Your advice does not change.",yes:"Yes, pass on my answers",no:"No, keep them here",thanks:"Your answers have been passed on to this site.",declined:"Your answers have not been passed on."}}}(Bh),doseCheck:function(e){return{title:"How much magnesium do you take?",lead:"Fill in what you take and what you eat. You will see whether it is enough together, and not too much.",start:"Continue",sections:{taken:"What you take",person:"About you",medicines:"Medicines",health:"Health",signs:"Symptoms",food:"What you eat",day:"Your times"},confirm:"This is right",outgrown:"This list has become longer. Is your answer still right?",food:{question:"How much magnesium do you get from food?",hint:"Food does not count for the upper level. It does for whether you get enough.",ways:{unsure:"I don't know",portions:"I estimate it: how often do I eat what?",number:"I know the figure"},noEstimate:({years:t})=>`For anyone younger than ${e.number(t)} we cannot estimate it.`,label:"Magnesium from food",unit:"mg a day",error:({most:t})=>`Fill in a number, from 0 to ${e.number(t)}.`},day:{fold:"When you get up, eat and go to bed",hint:"We plan your day with these. If you leave a time empty, we assume the usual one.",wake:"Getting up",bed:"Going to bed",meals:["Breakfast","Lunch","Evening meal"],medicine:({medicine:e})=>e,time:({medicine:t,index:n})=>`${t}, time ${e.number(n)}`,add:"Another time",addTo:({medicine:e})=>`Another time for ${e}`,remove:({medicine:t,index:n})=>`Remove time ${e.number(n)} of ${t}`},verdict:rh(e),notes:"Please note",take:({count:t,supplement:n})=>.5===t?`a half ${n}`:`${e.number(t,2)} \xd7 ${n}`,takeNumbered:({count:t,index:n,supplement:o})=>`${e.number(t,2)} \xd7 item ${e.number(n)} (${o})`}}(Bh),result:function(e){return{heading:"Your advice",purpose:th,safety:"First this",severities:{info:"Good to know",caution:"Take note",stop:"Ask first",emergency:"Call now"},forms:{heading:"Which form fits your answers",why:"Why this one",whyNot:"Why not the others",rejected:"These forms dropped out",others:"Also possible",equalRank:"These forms fit equally well. The choice is yours.",amountNote:"Whichever form you choose: it is the pure magnesium on the label that counts.",claims:"What the EU has approved about magnesium",evidence:"What is known about your topic",evidenceNote:"This is about studies, not about what you may expect.",grade:{A:"Shown in good trials",B:"Some positive trials with a control group",C:"Weak: small, mixed or indirect",D:"No study in people read",X:"Evidence that it does not help"},evidenceFor:"What speaks for it",evidenceAgainst:"What speaks against it",evidenceLimits:"Note"},plan:Dh(e),intake:Oh(e),foods:{heading:"Food that gets you closer",lead:"Ordinary portions, with about what they hold.",portion:({portion:t,grams:n})=>`${t} (${e.number(n,1)}\xa0g)`,equalWay:({mg:t,portions:n})=>`${1===n?"This portion covers the same difference of":"These portions together cover the same difference of"} ${e.mg(t)} a day. That is just as good as a supplement.`,respects:({avoid:e})=>`Left out: ${e}.`,none:"We found no examples that fit what you do not eat."},products:Eh(e),consult:{heading:"Would you rather talk to someone?",label:"Make an appointment",note:"This is this site's offer. It is not medical care.",firstProfessional:({professional:e})=>`First go to ${e}.`,preview:"This goes into your e-mail",previewNote:"Read it through. You can take anything out before you send it.",previewCut:"Not everything fits in a link, so the text stops at the dots. Nothing more is sent.",send:"Open in e-mail",mailSubject:"Question about my magnesium advice",mailGreeting:"Hello, I took the magnesium test on your site. This came out:",labels:{outcome:"Outcome",form:"Form",plan:"Proposal",answers:"My answers",findings:"Points of attention",version:"Knowledge version"}},sources:Fh(e),missing:({facts:e})=>`Not known yet: ${e}.`,complete:"Answer the questions that are open",more:"More about this"}}(Bh),calendar:function(e){return{save:"Add to your calendar",fileName:"magnesium",event:({mg:t})=>`Magnesium, ${e.mg(t)}`,eventLessAtFirst:({mg:t,days:n})=>`Magnesium, ${e.mg(t)} (less for the first ${e.days(n)})`,withWater:"Take it with a glass of water.",review:({days:t})=>`After ${e.days(t)}, see whether you still need it.`,otherTime:"Would another time suit you better? First see whether it fits your advice.",otherTimeTaken:"Would another time suit you better? First look in the dose check."}}(Bh),sheet:function(e){return{print:"Print",printed:({date:e})=>`Printed on ${e}`,name:"Name",figures:"A day",plan:"Schedule",time:"Time",what:"What",magnesium:"Magnesium",hoursApart:({hours:t})=>`no magnesium for ${e.hours(t)} before and after`,hoursAfterAndBefore:({hoursAfter:t,hoursBefore:n})=>`no magnesium for ${e.hours(n)} before and ${e.hours(t)} after`,hoursLater:({hours:t})=>`always first; magnesium only ${e.hours(t)} later`,medicineTimes:"Do you take a medicine at another time? Then keep the same hours. Move the magnesium, not your medicine.",findings:"Reasons and points to note",answers:"Answers",notes:"Notes",knowledge:({version:e,hash:t})=>`Knowledge version ${e} (${t})`}}(Bh),measures:{anchovy:{one:"1 anchovy",many:"anchovies"},apple:{one:"1 apple",many:"apples"},apricot:{one:"1 apricot",many:"apricots"},"artichoke-edible-part":{one:"1 artichoke (edible part)",many:"artichokes (edible part)"},"asparagus-spear":{one:"1 spear",many:"spears"},avocado:{one:"1 avocado",many:"avocados",half:"half an avocado"},ball:{one:"1 ball",many:"balls",half:"half a ball"},banana:{one:"1 banana",many:"bananas"},bar:{one:"1 bar",many:"bars"},beaker:{one:"1 beaker",many:"beakers"},"beef-steak":{one:"1 steak",many:"steaks"},biscuit:{one:"1 biscuit",many:"biscuits"},block:{one:"1 block",many:"blocks",half:"half a block"},burger:{one:"1 burger",many:"burgers"},can:{one:"1 can",many:"cans",half:"half a can"},carrot:{one:"1 carrot",many:"carrots"},"celery-stalk":{one:"1 stalk",many:"stalks"},chestnut:{one:"1 chestnut",many:"chestnuts"},"chicken-fillet":{one:"1 fillet",many:"fillets"},"chicken-thigh":{one:"1 thigh",many:"thighs"},chop:{one:"1 chop",many:"chops"},clove:{one:"1 clove",many:"cloves"},"corn-cob":{one:"1 cob",many:"cobs",half:"half a cob"},cracker:{one:"1 cracker",many:"crackers"},croissant:{one:"1 croissant",many:"croissants"},cup:{one:"1 cup",many:"cups"},dash:{one:"1 dash",many:"dashes"},date:{one:"1 date",many:"dates"},"dessert-bowl":{one:"1 small bowl",many:"small bowls"},egg:{one:"1 egg",many:"eggs"},escalope:{one:"1 escalope",many:"escalopes"},fig:{one:"1 fig",many:"figs"},fillet:{one:"1 fillet",many:"fillets"},"fish-fillet-cut":{one:"1 fillet",many:"fillets"},"fish-finger":{one:"1 fish finger",many:"fish fingers"},"fish-steak":{one:"1 steak",many:"steaks"},gherkin:{one:"1 gherkin",many:"gherkins"},glass:{one:"1 glass",many:"glasses"},grapefruit:{one:"1 grapefruit",many:"grapefruits",half:"half a grapefruit"},hamburger:{one:"1 burger",many:"burgers"},handful:{one:"1 handful",many:"handfuls"},"heaped-teaspoon":{one:"1 heaped teaspoon",many:"heaped teaspoons"},herring:{one:"1 herring",many:"herrings"},kipper:{one:"1 kipper",many:"kippers"},kiwi:{one:"1 kiwi",many:"kiwis"},"large-can":{one:"1 can",many:"cans",quarter:"a quarter of a can"},leaf:{one:"1 leaf",many:"leaves"},lemon:{one:"1 lemon",many:"lemons"},lobster:{one:"1 lobster",many:"lobsters",half:"half a lobster"},lychee:{one:"1 lychee",many:"lychees"},"mackerel-fillet":{one:"1 fillet",many:"fillets",half:"half a fillet"},mandarin:{one:"1 mandarin",many:"mandarins"},mango:{one:"1 mango",many:"mangos",half:"half a mango"},"marie-biscuit":{one:"1 biscuit",many:"biscuits"},mug:{one:"1 mug",many:"mugs"},mushroom:{one:"1 mushroom",many:"mushrooms"},nectarine:{one:"1 nectarine",many:"nectarines"},nut:{one:"1 nut",many:"nuts"},olive:{one:"1 olive",many:"olives"},onion:{one:"1 onion",many:"onions"},orange:{one:"1 orange",many:"oranges"},oyster:{one:"1 oyster",many:"oysters"},pancake:{one:"1 pancake",many:"pancakes"},"passion-fruit":{one:"1 passion fruit",many:"passion fruits"},peach:{one:"1 peach",many:"peaches"},pear:{one:"1 pear",many:"pears"},pepper:{one:"1 pepper",many:"peppers",half:"half a pepper"},persimmon:{one:"1 persimmon",many:"persimmons"},piece:{one:"1 piece",many:"pieces"},"piece-of-sausage":{one:"1 piece",many:"pieces"},pinch:{one:"1 pinch",many:"pinches"},pitta:{one:"1 pitta",many:"pittas"},plum:{one:"1 plum",many:"plums"},pomegranate:{one:"1 pomegranate",many:"pomegranates",half:"half a pomegranate"},portion:{one:"1 portion",many:"portions"},"portion-uncooked":{one:"1 uncooked portion",many:"uncooked portions"},"pot-edible-part":{one:"1 pot (edible part)",many:"pots (edible part)"},potato:{one:"1 potato",many:"potatoes"},"potato-large":{one:"1 large potato",many:"large potatoes"},prawn:{one:"1 prawn",many:"prawns"},prune:{one:"1 prune",many:"prunes"},punnet:{one:"1 punnet",many:"punnets",half:"half a punnet"},radish:{one:"1 radish",many:"radishes"},rasher:{one:"1 rasher",many:"rashers"},"rice-cake":{one:"1 rice cake",many:"rice cakes"},rollmop:{one:"1 rollmop",many:"rollmops"},rusk:{one:"1 rusk",many:"rusks"},sardine:{one:"1 sardine",many:"sardines"},sausage:{one:"1 sausage",many:"sausages"},scoop:{one:"1 scoop",many:"scoops"},"serving-spoon":{one:"1 serving spoon",many:"serving spoons"},sheet:{one:"1 sheet",many:"sheets"},shot:{one:"1 shot",many:"shots"},slice:{one:"1 slice",many:"slices"},"slice-of-bread":{one:"1 slice",many:"slices"},"slice-of-fruit":{one:"1 slice",many:"slices"},"slice-of-meat":{one:"1 slice",many:"slices"},"slice-of-pie":{one:"1 slice",many:"slices"},"small-ball":{one:"1 ball",many:"balls"},"small-bowl":{one:"1 small bowl",many:"small bowls"},"small-bunch":{one:"1 small bunch",many:"small bunches"},"small-dish":{one:"1 small dish",many:"small dishes"},"small-piece":{one:"1 piece",many:"pieces"},"small-sausage":{one:"1 small sausage",many:"small sausages"},"small-tub":{one:"1 small tub",many:"small tubs"},"snack-bowl":{one:"1 small bowl",many:"small bowls"},sole:{one:"1 sole",many:"soles"},"soup-plate":{one:"1 bowl",many:"bowls"},sprat:{one:"1 sprat",many:"sprats"},"spread-on-bread":{one:"spread on 1 slice",many:"slices spread with it"},sprig:{one:"1 sprig",many:"sprigs"},"spring-onion":{one:"1 spring onion",many:"spring onions"},square:{one:"1 square",many:"squares"},stalk:{one:"1 stalk",many:"stalks"},stick:{one:"1 stick",many:"sticks"},"sugar-cube":{one:"1 sugar cube",many:"sugar cubes"},"syrup-waffle":{one:"1 waffle",many:"waffles"},tablespoon:{one:"1 tablespoon",many:"tablespoons"},"tablespoon-chopped":{one:"1 tablespoon, chopped",many:"tablespoons, chopped"},teaspoon:{one:"1 teaspoon",many:"teaspoons",half:"half a teaspoon"},"thin-slice":{one:"1 slice",many:"slices"},tomato:{one:"1 tomato",many:"tomatoes"},wedge:{one:"1 wedge",many:"wedges"},wrap:{one:"1 wrap",many:"wraps"}},foodTable:function(e){const{number:t,mg:n,mgRange:o}=e,s=function({number:e}){const t=t=>{if(t>0&&t<.5)return"less than 1 milligram";const n=Math.round(t);return`${e(n)} ${1===n?"milligram":"milligrams"}`},n=({lowPercent:t,highPercent:n})=>t===n?`${e(t)} percent`:`${e(t)} to ${e(n)} percent`;return{perPortion:({mg:e})=>`${t(e)} per portion`,per100g:({mg:e})=>`${t(e)} per 100 grams`,ofDay:e=>`${n(e)} of the day`,ofLabel:e=>`${n(e)} of the label value`}}(e),a=e=>`${t(e,2)} ${1===e?"gram":"grams"}`;return{heading:"How much magnesium is in it?",lead:"Look up what you eat. You see how much magnesium it holds, per portion and per 100 grams.",search:{label:"Search for a food",placeholder:"Spinach, for example",clear:"Clear the search"},filters:"Filters",filtersOn:({count:e})=>`Filters (${t(e)})`,category:{label:"Kind",all:"All",names:vh},state:{label:"Preparation",all:"Any preparation",names:$h},basis:{label:"Percentage of",day:"Your day",dayOf:({lowMg:e,highMg:t})=>`Your day (${o(e,t)})`,labelOf:({mg:e})=>`Label value (${n(e)})`},caption:"Magnesium in foods, per portion and per 100 grams. The buttons in the top row sort the table.",skip:"Skip the table",region:"Table of foods",columns:{food:"Food",name:"Name",portion:"Portion",perPortion:"Per portion",per100g:"Per 100 g",ofDay:"Of your day",ofLabel:"Of label",add:"Add to your day"},sorted:xh,unmeasured:"not measured",mg:({mg:e})=>e>0&&e<.5?`< ${n(1)}`:n(Math.round(e)),per100g:"per 100 g",share:({lowPercent:e,highPercent:n})=>e===n?`${t(e)}%`:`${t(e)}\u2013${t(n)}%`,ofDay:"of your day",ofLabel:"of the label value",spoken:s,grams:({grams:e})=>a(e),changePortion:({food:e,portion:t,grams:n})=>`${t} ${a(n)}, change: ${e}`.trimStart(),portionOf:({food:e})=>`Portion of ${e}, in grams`,portionError:({most:e})=>`Enter a number above 0 and no higher than ${t(e)}.`,add:({food:e})=>`Add to your day: ${e}`,addAgain:({food:e,grams:t})=>`Add another portion to your day: ${e}. It holds ${a(t)} now`,detail:Mh(e),count:({count:e,total:n})=>e===n?`${t(n)} ${1===n?"food":"foods"}`:`${t(e)} of ${t(n)} foods`,leftOut:({left:e,kept:t})=>{return`Nothing found with ${n=e,n.map(e=>`\u201c${e}\u201d`).join(", ")} as well. This is what there is for \u201c${t.join(" ")}\u201d.`;var n},more:({count:e})=>`Show ${t(e)} more`,none:{title:({search:e})=>`Nothing found for \u201c${e}\u201d`,titleFilters:"Nothing found with these filters",text:"Try another word, or search in all foods.",clearSearch:"Clear the search",clearFilters:"Show every kind"},empty:"This list is empty.",loading:{title:"The list is being loaded",text:"This usually takes a moment.",preparing:"The list is being prepared"},failed:{title:"The list could not be loaded",retry:"Try again"},download:{button:"Save as CSV",fileName:"magnesium-in-food"},csv:jh,print:{button:"Print",title:"Magnesium in foods",searched:({search:e})=>`Searched for: ${e}`,cut:({count:e,total:n})=>`These are the first ${t(e)} of ${t(n)} foods. Search or filter first to print the rest.`},notes:zh(e),ownSource:"The figures in this table come from the maker of this site."}}(Bh),foodDay:function(e){const{mgFromTo:t}=e;return{heading:"Your day",empty:"Nothing here yet. Put on it what you eat in a day, and we add it up.",toDay:({count:t})=>`Your day (${e.number(t)})`,list:kh(e),undo:{removed:({food:e})=>`${e} removed`,emptied:"Your day was cleared",replaced:"The menu is now on your day",back:"Undo",backOf:({food:e})=>`Undo: ${e}`},told:bh(e),sum:wh(e),declare:{legend:"How do we count this?",list:"As a list only",all:"This is all I eat in a day",withRest:"Count the rest of my day too",withRestDetail:({mg:t})=>t>0?`We add ${e.mg(t)}. That is an estimate of what else you eat and drink and is not here yet, such as milk, potatoes and coffee. Wholemeal bread, nuts, beans, leafy greens and fish are not in it: put those on your day yourself.`:"Nothing is added: what we would estimate is on your day already.",shared:({others:t})=>`This now counts in ${e.list(t.map(e=>fh[e]))} too.`},held:{title:({professional:e})=>`Talk to ${e} first`,found:"With what is known here of your health, a general suggestion does not fit. That is why there is none. You can still add things up.",child:"We suggest nothing for a child under 4. You can still add things up.",childClinic:"the child health clinic",unread:"This page passed on something about your health that we cannot read. That is why nothing is suggested here. You can still add things up.",elsewhere:"Because of an answer on this page, a general suggestion does not fit. That is why there is none. You can still add things up.",childPortions:({years:t})=>`We only suggest foods to add, or a menu, from the age of ${e.number(t)}. The portions here are an adult\u2019s.`},suggested:{askFirst:"Do you have kidney disease, or a diet from your doctor or dietitian? Then ask them first.",expecting:({professional:e})=>`Pregnant or breastfeeding? Then talk to ${e}.`},topUp:{heading:"What would close the gap",closes:({mg:t,portions:n})=>`${1===n?"This ordinary portion gives":"Together these ordinary portions give"} ${e.mg(t)}. That gets you there.`,partly:({mg:t,portions:n})=>`${1===n?"This ordinary portion gives":"Together these ordinary portions give"} ${e.mg(t)}. That gets you part of the way.`,add:"Put on your day",addOf:({food:e})=>`Put on your day: ${e}`},menu:yh(e),person:{assumed:"No age was entered. We go by an adult.",heading:"Who is this for?",adult:({lowMg:e,highMg:n})=>`No age was entered. We go by an adult: ${t(e,n)} a day.`,reference:({lowMg:e,highMg:n})=>`The reference intake is ${t(e,n)} a day.`},paper:{title:"Magnesium in a day",portion:"How much",total:"In all",note:"The figures are averages. A product or a harvest may hold more or less."},fromTable:({mg:t,isEstimated:n=!1})=>`From your food table: ${n?"about ":""}${e.mg(t)}`,fromTableDetail:"Changes along with your day in the food table."}}(Bh),ownFoods:function({number:e}){const t=function({number:e}){return({line:t,column:n,value:o})=>{const s=null===n?`Line ${e(t)}`:`Line ${e(t)}, column ${n}`;return""===o?s:`${s}: \u201c${o}\u201d`}}({number:e});return{heading:({count:t})=>1===t?"One line is not right":`${e(t)} things in the list are not right`,rows:{"unclosed-quote":e=>`${t(e)}. This quotation mark is never closed. The line was skipped.`,"text-after-quote":e=>`${t(e)}. No text may follow the closing quotation mark. Write a quotation mark inside a field twice. The line was skipped.`,"too-few-fields":n=>`${t(n)}. There are fewer fields here (${e(n.count)}) than in the header (${e(n.total)}). The line was skipped.`,"too-many-fields":n=>`${t(n)}. There are more fields here (${e(n.count)}) than in the header (${e(n.total)}). If a field holds a separator, put the field in quotation marks. The line was skipped.`,"not-json":e=>`${t(e)}. This is no JSON that can be read. It was skipped.`,"not-a-food":e=>`${t(e)}. Expected: a food, an object with id, names and mgPer100g. It was skipped.`,unreadable:e=>`${t(e)}. This cannot be read. It was skipped.`,"no-name":e=>`${t(e)}. Expected: the name of the food, as text. The line was skipped.`,"long-name":n=>`${t(n)}. A name has at most ${e(n.most)} characters. The line was skipped.`,"bad-id":n=>`${t(n)}. An id is a text of at most ${e(n.most)} characters. The line was skipped.`,"double-id":n=>`${t(n)}. This id is on line ${e(n.firstLine)} already. The line was skipped.`,"no-number":e=>`${t(e)}. Expected: a number without unit, or nothing where it was not measured. The line was skipped.`,thousands:e=>`${t(e)}. This may be a number with thousands separators. Leave those out, and round to two decimals at most. The line was skipped.`,"out-of-range":n=>`${t(n)}. Expected: a number of mg from 0 to ${e(n.most)}. The line was skipped.`,"bad-portion":n=>`${t(n)}. Expected: a number of grams above 0, at most ${e(n.most)}. The portion was left out.`,"bad-text":n=>`${t(n)}. Expected: a text of at most ${e(n.most)} characters. This field was left out.`},failures:{"bad-address":()=>"The address of the list cannot be used.",offline:()=>"There is no internet connection.",unreachable:()=>"The list cannot be reached from this page.",timeout:({seconds:t})=>`Nothing came in for ${e(t)} seconds.`,status:({status:e})=>`The server did not give the list, but error ${e}.`,"too-large":({mostMb:t})=>`The file is too large: at most ${e(t)} MB.`,"web-page":()=>"At this address is a web page, not a list.",workbook:()=>"This is the workbook of a spreadsheet. Save it as CSV.","no-list":()=>"There is no list of foods in this.","no-columns":({found:e,missing:t})=>`The header lacks: ${t}. Found: ${e}.`,"no-rows":()=>"The list is empty.","no-good-rows":({count:t})=>`Not one line can be used (${e(t)} read).`,unreadable:()=>"The list cannot be read."},more:({count:t})=>`And ${e(t)} more.`,cut:({most:t})=>`The list is too long. Only its first ${e(t)} lines are used.`}}(Bh),debug:{heading:"For the builder of this site",version:"Version",knowledge:"Knowledge",hash:"Hash",problems:"Problems in the settings",noProblems:"No problems found in the settings.",problem:({element:e,attribute:t,value:n,expected:o})=>`${e}, ${t}: got "${n}", expected ${o}.`,trace:"What the rules saw",truths:{yes:"yes",no:"no",unknown:"unknown"},weight:"weight",saw:"saw",formRead:({product:e,form:t})=>`${e}: form read from the name (${t}).`,formUnread:({product:e})=>`${e}: form not recognised, so not shown.`},together:{toDoseCheck:"Put this in the dose check",toQuiz:"Go on in the quiz"}},qh=({emergency:e})=>`Bel nu ${e}.`,Rh="de crisislijn in je land",Hh={"palpitations-alarm":{choice:"Ik heb hartkloppingen met pijn op de borst, flauwvallen, duizeligheid of benauwdheid",message:e=>`${qh(e)} Wacht niet af en neem geen supplement in plaats van hulp.`},palpitations:{choice:"Ik heb vaker hartkloppingen of een onregelmatige hartslag, zonder andere klachten",message:()=>"Laat je huisarts hiernaar kijken, ook als je al magnesium neemt."},"stroke-signs":{choice:"Mijn mond hangt scheef, ik praat ineens onduidelijk, of een arm of been is plotseling zwak",message:qh},hypermagnesaemia:{choice:"Na magnesium heb ik spierzwakte, sufheid, een trage hartslag, lage bloeddruk of moeite met ademen",message:e=>`${qh(e)} Vertel dat je magnesium hebt genomen, en hoeveel. Neem geen magnesium meer tot je een arts hebt gesproken.`},"hypermagnesaemia-early":{choice:"Na veel magnesium werd ik misselijk, rood en warm in mijn gezicht of erg slaperig",message:()=>"Neem geen magnesium meer dat je zelf hebt gekocht en bel vandaag je huisarts of apotheker. Kreeg je het op recept? Bel dan meteen de arts die het voorschreef."},"diarrhoea-persists":{choice:"Ik heb diarree die langer dan twee dagen na het stoppen met magnesium doorgaat, of bloed bij de ontlasting",message:()=>"Bel je huisarts. Neem tot die tijd geen magnesium dat je zelf hebt gekocht. Kreeg je het op recept? Vraag het aan de arts die het voorschreef."},"seizure-tetany":{choice:"Ik heb stuipen, spierspasmen die aanhouden, of trekkingen met een tintelend gevoel",message:qh},"ppi-symptoms":{choice:"Ik gebruik al lang een maagzuurremmer en heb hartkloppingen, spierspasmen, trillingen of stuipen",message:({emergency:e})=>`Bel vandaag je huisarts. Heb je stuipen of val je flauw? Bel ${e}. Ga door met je maagzuurremmer tot je arts iets anders zegt.`},insomnia:{choice:"Ik slaap al drie maanden of langer slecht, drie of meer nachten per week, en heb daar overdag last van",message:()=>"Bespreek dit met je huisarts. Daar is een goede behandeling voor zonder pillen. Een supplement is hier niet het antwoord."},"sleep-apnoea":{choice:"Ik snurk hard, mijn adem stokt in mijn slaap en overdag ben ik slaperig",message:()=>"Maak een afspraak met je huisarts om dit te laten onderzoeken."},depression:{choice:"Ik voel me al weken somber of lusteloos, of functioneer nauwelijks door angst",message:()=>"Praat met je huisarts. Een supplement vervangt geen behandeling."},"suicidal-thoughts":{choice:"Ik denk eraan om dood te willen",message:function({emergency:e,crisis:t,crisisSite:n}){return`Bel nu ${t??Rh}.${n?` Of chat via ${n}.`:""} Ben je nu in gevaar? Bel ${e}. Je hoeft dit niet alleen te dragen.`}},"weight-loss":{choice:"Ik ben de laatste maanden afgevallen zonder dat ik dat wilde",message:()=>"Maak een afspraak met je huisarts om de oorzaak te zoeken."},"fatigue-long":{choice:"Ik ben al langer dan een maand moe zonder duidelijke reden, of ook kortademig, koortsig of bleek",message:()=>"Laat je huisarts eerst de oorzaak zoeken."},burnout:{choice:"Stress zit mijn dagelijks leven in de weg of duurt al lang",message:()=>"Praat met je huisarts of bedrijfsarts. Zeker als je er ook hoofdpijn, hartkloppingen of slechte nachten bij hebt."},"calf-clot":{choice:"E\xe9n kuit is pijnlijk, dik, rood of warm, anders dan bij gewone kramp",message:()=>"Bel vandaag je huisarts, of de huisartsenpost als de praktijk dicht is."},"leg-cramps-new":{choice:"Ik heb krampen met zwakte of een doof gevoel, of sinds ik een nieuw medicijn gebruik",message:()=>"Bespreek dit met je huisarts of apotheker. Ga door met je medicijn tot zij iets anders zeggen."},rls:{choice:"Ik heb een onbedwingbare drang om mijn benen te bewegen, vooral 's avonds",message:()=>"Bespreek dit met je huisarts. Vraag of je ijzer gecontroleerd moet worden."},"headache-alarm":{choice:"Ik heb plotseling de ergste hoofdpijn ooit, of hoofdpijn met koorts, een stijve nek, verwardheid of uitval",message:qh},"headache-chronic":{choice:"Ik heb vaak hoofdpijn of neem vaak pijnstillers",message:()=>"Bespreek dit met je huisarts, ook als je al magnesium neemt."},"pre-eclampsia":{choice:"Ik ben zwanger en heb hoofdpijn, zie sterretjes, heb pijn boven in mijn buik of ben plotseling opgezwollen",message:()=>"Bel nu je verloskundige of het ziekenhuis, ook buiten kantooruren."},kidney:{choice:"Ik heb een nierziekte of een verminderde nierfunctie",message:()=>"Overleg eerst met je arts over magnesium, ook over een maagzuurmiddel of laxeermiddel met magnesium. Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"refeeding-criteria":{choice:"Ik heb dagen bijna niets gegeten, ben sterk afgevallen of heb een eetstoornis",message:()=>"Bel vandaag je huisarts. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"deficiency-not-by-symptoms":{choice:"Ik denk aan mijn klachten te merken dat ik te weinig magnesium heb",message:()=>"Aan klachten kun je dat niet zien. Wil je zekerheid, vraag je huisarts dan of bloedonderzoek zin heeft."}},Wh="Dit is informatie voor gezonde volwassenen over eten en supplementen. We stellen geen diagnose en behandelen niets.",Uh={emergency:"het alarmnummer",crisis:"de crisislijn","gp-today":"je huisarts, vandaag nog",gp:"je huisarts",doctor:"je arts",pharmacist:"je apotheker",midwife:"je verloskundige of arts",prescriber:"de arts die het voorschreef"},Ih={call:({number:e})=>`Bel ${e}`,localCrisisLine:Rh},Gh=e=>Qr(e)?"Misschien boven de bovengrens":"Boven de bovengrens";function Vh(e){const t=0===e.supplementMgHigh;if(e.isMinor&&!t)return"Niet boven de bovengrens";if(void 0===e.gapMg)return"Niet te veel";const n=Xr(e)?"Genoeg":"Waarschijnlijk genoeg";return t?`${n} uit je eten`:`${n}, niet te veel`}function Kh(e){return{heading:"Uitkomst",titles:{within:Vh,below:()=>"Onder de aanbeveling",above:Gh,"ask-professional":({professional:e,refer:t})=>"gp-today"===t?"Bel vandaag je huisarts":`Overleg eerst met ${e||Uh.doctor}`,emergency:()=>"Bel nu",incomplete:({supplementMg:e})=>void 0===e?"Vul in wat je neemt":"Nog niet alles ingevuld"},sum:({supplementMg:t,supplementMgHigh:n=t,upperLevelMg:o,onSkin:s})=>void 0===t||void 0===n?"":n>0?`Je neemt ${oi(e.mgFromTo,{lowMg:t,highMg:n,upperLevelMg:o})}.`:s?"Wat je op de huid gebruikt, telt niet mee.":"Je neemt niets met magnesium.",limit:({upperLevelMg:t})=>`De bovengrens is ${e.mg(t)}.`,askText:"Daarom staat hier geen dagplan. Neem dit overzicht gerust mee.",incompleteText:"Je uitkomst staat hier zodra alles is ingevuld.",missing:"Nog te doen",toDay:"Naar je dag"}}function Yh(e){const t=function(e){return t=>{const n=e.hours(Vr(t,"hoursAfterMedicine"));return Kr(t,"hoursBeforeMedicine")?Vr(t,"hoursBeforeMedicine")===Vr(t,"hoursAfterMedicine")?`Houd er minstens ${n} tussen.`:`Neem magnesium minstens ${n} na dit middel, of minstens ${e.hours(Vr(t,"hoursBeforeMedicine"))} ervoor.`:`Neem eerst dit middel en pas minstens ${n} later magnesium. Neem magnesium op dezelfde dag nooit erv\xf3\xf3r.`}}(e),n=(e,n)=>o=>`${e} ${t(o)} ${n}`,o="Twijfel je, vraag het je apotheker.";return{"medicine-tetracyclines":{title:"Antibioticum: houd tijd ertussen",text:n("Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.",o)},"medicine-quinolones":{title:"Antibioticum: houd veel tijd ertussen",text:n("Magnesium bindt dit antibioticum in je darm. Dan werkt het antibioticum minder.",o)},"medicine-bisphosphonates":{title:"Botmedicijn: altijd als eerste",text:n("Magnesium houdt de opname van dit botmedicijn tegen.",`Volg verder de bijsluiter. ${o}`)},"medicine-levothyroxine":{title:"Schildkliermedicijn: houd tijd ertussen",text:n("Magnesium kan de opname van je schildkliermedicijn verminderen.",o)},"medicine-loop-thiazide-diuretics":{title:"Plaspillen: vertel het je arts",text:()=>"Met deze plaspillen kun je meer magnesium uitplassen. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten. Ga gewoon door met je plaspillen."},"medicine-potassium-sparing-diuretics":{title:"Kaliumsparende plaspillen: eerst je arts",text:()=>"Deze plaspillen houden magnesium vast in je lichaam. Extra magnesium kan zich dan ophopen. Overleg eerst met je arts, ook als je al magnesium neemt."},"medicine-ppi":{title:"Maagzuurremmer: vertel het je arts",text:()=>"Bij lang gebruik van een maagzuurremmer kan het magnesium in je bloed dalen. Vraag je arts of meten zin heeft. Ga door met je medicijn tot je arts iets anders zegt."},"medicine-aminoglycosides":{title:"Dit antibioticum: eerst je arts",text:()=>"Samen met magnesium kan dit antibioticum je spieren zwakker maken. Overleg eerst met de arts die het geeft, ook als je al magnesium neemt."},"medicine-muscle-relaxants":{title:"Operatie: vertel wat je gebruikt",text:()=>"Magnesium kan spierverslappers sterker laten werken. Vertel de arts of anesthesist wat je gebruikt, ook supplementen. Neem zelf geen magnesium voordat je dat hebt gedaan."},"medicine-digoxin":{title:"Digoxine: eerst je arts",text:()=>"Bij digoxine moet de hoeveelheid magnesium in je bloed kloppen, niet te laag en niet te hoog. Overleg eerst met je arts of apotheker, ook als je al magnesium neemt."},"medicine-gabapentin":{title:"Gabapentine: houd tijd ertussen",text:n("Magnesium kan de opname van gabapentine verminderen.",o)},"medicine-mg-antacids-laxatives":{title:"Dit middel levert zelf magnesium",text:()=>"Magnesium uit een maagzuurmiddel of laxeermiddel telt mee voor de bovengrens. Kijk op het etiket hoeveel erin zit, en vraag je apotheker als het er niet staat."},"medicine-calcium":{title:"Calcium: op een ander moment",text:n("Veel calcium kan de opname van magnesium verminderen.",o)},"medicine-zinc":{title:"Zink: op een ander moment",text:n("Heel veel zink kan de magnesiumbalans verstoren.","Vraag je apotheker of die hoge dosis zink nodig is.")},"medicine-iron":{title:"IJzer: houd tijd ertussen",text:n("Magnesium kan de opname van ijzer verminderen.",o)},"medicine-other-binders":{title:"Dit medicijn: houd tijd ertussen",text:n("Magnesium kan de opname van dit medicijn verminderen.","Overleg met je apotheker, ook als je al magnesium neemt.")},"medicine-fluoride":{title:"Fluoridetabletten: houd tijd ertussen",text:n("Magnesium kan de opname van fluoride verminderen.",o)},"medicine-other-losers":{title:"Dit medicijn: eerst je arts",text:()=>"Dit medicijn kan het magnesium in je bloed laten dalen. Je arts houdt dat in de gaten. Overleg eerst, ook als je al magnesium neemt."},"medicine-hiv-integrase":{title:"Hiv-medicijn: eerst je arts",text:()=>"Magnesium kan de opname van dit hiv-medicijn verminderen. Overleg eerst met je behandelaar of apotheker, ook als je al magnesium neemt."},"medicine-calcium-channel-blockers":{title:"Bloeddrukverlager: vertel het je arts",text:()=>"Samen met veel magnesium kan je bloeddruk te laag worden. Overleg met je arts, ook als je al magnesium neemt."},"medicine-other":{title:"Ander medicijn: vraag je apotheker",text:t=>"Vraag je apotheker of magnesium bij dit medicijn past."+(Kr(t,"hoursAfterMedicine")?` Houd intussen ${e.hours(Vr(t,"hoursAfterMedicine"))} tussen magnesium en elk medicijn.`:"")}}}const Zh="Neem tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef.",Jh={"condition-renal-severe":{title:"Je nieren: eerst je arts",text:()=>`Je nieren kunnen magnesium niet goed afvoeren. Dan kan het zich ophopen. Overleg eerst met je arts, ook over een laxeermiddel of maagzuurmiddel met magnesium. ${Zh}`},"condition-renal-mild":{title:"Je nieren: eerst je arts",text:()=>`Bij minder goed werkende nieren kan magnesium zich ophopen. Overleg eerst met je arts. ${Zh}`},"condition-myasthenia":{title:"Myasthenia gravis: eerst je neuroloog",text:()=>`Magnesium kan spierzwakte erger maken. Overleg eerst met je arts of neuroloog. ${Zh}`},"condition-heart-block":{title:"Je hart: eerst je cardioloog",text:()=>`Magnesium kan de prikkels in je hart vertragen. Overleg eerst met je arts of cardioloog. ${Zh}`},"condition-diabetes":{title:"Diabetes: overleg met je arts",text:()=>"Vraag je arts of je nieren goed werken, en of magnesium past bij je medicijnen. Pas je diabetesmedicijnen niet zelf aan."},"condition-gi-disease":{title:"Maag of darmen: eerst je arts",text:()=>"Bij ziekte van maag of darmen neem je magnesium soms anders op. Overleg met je arts, ook als je al magnesium neemt. Je arts kan het laten meten en een passende vorm kiezen."},"condition-alcohol":{title:"Alcohol: eerst je huisarts",text:()=>"Praat met je huisarts. Die kan je helpen en kijkt of er iets gemeten moet worden. Een supplement vervangt die hulp niet."},"condition-refeeding":{title:"Lang weinig gegeten: bel je huisarts",text:()=>"Bel vandaag je huisarts. Als je weer gaat eten, kunnen de zouten in je bloed snel veranderen. Begin niet met veel eten tegelijk, en neem tot die tijd geen supplement dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"condition-dehydration":{title:"Uitdroging of nierstenen: eerst je arts",text:()=>`Dit is een reden om nu niet zelf magnesium te nemen. Overleg eerst met je arts. ${Zh}`},"condition-older-frail":{title:"Kwetsbare gezondheid: eerst je arts",text:()=>"Overleg met je arts over je nieren en je medicijnen, ook als je al magnesium neemt. Laxeermiddelen met magnesium tellen mee."},"condition-other":{title:"Onder behandeling: eerst je arts",text:()=>"We kennen je ziekte niet, dus we raden niets aan. Vraag je arts of apotheker of magnesium bij je past."}},Qh=Object.fromEntries(Object.entries({"palpitations-alarm":"Bel nu om hulp",palpitations:"Hartkloppingen: eerst je huisarts","stroke-signs":"Bel nu om hulp",hypermagnesaemia:"Bel nu om hulp","hypermagnesaemia-early":"Neem contact op met je huisarts of apotheker","diarrhoea-persists":"Diarree: bel je huisarts","seizure-tetany":"Bel nu om hulp","ppi-symptoms":"Bel vandaag je huisarts",insomnia:"Lang slecht slapen: ga naar je huisarts","sleep-apnoea":"Snurken en slaperig: ga naar je huisarts",depression:"Somber of angstig: praat met je huisarts","suicidal-thoughts":"Praat nu met iemand","weight-loss":"Ongewild afgevallen: ga naar je huisarts","fatigue-long":"Langdurig moe: ga naar je huisarts",burnout:"Langdurige stress: praat met een arts","calf-clot":"Pijnlijke kuit: bel vandaag je huisarts","leg-cramps-new":"Krampen: vraag je huisarts of apotheker",rls:"Onrust in je benen: ga naar je huisarts","headache-alarm":"Bel nu om hulp","headache-chronic":"Vaak hoofdpijn: ga naar je huisarts","pre-eclampsia":"Bel nu je verloskundige of het ziekenhuis",kidney:"Je nieren: eerst je arts","refeeding-criteria":"Lang weinig gegeten: bel je huisarts","deficiency-not-by-symptoms":"Klachten zeggen niet of je te weinig magnesium hebt"}).map(([e,t])=>[`flag-${e}`,Jr(t,Hh[e].message)])),Xh=(e,t,n)=>o=>`${e} Zonder dat te weten geven we geen uitkomst. ${t}${n?` ${n(Zr(o))}`:""}`;function eg(e){const t=(t,n)=>e.mg(Vr(t,n)),n=e=>"Overleg met je verloskundige of arts, ook als je al magnesium neemt."+(Kr(e,"ceilingMg")?` Neem uit supplementen samen niet meer dan ${t(e,"ceilingMg")} per dag, tenzij je arts het voorschreef.`:"");return{"age-under-4":{title:"Jonger dan 4 jaar",text:()=>"Voor kinderen onder de 4 jaar is geen bovengrens vastgesteld. Vraag je huisarts of het consultatiebureau om advies. Geef tot die tijd geen magnesium dat je zelf kocht. Op recept? Bel de arts die het voorschreef."},"age-4-17":{title:"Jonger dan 18 jaar",text:()=>"Voor kinderen en jongeren raden we geen supplement aan. Begin bij het eten. Neem je er al een, of denk je eraan? Overleg met de huisarts of apotheker."},pregnant:{title:"Zwanger: vraag je verloskundige",text:n},breastfeeding:{title:"Borstvoeding: vraag je verloskundige of arts",text:n},"pregnant-minor":{title:"Jonger dan 18 en zwanger of borstvoeding: eerst je verloskundige",text:()=>"In jouw situatie geven we geen uitkomst. Je verloskundige of huisarts kijkt met je mee. Maak daar een afspraak, ook als je al magnesium neemt."},"no-reference-intake":{title:"Geen aanbeveling bekend",text:()=>"Voor jouw leeftijd en situatie is geen aanbeveling vastgesteld. Daarom rekenen we niet verder. Vraag je verloskundige of arts wat voor jou geldt."},"unsure-age":{title:"Je leeftijd is niet bekend",text:Xh("De aanbeveling hangt af van je leeftijd.","Je apotheker of huisarts kan je verder helpen.")},"unsure-life-stage":{title:"Zwanger of borstvoeding: niet zeker",text:Xh("Je weet niet zeker of je zwanger bent, of hebt dit niet ingevuld.","Doe eerst een test, of vraag je verloskundige of huisarts.")},"unsure-conditions":{title:"Je weet niet of je een van deze ziekten hebt",text:Xh("Bij sommige ziekten past magnesium niet.","Je huisarts kan dit voor je nakijken.")},"unsure-medicines":{title:"Je weet niet welke medicijnen je gebruikt",text:Xh("Sommige medicijnen gaan niet samen met magnesium.","Je apotheker ziet meteen wat je gebruikt. Vraag het daar.")},"unsure-red-flags":{title:"Je twijfelt over een klacht",text:Xh("Bij sommige klachten moet eerst een arts meekijken.","Bel vandaag je huisarts of de huisartsenpost.",({emergency:e})=>`Kan het ernstig zijn, of wordt het erger? Bel ${e}.`)},"unsure-supplements":{title:"Je weet niet hoeveel magnesium je al neemt",text:Xh("Alles samen mag niet boven de bovengrens komen.","Neem de verpakking mee naar je apotheker.")},"hours-not-kept":{title:"Er past geen moment tussen je medicijnen",text:()=>"Op jouw dag is er geen moment dat genoeg afstand houdt tot je medicijnen. Weten we je tijden niet, dan gaan we uit van gewone tijden. Neem je je medicijnen op andere tijden? Vul die in als dat kan, of vraag het je apotheker. Verschuif je medicijnen niet zelf."},"above-upper-level":{title:"Je zit al boven de bovengrens",text:e=>`${Kr(e,"supplementMgHigh")?`Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je tot ${t(e,"supplementMgHigh")} per dag.`:"Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je al veel."}${Kr(e,"ceilingMg")?` De grens is ${t(e,"ceilingMg")}.`:""} Neem er niets bij. Overleg met je arts of apotheker. Kreeg je het op recept? Vraag het aan de arts die het voorschreef.`}}}function tg(e){const t=t=>Kr(t,"gapMg")?`ongeveer ${e.mg(Vr(t,"gapMg"))}`:"iets";return{"enough-from-food":{title:"Je komt al aan de aanbeveling",text:()=>"Met wat je nu eet en gebruikt, haal je de aanbeveling. Meer is niet nodig."},"minor-food-first":{title:"Eten eerst",text:()=>"Tot 18 jaar kijken we alleen naar het eten. Een supplement is iets om met een arts te bespreken."},"food-unsure":{title:"We weten niet wat je eet",text:()=>"Zonder je eetpatroon kunnen we niet zeggen of je iets mist. Begin daarom bij het eten. Weet je het later wel, vul het dan in."},"small-gap":{title:"Het verschil is klein",text:n=>`Je komt ${t(n)} per dag onder de aanbeveling uit.${Kr(n,"formFromGapMg")?` Minder dan ${e.mg(Vr(n,"formFromGapMg"))} vul je makkelijk aan met eten.`:" Zo weinig vul je makkelijk aan met eten."}`},"estimate-may-close":{title:"Misschien haal je het al",text:()=>"We schatten wat je eet, en dat is nooit precies. Aan de bovenkant van de schatting haal je de aanbeveling al. Daarom eerst eten."},"prefers-skin":{title:"Via de huid telt niet mee",text:()=>"Dat magnesium door de huid wordt opgenomen, is niet bewezen. Een olie of bad telt daarom niet mee. Het verschil vul je aan met eten."},"no-room":{title:"Weinig ruimte onder de bovengrens",text:t=>(Kr(t,"roomMg")?`Je hebt nog ${e.mg(Math.max(0,Vr(t,"roomMg")))} ruimte`:"Je hebt weinig ruimte")+" voor magnesium uit supplementen. Vul het verschil daarom aan met eten. Magnesium uit eten telt niet mee voor de bovengrens."},"gap-needs-supplement":{title:"Je komt onder de aanbeveling uit",text:e=>`Volgens je antwoorden kom je ${t(e)} per dag onder de aanbeveling uit. Dat kun je aanvullen met eten, met een supplement of met allebei.`}}}function ng(e){const t=(t,n)=>e.mg(Vr(t,n)),n=t=>{const n=si(e,t);return`Uit supplementen, maagzuurmiddelen en laxeermiddelen krijg je ${n?`${n} per dag`:"veel"}.`},o=e=>0===e.supplementMgHigh,s=e=>o(e)?"Met wat je eet":"Met eten en supplementen samen",a=e=>o(e)?"":` Wat je uit supplementen krijgt, komt niet boven de bovengrens${Kr(e,"upperLevelMg")?` van ${t(e,"upperLevelMg")}`:""}.`;return{"dose-above":{title:"Boven de bovengrens",titleOf:Gh,text:e=>`${(e=>Kr(e,"supplementMgAtLeast")?`Uit wat je al invulde, krijg je tot ${t(e,"supplementMgAtLeast")} per dag.`:n(e))(e)}${Kr(e,"upperLevelMg")?` De bovengrens is ${t(e,"upperLevelMg")}.`:""} ${(e=>{const n=Kr(e,"prescribedMg")?Vr(e,"prescribedMg"):0,o="Verander daar zelf niets aan en overleg met de arts die het voorschreef.",s=e.supplementMgHigh??e.supplementMgAtLeast;if(n>0&&n===s)return`Dat is op recept. ${o}`;const a="Neem minder van wat je zelf kocht",r=(Kr(e,"upperLevelMg")&&n>Vr(e,"upperLevelMg")?`${a}.`:`${a}, in elk geval tot je er niet meer boven zit.`)+" Dunne ontlasting is meestal het eerste teken dat het te veel is. Overleg met je arts of apotheker.";return n>0?`${r} Op recept krijg je tot ${t(e,"prescribedMg")}. ${o}`:`${r} Kreeg je iets op recept? ${o}`})(e)}`},"dose-food-unsure":{title:"Het totaal kunnen we niet zeggen",text:e=>`We weten niet hoeveel magnesium je uit eten haalt. Daarom kunnen we niet zeggen of je de aanbeveling haalt.${a(e)}`},"dose-below":{title:"Onder de aanbeveling",text:e=>`${s(e)} kom je ${Kr(e,"shortMg")?`ongeveer ${t(e,"shortMg")} per dag`:"iets"} onder de aanbeveling uit. Dat kun je aanvullen met eten.${a(e)}`},"dose-within":{title:"Je haalt de aanbeveling",titleOf:e=>Xr(e)?"Je haalt de aanbeveling":"Waarschijnlijk haal je de aanbeveling",text:e=>Xr(e)?`${s(e)} haal je de aanbeveling. Meer is niet nodig.${a(e)}`:`${s(e)} haal je waarschijnlijk de aanbeveling.${a(e)}`},"dose-prescribed":{title:"Op recept: volg wat je arts voorschreef",text:e=>`Een arts schreef je magnesium voor${Kr(e,"prescribedMg")?`, tot ${t(e,"prescribedMg")} per dag`:""}. Verander daar zelf niets aan. Heb je een vraag over de hoeveelheid of het moment? Overleg met de arts die het voorschreef.`},"dose-over-eu-level":{title:"Boven de Europese bovengrens",text:e=>`${n(e)} Dat is boven de Europese bovengrens${Kr(e,"euLevelMg")?` van ${t(e,"euLevelMg")}`:""}, maar niet boven de Amerikaanse${Kr(e,"upperLevelMg")?` van ${t(e,"upperLevelMg")}`:""}. Dunne ontlasting komt dan vaker voor. Neem zoveel alleen in overleg met je arts.`},"dose-child-us-level":{title:"Amerika houdt voor kinderen een lagere grens aan",text:e=>`De Amerikaanse bovengrens voor deze leeftijd is lager${Kr(e,"usLevelMg")?`: ${t(e,"usLevelMg")}`:""}. Overleg met de huisarts of apotheker.`},"dose-not-planned":{title:"Hiervoor maken we geen dagplan",text:()=>"Wat op recept is, en een maagzuur- of laxeermiddel, plannen we niet. Volg de verpakking of je arts."},"dose-label-impossible":{title:"Een etiket kan niet kloppen",text:()=>"Op een etiket staat meer magnesium dan er in die stof past. Er zit dan vaak ook een andere vorm in, zoals oxide. We rekenen met de hoeveelheid magnesium op het etiket. Vraag je apotheker of de verkoper wat erin zit."}}}function og(e,{lowPercent:t,highPercent:n},o){const s=e.number(n);return t===n?s:`${e.number(t)}${o}${s}`}const sg={quiz:"de vragenlijst",dose:"de dosischeck"};function ag(e){return{grams:({food:e})=>`${e}: gram`,unit:"g",error:({most:t})=>`Vul een getal in, groter dan 0 en niet groter dan ${e.number(t)}.`,fewer:({food:e})=>`${e}: een portie minder`,more:({food:e})=>`${e}: een portie meer`,remove:({food:e})=>`Haal weg: ${e}`,notMeasured:"niet gemeten",full:({most:t})=>`Er staan er ${e.number(t)} op je dag. Meer past hier niet.`,most:({most:t})=>`Meer dan ${e.number(t)}\xa0g past hier niet.`,clear:"Maak leeg"}}function rg(e){const t=({mg:t})=>`Samen ${e.mg(t)}.`;return{added:({food:e,mg:n})=>`${e} staat op je dag. ${t({mg:n})}`,changed:({food:e,mg:n})=>`${e} aangepast. ${t({mg:n})}`,removed:({food:e,mg:n})=>`${e} weggehaald. ${t({mg:n})}`,total:t}}function ig(e){const{mgFromTo:t}=e;return{total:({mg:t})=>`${e.mg(t)} magnesium`,rest:({mg:t})=>`Daarvan is ongeveer ${e.mg(t)} een schatting voor de rest van je dag.`,notCounted:({foods:e,count:t})=>`Niet meegeteld, want niet gemeten: ${e}. ${1===t?"Daar":"Daar samen"} kan wel magnesium in zitten.`,improbable:"Dit is erg veel voor een dag. Kloppen de hoeveelheden?",share:t=>`Dit is ${og(e,t," tot ")} procent van de aanbeveling.`,askWhole:"Is dit alles wat je op een dag eet? Kies het hieronder.",gap:({lowMg:n,highMg:o})=>o<=0?"Dat is genoeg voor een dag.":n<=0?`Dat is misschien al genoeg: nog hoogstens ${e.mg(o)} tot de aanbeveling.`:`Nog ${t(n,o)} tot de aanbeveling.`,shortGap:({lowMg:t,highMg:n})=>n<=0?"genoeg":t<=0?`nog hoogstens ${e.mg(n)}`:`nog ${e.mgRange(t,n)}`,shortShare:t=>`${og(e,t,"\u2013")}%`,noReference:"Voor deze leeftijd of situatie is er geen aanbeveling."}}function lg(e){return{day:"Maak er een dagmenu van",example:"Laat een voorbeelddag zien",week:"Laat een week zien",dayHeading:"Dagmenu",weekHeading:"Weekmenu",lead:"Gewone porties, met wat er ongeveer in zit. Ruil gerust.",dayOf:({index:t})=>`Dag ${e.number(t)}`,meals:{breakfast:"Ontbijt",lunch:"Lunch",dinner:"Avondeten",snack:"Tussendoor"},beside:({foods:t,mg:n})=>`Daarbij komt wat al op je dag staat: ${t} (${e.mg(n)}).`,total:({mg:t})=>`Samen ${e.mg(t)}`,short:({mg:t})=>`Hiermee kom je nog niet op ${e.mg(t)}.`,none:"We vonden geen menu dat hierbij past.",take:"Zet dit op mijn dag",takeOf:({index:t})=>`Zet dit op mijn dag: dag ${e.number(t)}`,close:"Sluit het menu"}}const cg={vegetables:"Groente",fruit:"Fruit",legumes:"Peulvruchten","nuts-seeds":"Noten en zaden","grains-bread":"Granen en brood","dairy-eggs":"Zuivel en eieren","fish-seafood":"Vis","meat-poultry":"Vlees en kip","meat-alternatives":"Vleesvervangers","chocolate-sweets":"Chocolade en zoet",drinks:"Dranken","herbs-spices-other":"Kruiden en overig"},dg={raw:"Rauw",cooked:"Gekookt",baked:"Uit de oven",fried:"Gebakken of gefrituurd",roasted:"Geroosterd of gebrand",dried:"Gedroogd",dry:"Droog, nog niet gekookt",canned:"Uit blik of pot",smoked:"Gerookt",pickled:"Ingelegd",processed:"Bewerkt","as-sold":"Zoals je het koopt",drink:"Om te drinken"},ug={name:{ascending:"Gesorteerd op naam, van A tot Z.",descending:"Gesorteerd op naam, van Z tot A."},"mg-per-portion":{ascending:"Gesorteerd op magnesium per portie, van weinig naar veel.",descending:"Gesorteerd op magnesium per portie, van veel naar weinig."},"mg-per-100g":{ascending:"Gesorteerd op magnesium per 100 gram, van weinig naar veel.",descending:"Gesorteerd op magnesium per 100 gram, van veel naar weinig."}};function mg({number:e,mg:t}){return{label:({food:e})=>`Meer over ${e}`,source:"Bron",sourceNumber:({source:e,number:t})=>`${e}, nummer ${t}`,sources:{"usda-sr28":"USDA SR28 (2015)","ciqual-2025":"Anses, Ciqual 2025"},match:{exact:"Gemeten bij ditzelfde voedingsmiddel.",close:"Gemeten bij bijna hetzelfde: een ander ras, deel of recept.",proxy:"Gemeten bij iets dat erop lijkt. Zie het als een schatting."},kind:"Soort",perOunce:({mgPerOunce:e,mg:n})=>`Lees je elders ${t(e)} per ons? Dat hoort bij de Amerikaanse ounce van 28 gram. Een ons is 100 gram, en daar zit ${t(Math.round(n))} in.`,cookingLoss:"Bij het koken gaat een deel van het magnesium naar het kookwater. Dat verlies zit al in dit getal.",soaking:"Week je dit eerst? Dan kan een deel van het magnesium in het weekwater blijven.",soakedAlready:"Wat er bij het weken in het water achterblijft, is al van dit getal af.",tablesDiffer:({mg:e,otherMg:n})=>`Een andere voedingstabel geeft ${t(n)} per 100 gram, hier staat ${t(Math.round(e))}. Reken er dus niet te precies mee.`,kindsDiffer:({mg:e,otherMg:n})=>`Hier staat ${t(Math.round(e))} per 100 gram. Voor een andere soort of bereiding geeft dezelfde tabel ${t(Math.round(n))}.`,selenium:"Paranoten bevatten veel selenium. Wissel ze af met andere noten.",brand:"Dit verschilt veel per merk: kijk op het etiket.",dryWeight:"Deze portie is ongekookt gewogen. Gekookt weegt ze twee tot drie keer zoveel.",noSource:"Bij dit getal staat geen bron.",portionNote:({grams:t})=>`De gewone portie is ${e(t,2)} gram. De volgorde per portie gaat daarvan uit.`}}const hg={food:"Voedingsmiddel",category:"Soort",state:"Bereiding",portion:"Portie",grams:"Gram per portie",perPortion:"Magnesium per portie (mg)",per100g:"Magnesium per 100 g (mg)",lowPercent:"Deel van de dag, laag (%)",highPercent:"Deel van de dag, hoog (%)",source:"Bron"},gg=({mg:e})=>({heading:"Goed om te weten",cooking:"Koken: een deel van het magnesium gaat naar het kookwater. Met weinig water koken of stomen scheelt. Eet je het vocht mee, zoals in soep, dan krijg je het alsnog binnen.",soaking:"Weken: ook in weekwater kan wat magnesium achterblijven. De getallen van gekookte bonen gelden voor bonen die al geweekt en gekookt zijn.",ounce:"Ons of ounce: een ons is 100 gram. Amerikaanse lijstjes rekenen per ounce, en dat is 28 gram. Daardoor lees je soms een te laag getal \u201cper ons\u201d.",unmeasured:"Niet gemeten is iets anders dan 0. Er kan wel magnesium in zitten.",tables:"Tabellen verschillen: ras, grond, merk en bereiding maken uit. Zie elk getal als een goede schatting.",label:({mg:t})=>`Etiketwaarde: op etiketten staat het percentage van ${e(t)} per dag, voor iedereen hetzelfde.`}),pg="Geen van deze",fg="Weet ik niet",kg={"signs-now":{title:"Heb je nu een van deze klachten?",label:"Klachten nu",hint:"Hiervoor is eerst hulp nodig, geen supplement. Daarom vragen we het als eerste.",none:pg,unsure:"Ik twijfel",error:'Kies een klacht, of kies "Geen van deze".'},age:{title:"Hoe oud ben je?",label:"Leeftijd",hint:"De aanbeveling verschilt per leeftijd.",error:"Vul je leeftijd in, van 0 tot 120 jaar."},sex:{title:"Voor wie rekenen we?",label:"Geslacht",hint:"De aanbeveling is voor vrouwen en mannen anders.",choices:{female:"Vrouw",male:"Man"},unsure:"Zeg ik liever niet",error:"Kies een antwoord."},"life-stage":{title:"Ben je zwanger of geef je borstvoeding?",label:"Zwanger of borstvoeding",choices:{none:"Nee",pregnant:"Ik ben zwanger",breastfeeding:"Ik geef borstvoeding"},unsure:fg,error:"Kies een antwoord."},conditions:{title:"Geldt een van deze voor jou?",label:"Gezondheid",hint:"Dan kijkt er eerst een arts of apotheker mee.",none:pg,unsure:fg,error:'Kies wat voor je geldt, of kies "Geen van deze".'},medicines:{title:"Gebruik je medicijnen?",label:"Medicijnen",hint:"Ook zonder recept. Sommige middelen en magnesium hebben een paar uur afstand nodig.",none:"Ik gebruik geen medicijnen",unsure:fg,error:'Kies je medicijnen, of kies "Ik gebruik geen medicijnen".'},supplements:{title:"Neem je al iets met magnesium?",label:"Magnesium dat je al neemt",hint:"Supplementen, multivitamines, maagzuurmiddelen en laxeermiddelen tellen samen. Wat je op de huid gebruikt, telt niet mee.",none:"Nee, niets met magnesium",unsure:"Ja, maar ik weet niet hoeveel",error:'Vul in wat je neemt, of kies "Nee, niets met magnesium".'},goals:{title:"Waar gaat het je om?",label:"Onderwerp",hint:"Je mag er meer kiezen. Je onderwerp verandert niet hoeveel je nodig hebt.",none:"Geen bepaald onderwerp",error:'Kies een onderwerp, of kies "Geen bepaald onderwerp".'},"signs-topic":{title:"Herken je een van deze?",label:"Klachten bij je onderwerp",hint:"Hiermee ga je beter eerst naar je huisarts of apotheker.",none:pg,unsure:"Ik twijfel",error:'Kies wat je herkent, of kies "Geen van deze".'},stomach:{title:"Hoe zijn je maag en buik meestal?",label:"Maag en buik",choices:{robust:"Prima, zelden last",sensitive:"Gevoelig, snel last",slow:"Traag, moeilijke stoelgang"},unsure:fg,error:"Kies een antwoord."},diet:{title:"Hoe vaak eet je dit?",label:"Eten",hint:"Tel porties per week. Een schatting is goed genoeg.",unsure:fg,error:"Vul bij elke groep een getal in. Eet je iets niet, vul dan 0 in."},avoid:{title:"Eet je iets hiervan niet?",label:"Eet ik niet",hint:"Dan laten we het weg bij de voorbeelden.",choices:{nuts:"Noten en pinda\u2019s",gluten:"Gluten",fish:"Vis",dairy:"Melk en zuivel",soy:"Soja",animal:"Vlees, vis, ei en zuivel (veganistisch)"},none:"Ik eet alles",error:'Kies wat je niet eet, of kies "Ik eet alles".'},prefer:{title:"Hoe neem je een supplement het liefst?",label:"Voorkeur",hint:"Dit verandert niet hoeveel je nodig hebt. Magnesium op de huid telt niet mee.",choices:{"few-units":"Zo weinig mogelijk pillen",powder:"Poeder of bruistablet",liquid:"Vloeibaar",skin:"Op de huid",any:"Maakt me niet uit"},error:"Kies een antwoord."}},bg=e=>()=>`Vaak gekozen bij ${e}. Tussen vormen is geen verschil bewezen.`,wg=e=>()=>`Ook wel gekozen bij ${e}. Tussen vormen is geen verschil bewezen.`,yg={breakfast:"bij het ontbijt",lunch:"bij de lunch",dinner:"bij het avondeten",bedtime:"voor het slapengaan"};function vg(e){return{heading:"Je dag",total:({mg:t})=>`${e.mg(t)} puur magnesium per dag`,moment:({at:t,moment:n,mg:o})=>`${e.clock(t)}, ${yg[n]}: ${e.mg(o)}`,moments:yg,elemental:"Puur magnesium is het magnesium zelf, zonder de stof waaraan het vastzit. Dat getal staat op het etiket.",start:({days:t,mg:n,thenMg:o})=>`Begin de eerste ${e.days(t)} met ${e.mg(n)} per dag. Daarna ${e.mg(o)} per dag.`,split:({mg:t,times:n})=>`Verdeel ${e.mg(t)} over ${e.number(n)} momenten op een dag.`,withMeal:"Neem het in bij het eten, met een glas water.",lower:"Wordt je ontlasting dun? Neem dan minder.",review:({days:t})=>`Kijk na ${e.days(t)} of je het nog nodig hebt. Vul dit dan nog eens in: misschien eet je inmiddels anders.`,stopWhen:"Neem het niet meer als je dit merkt:",stopSigns:{"flag-diarrhoea-persists":()=>"Diarree. Is die na twee dagen zonder magnesium niet over, of zie je bloed? Bel je huisarts.","flag-hypermagnesaemia-early":()=>"Misselijk, rood en warm in je gezicht of erg slaperig: bel vandaag je huisarts of apotheker.","flag-hypermagnesaemia":({emergency:e})=>`Zwakke spieren, sufheid, een trage hartslag of moeite met ademen: bel ${e}.`},medicine:"Medicijn",dose:"Magnesium",keepFree:"Geen magnesium",gapBoth:({medicine:t,hoursAfter:n,hoursBefore:o})=>n===o?`${t}: houd er minstens ${e.hours(n)} tussen.`:`${t}: neem magnesium minstens ${e.hours(n)} erna, of minstens ${e.hours(o)} ervoor.`,medicineFirst:({medicine:t,hours:n})=>`${t}: altijd als eerste. Neem magnesium minstens ${e.hours(n)} later.`,assumedTimes:({medicine:e,times:t})=>`${e}: we gaan uit van ${t}. Neem je het op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.`,assumedMeals:"We gaan uit van gewone etenstijden. Eet je op andere tijden, schuif dan mee. De uren tot je medicijnen blijven gelden."}}function $g(e){const t=(t,n=t)=>e.mgFromTo(t,n),n=(e,n=e,o=1/0)=>oi(t,{lowMg:e,highMg:n,upperLevelMg:o});return{heading:"Wat je per dag binnenkrijgt",food:"Uit eten",supplement:"Uit supplementen",proposed:"Voorstel",everything:"Alles samen",withoutFood:"Zonder je eten",fromSupplements:"Uit supplementen",reference:"Aanbeveling",upperLevel:"Bovengrens voor supplementen",equivalent:o=>[void 0===o.foodLowMg?"":`Uit eten krijg je ongeveer ${t(o.foodLowMg,o.foodHighMg)} per dag.`,o.supplementMg?`Uit supplementen krijg je ${n(o.supplementMg,o.supplementMgHigh,o.upperLevelMg)}.`:"",o.proposedMg?`Het voorstel is ${e.mg(o.proposedMg)} erbij.`:"",void 0===o.referenceLowMg?"":`De aanbeveling is ${t(o.referenceLowMg,o.referenceHighMg)}, uit alles samen.`,void 0===o.upperLevelMg?"":`De bovengrens voor supplementen is ${e.mg(o.upperLevelMg)}.`].filter(Boolean).join(" "),upperLevelNote:"De bovengrens geldt voor supplementen, maagzuurmiddelen en laxeermiddelen samen. Magnesium uit gewoon eten telt daar niet bij.",estimateNote:({percent:t})=>`We schatten wat je eet. Dat kan ${e.number(t)}% hoger of lager zijn.`,referenceRange:({lowMg:e,highMg:n})=>`De aanbeveling is ${t(e,n)}, want je geslacht is niet ingevuld.`}}function xg(e){return{heading:"Producten die hierbij passen",lead:"Uit het aanbod van deze site. Het advies hangt niet van dat aanbod af.",perDay:({units:t,mg:n})=>`${t} per dag, samen ${e.mg(n)} puur magnesium`,moreThanPlan:({mg:t})=>`Meer dan het voorstel van ${e.mg(t)}, wel binnen de bovengrens`,daysInPack:({days:t})=>`Genoeg voor ${e.days(t)}`,outOfStock:"Niet op voorraad",advertisement:"Advertentie",addToCart:"In winkelmand",addToCartOf:({product:e})=>`${e} in winkelmand`,viewOf:({product:e})=>`Bekijk ${e}`,anyway:"Toch een supplement?",anywayText:"Een supplement is nu niet nodig: begin bij je eten. Wil je het toch, dan blijft alles hieronder binnen de bovengrens.",none:"Uit dit aanbod past niets bij dit advies. Met eten kom je er ook.",care:"Voor de huid",careNote:"Dit zijn verzorgingsproducten. Ze tellen niet mee voor wat je binnenkrijgt.",order:"Eerst de vorm die bovenaan staat, dan wat het dichtst bij het voorstel komt. Prijs en verdiensten tellen niet mee.",otherActives:({actives:e})=>`Bevat ook: ${e}`}}function Mg(e){return{heading:"Bronnen",standing:{read:"Gelezen",copy:"Gelezen in een overname door een andere site",computed:"Berekend",unchecked:"Nog niet nagekeken"},titles:{none:"Vakkennis die nog niet bij een bron is nagekeken",editorial:"Keuze van de makers, naar wat in het vak gebruikelijk is",calc:"Berekend uit atoommassa\u2019s"},uncheckedNote:"Wat nog niet is nagekeken, houden we aan de voorzichtige kant.",open:({source:e})=>`Open de bron: ${e}`,whyQuestion:"Waarom zie ik elders 400 mg?",whyAnswer:`Landen rekenen verschillend. In Nederland en bij de Europese EFSA is de aanbeveling voor volwassenen ${e.number(300)} of ${e.mg(350)} per dag. In de Verenigde Staten is dat ${e.number(310)} tot ${e.mg(420)}. Dat is alles samen: eten, drinken en supplementen. Daarnaast is er een bovengrens voor supplementen. In de EU is die ${e.mg(250)} per dag, in de Verenigde Staten ${e.mg(350)}.`,foodCredit:"Magnesiumgehaltes: USDA SR28 (publiek domein) en Anses, Ciqual 2025 (Licence Ouverte).",knowledge:({version:e})=>`Kennisversie ${e}`,standards:{nl:"Gezondheidsraad (Nederland)",eu:"EFSA 2015 (Europa)",us:"NIH (Verenigde Staten)"}}}const jg=ei("nl",{thousands:"."}),zg={...jg,mgFromTo:ti(jg,"tot"),days:e=>ni(jg,e,"dag","dagen"),hours:e=>ni(jg,e,"uur","uur"),clock:e=>`${e.replace(/^0/,"")} uur`},Sg={lang:"nl",name:"Nederlands",...zg,forms:{bisglycinate:{name:"magnesiumbisglycinaat",short:"bisglycinaat",about:"Magnesium gebonden aan glycine, een aminozuur. Lost goed op in water. Een klein deel van het poeder is puur magnesium."},citrate:{name:"magnesiumcitraat",short:"citraat",about:"Magnesium gebonden aan citroenzuur. Lost redelijk tot goed op, vooral in zuur. Een klein deel van het poeder is puur magnesium."},malate:{name:"magnesiummalaat",short:"malaat",about:"Magnesium gebonden aan appelzuur. Lost redelijk tot goed op, vooral in zuur. Het aandeel puur magnesium verschilt per product."},taurate:{name:"magnesiumtauraat",short:"tauraat",about:"Magnesium gebonden aan taurine. Lost goed op in water. Weinig puur magnesium per gram, dus al snel meer capsules."},glycerophosphate:{name:"magnesiumglycerofosfaat",short:"glycerofosfaat",about:"Magnesium gebonden aan glycerofosfaat. Lost redelijk op in water. Een klein deel van het poeder is puur magnesium."},oxide:{name:"magnesiumoxide",short:"oxide",about:"Magnesium met zuurstof. Lost bijna niet op in water, wel in maagzuur. Meer dan de helft is puur magnesium."},lactate:{name:"magnesiumlactaat",short:"lactaat",about:"Magnesium gebonden aan melkzuur; het komt niet uit melk. Lost goed op in water. Een klein deel van het poeder is puur magnesium."},chloride:{name:"magnesiumchloride",short:"chloride",about:"Magnesium met chloor, een zout. Lost zeer goed op en smaakt bitter. Het aandeel puur magnesium hangt af van het water in het zout."},"chloride-topical":{name:"magnesiumolie of magnesiumvlokken",short:"magnesium voor de huid",about:"Een zoutoplossing of badzout van magnesiumchloride. Opname door de huid is niet bewezen, dus het telt niet mee. Niet op kapotte huid gebruiken."},sulfate:{name:"magnesiumsulfaat (bitterzout)",short:"sulfaat",about:"Ook bekend als bitterzout of Epsom-zout. Lost zeer goed op. Via de mond is het een laxeermiddel, geen dagelijkse aanvulling."},threonate:{name:"magnesium-L-threonaat",short:"L-threonaat",about:"Magnesium gebonden aan L-threonzuur. Lost goed op in water. Nieuw in de EU, alleen voor volwassenen die niet zwanger zijn en geen borstvoeding geven."},carbonate:{name:"magnesiumcarbonaat",short:"carbonaat",about:"Magnesium met koolzuur. Lost bijna niet op zonder zuur. Ongeveer een kwart is puur magnesium."},hydroxide:{name:"magnesiumhydroxide",short:"hydroxide",about:"Bekend als melk van magnesia. Lost bijna niet op in water. Het wordt als medicijn gebruikt: tegen zuur en om te laxeren."},gluconate:{name:"magnesiumgluconaat",short:"gluconaat",about:"Magnesium gebonden aan gluconzuur. Lost goed op in water. Heel weinig puur magnesium per gram, dus veel of grote tabletten."},orotate:{name:"magnesiumorotaat",short:"orotaat",about:"Magnesium gebonden aan orootzuur. In de EU niet toegelaten in supplementen, omdat de veiligheid niet vaststaat."},aspartate:{name:"magnesiumaspartaat",short:"aspartaat",about:"Magnesium gebonden aan asparaginezuur, een aminozuur. Lost goed op in water. Weinig puur magnesium per gram."},ascorbate:{name:"magnesiumascorbaat",short:"ascorbaat",about:"Magnesium gebonden aan vitamine C. Lost goed op in water. Het levert vooral vitamine C en maar weinig magnesium."},marine:{name:"magnesium uit zeewater",short:"zeemagnesium",about:"Een mengsel, vooral van oxide en hydroxide. Lost slecht op. Alleen het etiket zegt hoeveel puur magnesium erin zit."},pidolate:{name:"magnesiumpidolaat",short:"pidolaat",about:"Magnesium gebonden aan pidolinezuur. Lost goed op in water. Weinig puur magnesium per gram."}},units:function(e){const t=(t,n)=>o=>ni(e,o,t,n);return{capsule:t("capsule","capsules"),tablet:t("tablet","tabletten"),softgel:t("softgel","softgels"),gummy:t("gummy","gummy's"),lozenge:t("zuigtablet","zuigtabletten"),effervescent:t("bruistablet","bruistabletten"),sachet:t("zakje","zakjes"),scoop:t("maatschep","maatscheppen"),gram:t("gram","gram"),ml:t("ml","ml"),drop:t("druppel","druppels"),spray:t("verstuiving","verstuivingen"),ampoule:t("ampul","ampullen"),piece:t("stuk","stuks")}}(zg),medicines:{tetracyclines:{name:"Antibiotica van de doxycyclinegroep",examples:"doxycycline, minocycline, tetracycline"},quinolones:{name:"Antibiotica van de ciprofloxacinegroep",examples:"ciprofloxacine, levofloxacine, moxifloxacine, norfloxacine"},bisphosphonates:{name:"Botmedicijnen (bisfosfonaten)",examples:"alendroninezuur (Fosamax), risedroninezuur (Actonel), ibandroninezuur, etidroninezuur"},levothyroxine:{name:"Schildkliermedicijn (levothyroxine)",examples:"levothyroxine, Thyrax, Euthyrox"},"loop-thiazide-diuretics":{name:"Plaspillen",examples:"furosemide, bumetanide, hydrochloorthiazide, chloortalidon"},"potassium-sparing-diuretics":{name:"Kaliumsparende plaspillen",examples:"spironolacton, triamtereen, amiloride, eplerenon"},ppi:{name:"Maagzuurremmers",examples:"omeprazol, pantoprazol, esomeprazol (Nexium), lansoprazol"},aminoglycosides:{name:"Antibiotica uit het ziekenhuis (aminoglycosiden)",examples:"gentamicine, tobramycine, amikacine, als infuus, prik of verneveling"},"muscle-relaxants":{name:"Spierverslappers rond een operatie",examples:"rocuronium, vecuronium, suxamethonium: gegeven onder narcose"},digoxin:{name:"Digoxine (hartmedicijn)",examples:"digoxine, Lanoxin"},gabapentin:{name:"Gabapentine",examples:"gabapentine, Neurontin"},"mg-antacids-laxatives":{name:"Maagzuurmiddel of laxeermiddel met magnesium",examples:"sommige soorten Rennie en Gaviscon, melk van magnesia, magnesiumoxide, bitterzout; het etiket zegt het"},calcium:{name:"Calcium in een hoge dosis",examples:"calciumcarbonaat, calciumcitraat, calcium op recept"},zinc:{name:"Zink in een hoge dosis",examples:"zinktabletten van meer dan 25 mg per dag"},iron:{name:"IJzertabletten",examples:"ferrofumaraat, ferrosulfaat"},"other-binders":{name:"Nitrofuranto\xefne, hydroxychloroquine of een verwant middel",examples:"nitrofuranto\xefne, penicillamine, eltrombopag, chloroquine, hydroxychloroquine, kinidine"},fluoride:{name:"Fluoridetabletten",examples:"natriumfluoride; tandpasta met fluoride hoort hier niet bij"},"other-losers":{name:"Ciclosporine, cisplatine of een verwant middel",examples:"ciclosporine, cisplatine, amfotericine B, foscarnet, cetuximab"},"hiv-integrase":{name:"Hiv-medicijnen (integraseremmers)",examples:"dolutegravir (Tivicay, Triumeq), bictegravir (Biktarvy), raltegravir (Isentress)"},"calcium-channel-blockers":{name:"Bloeddrukverlagers, vooral calciumblokkers",examples:"amlodipine, nifedipine, verapamil"},other:{name:"Een ander medicijn",examples:"elk medicijn dat hier niet staat, ook zonder recept"}},conditions:{"renal-severe":{name:"Ernstig verminderde nierfunctie",hint:"De eGFR op je bloeduitslag is lager dan 30, of je dialyseert."},"renal-mild":{name:"Nierziekte of verminderde nierfunctie",hint:"De eGFR is 30 tot 59, of je weet de waarde niet."},myasthenia:{name:"Myasthenia gravis",hint:"Een spierziekte waarbij spieren snel zwak worden."},"heart-block":{name:"AV-blok, geleidingsstoornis of trage hartslag",hint:"Een arts heeft dit bij je vastgesteld."},diabetes:{name:"Diabetes",hint:"Type 1 of type 2, met of zonder medicijnen."},"gi-disease":{name:"Ziekte van maag of darmen",hint:"Bijvoorbeeld coeliakie, de ziekte van Crohn, diarree die aanhoudt, of een operatie aan maag of darmen."},alcohol:{name:"Afhankelijk van alcohol",hint:"Je drinkt veel en stoppen lukt niet goed."},refeeding:{name:"Lange tijd bijna niets gegeten",hint:"Ook bij een eetstoornis, of als je in een paar maanden sterk bent afgevallen."},dehydration:{name:"Uitdroging of nierstenen door een infectie",hint:"Uitdroging: veel vocht kwijt door braken, diarree of koorts."},"older-frail":{name:"Kwetsbare gezondheid op hogere leeftijd",hint:"Vooral met zwakke nieren of als je vaak laxeermiddelen gebruikt."},other:{name:"Een andere ziekte waarvoor je onder behandeling bent",hint:"Een trage schildklier, botontkalking, maagzuur of hoge bloeddruk hoef je hier niet te melden. Dat vragen we bij de medicijnen."}},redFlags:Hh,findings:function(e){return{...Jh,...Yh(e),...Qh,...eg(e),...tg(e),...ng(e)}}(zg),reasons:function(e){const t=t=>n=>Kr(n,"formElementalPercent")?`Ongeveer ${e.number(Vr(n,"formElementalPercent"))}% is puur magnesium. ${t}`:`Er zit weinig puur magnesium in. ${t}`;return{"uptake-good":{for:()=>"Lost voldoende op. Binnen deze groep is geen verschil in opname bewezen."},"uptake-poor":{against:()=>"In onderzoek wordt van deze vorm weinig opgenomen, of de opname is niet bekend."},"solubility-low":{against:()=>"Lost slecht op in water."},"share-very-low":{against:t("Daarvoor heb je veel of grote tabletten nodig.")},"share-low":{against:t("Daarvoor heb je vaak meer capsules nodig.")},"gut-strong":{against:()=>"Let op: deze vorm geeft sneller dunne ontlasting."},"gut-sensitive-moderate":{against:()=>"Je hebt een gevoelige maag of buik. Deze vorm kan bij een hogere dosis dunne ontlasting geven."},"gut-sensitive-strong":{against:()=>"Je hebt een gevoelige maag of buik. Deze vorm geeft vaak dunne ontlasting."},"custom-energy":{for:bg("het onderwerp energie of vermoeidheid")},"custom-nerves-first":{for:bg("het onderwerp zenuwstelsel of mentaal")},"custom-nerves-second":{for:wg("het onderwerp zenuwstelsel of mentaal")},"custom-muscles-first":{for:bg("het onderwerp spieren")},"custom-muscles-second":{for:wg("het onderwerp spieren")},"custom-bones":{for:bg("het onderwerp botten of tanden")},"custom-sensitive":{for:bg("het antwoord 'gevoelige maag of buik'")},"custom-default":{for:()=>"Een gewone keuze als niets anders de doorslag geeft. Tussen vormen is geen verschil bewezen."},"orotate-never":{against:()=>"In de EU niet toegelaten in supplementen, want de veiligheid staat niet vast. We raden deze vorm nooit aan."},"threonate-minor-pregnant":{against:()=>"Niet toegelaten onder de 18 jaar, bij zwangerschap en bij borstvoeding."},"threonate-novel":{against:()=>"Nieuw op de markt, met weinig gegevens. Daarom zetten we deze vorm niet vooraan."},"skin-not-counted":{against:()=>"Voor op de huid. Opname door de huid is niet bewezen, dus het telt niet mee."},laxative:{against:()=>"Dit is een laxeermiddel, geen dagelijkse aanvulling."},"vitamin-c-source":{against:()=>"Levert vooral vitamine C. Je zou er heel veel van nodig hebben."},mixture:{against:()=>"Een mengsel zonder vaste samenstelling. Alleen het etiket zegt wat erin zit."}}}(zg),claims:{fatigue:"Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid",electrolytes:"Magnesium draagt bij tot de elektrolytenbalans",energy:"Magnesium draagt bij tot een normaal energieleverend metabolisme","nervous-system":"Magnesium draagt bij tot de normale werking van het zenuwstelsel",muscle:"Magnesium draagt bij tot de normale werking van de spieren","protein-synthesis":"Magnesium draagt bij tot de normale eiwitsynthese",psychological:"Magnesium draagt bij tot een normale psychologische functie",bones:"Magnesium draagt bij tot de instandhouding van normale botten",teeth:"Magnesium draagt bij tot de instandhouding van normale tanden","cell-division":"Magnesium speelt een rol in het celdelingsproces"},claimCompanions:function(e){return{variedDiet:"Een gevarieerd eetpatroon en een gezonde leefstijl zijn belangrijk. Een supplement vervangt die niet.",amount:({mg:t})=>`Dit geldt vanaf ${e.mg(t,2)} magnesium per dag, elke dag ingenomen zoals op het etiket staat.`,avoid:"Heb je een nierziekte, ben je zwanger of geef je borstvoeding, of gebruik je medicijnen? Vraag dan eerst je arts, verloskundige of apotheker.",tooMuch:({upperLevelMg:t})=>`Neem niet meer dan ${e.mg(t)} per dag uit supplementen. Van meer kun je diarree krijgen.`}}(zg),goals:{fatigue:{choice:"Vermoeidheid"},energy:{choice:"Energie"},nerves:{choice:"Zenuwstelsel"},mind:{choice:"Mentaal"},muscles:{choice:"Spieren"},bones:{choice:"Botten"},teeth:{choice:"Tanden"},other:{choice:"Iets anders, zoals slaap",hint:"Daarover mogen en willen we niets beloven. Je leest straks waarom."},sleep:{choice:"Slaap"},stress:{choice:"Stress"},cramps:{choice:"Spierkramp"},"restless-legs":{choice:"Rusteloze benen"},headache:{choice:"Hoofdpijn"},cycle:{choice:"Cyclus en overgang"},heart:{choice:"Hart en bloeddruk"},digestion:{choice:"Stoelgang"},sport:{choice:"Sport"}},goalOther:{title:"Je koos: iets anders",text:"Over andere onderwerpen, zoals slaap, doen we geen belofte. Daarvoor is geen uitspraak over magnesium goedgekeurd. Dit advies gaat dus alleen over hoeveel magnesium je binnenkrijgt.",helps:"Houdt een klacht langer dan een paar weken aan, of wordt die erger? Ga naar je huisarts. Die zoekt naar de oorzaak en kent de aanpak die daarbij hoort. Op thuisarts.nl lees je wat je zelf kunt doen."},evidence:{sleep:{title:"Slaap",for:"In drie kleine onderzoeken bij ouderen vielen mensen ongeveer 17 minuten eerder in slaap.",against:"De zekerheid is laag tot zeer laag. Een overzicht uit 2024 vond vijf van de acht onderzoeken gunstig, met wisselende opzet.",limits:"De dosis lag vaak boven de EU-bovengrens. Het bekendste onderzoek gebruikte oxide."},anxiety:{title:"Angst",for:"Vijf van de zeven kleine onderzoeken waren gunstig.",against:"De onderzoeken verschillen zo dat ze samen weinig zeggen.",limits:"Bij aanhoudende angst hoort een gesprek met je huisarts."},stress:{title:"Stress",for:"In \xe9\xe9n onderzoek daalde de stressscore met ruim 40% in beide groepen.",against:"Er was geen placebogroep. De daling kan dus ook vanzelf zijn gekomen.",limits:"Het ging om mensen met een laag magnesium, en de maker betaalde mee."},cortisol:{title:"Cortisol",for:"Bij 49 mensen met overgewicht was er na 24 weken minder cortisol in de urine.",against:"Dat bleek pas bij een analyse achteraf. De totale aanmaak veranderde niet.",limits:"De dosis was 350 mg, boven de EU-bovengrens."},rls:{title:"Rusteloze benen",for:"Een proef zonder controlegroep met twaalf mensen was gunstig.",against:"Een overzicht vond te weinig bewijs.",limits:"Laat eerst je ijzer nakijken bij je huisarts."},"muscle-cramps":{title:"Spierkramp",for:"Goede onderzoeken die een effect laten zien, kennen we niet.",against:"Een groot overzicht uit 2020 vond bij ouderen geen verschil dat je zou merken.",limits:"Bij zwangerschap spreken onderzoeken elkaar tegen. Bij sporters is het niet onderzocht."},"fatigue-energy":{title:"Vermoeidheid en energie",for:"De goedgekeurde uitspraken van de EU rusten op de rol van magnesium in het lichaam.",against:"Onderzoek bij gezonde mensen met genoeg magnesium lazen we niet.",limits:"Ben je lang moe, laat dan eerst de oorzaak zoeken."},"sport-performance":{title:"Sport",for:"Sporters hebben misschien 10 tot 20% meer nodig.",against:"Wie genoeg binnenkrijgt, presteert niet beter met extra.",limits:"We verhogen de dosis daarom nooit om sport."},pms:{title:"Klachten rond de menstruatie",for:"In een klein onderzoek hielden vrouwen minder vocht vast.",against:"Andere uitkomsten verschilden niet of wisselden. De bloedwaarden zijn gelijk.",limits:"De onderzoeken zijn klein."},migraine:{title:"Migraine",for:"Een overzicht uit 2018 gaf preventief gebruik de graad C: mogelijk.",against:"De onderzoeken wisselen in opzet en uitkomst.",limits:"De dosis was 600 mg, boven elke bovengrens. Alleen met een arts."},menopause:{title:"Overgang",for:"We lazen geen onderzoek bij mensen.",against:"Er is dus niets over te zeggen.",limits:"Bespreek klachten met je huisarts."},"blood-pressure":{title:"Bloeddruk",for:"Sommige overzichten noemen een daling van ongeveer 2 mmHg.",against:"In een Nederlands onderzoek van 24 weken veranderde de bloeddruk niet.",limits:"Verander nooit zelf je bloeddrukmedicijnen."},"heart-rhythm":{title:"Hartritme",for:"In het ziekenhuis wordt magnesium soms per infuus gegeven.",against:"Onderzoek met supplementen bij hartkloppingen lazen we niet.",limits:"Hartkloppingen horen bij je huisarts."},bone:{title:"Botten",for:"De EU keurde een uitspraak over normale botten goed.",against:"Onderzoek naar botbreuken lazen we niet.",limits:"Ook calcium, vitamine D en bewegen tellen."},constipation:{title:"Verstopping",for:"Magnesiumoxide en magnesiumhydroxide zijn erkende laxeermiddelen.",against:"Als laxeermiddel is het een medicijn, geen supplement.",limits:"Vraag je apotheker naar de dosis. Die telt mee voor de bovengrens."},"gut-tolerance":{title:"Hoe de darm het verdraagt",for:"In \xe9\xe9n onderzoek gaf bisglycinaat minder klachten dan oxide.",against:"Het ging om twaalf pati\xebnten na een darmoperatie.",limits:"Andere vergelijkingen lazen we niet."},concentration:{title:"Concentratie en geheugen",for:"Er zijn kleine onderzoeken met L-threonaat.",against:"Ze hebben een band met de maker. Onafhankelijk onderzoek lazen we niet.",limits:"In de EU is er geen uitspraak over goedgekeurd."}},questions:kg,diet:{groups:{leafyGreens:{name:"Groene bladgroente",portion:"1 portie = 3 opscheplepels gekookt (150 g) of 1 kommetje rauw (50 g)",examples:"spinazie, boerenkool, andijvie, sla, rucola"},nutsSeeds:{name:"Noten, pitten en zaden",portion:"1 portie = 1 handje noten (25 g) of 1 eetlepel pitten (15 g)",examples:"amandelen, cashewnoten, pindakaas, pompoenpitten"},legumes:{name:"Peulvruchten",portion:"1 portie = 3 opscheplepels (150 g)",examples:"linzen, kikkererwten, bruine bonen, doperwten"},wholegrains:{name:"Volkoren graan",portion:"1 portie = 1 snee brood (35 g), 4 eetlepels havermout (40 g) of 3 opscheplepels pasta of rijst (150 g)",examples:"volkorenbrood, roggebrood, havermout, zilvervliesrijst"},fish:{name:"Vis",portion:"1 portie = 1 filet (100 g) of een half blikje (75 g)",examples:"zalm, kabeljauw, haring, tonijn"},darkChocolate:{name:"Pure chocolade",portion:"1 portie = 2 blokjes (20 g)",examples:"met 45% cacao of meer"}},perWeek:"porties per week",perWeekOf:({group:e})=>`${e}: porties per week`,fewer:({group:e})=>`${e}: een portie minder`,more:({group:e})=>`${e}: een portie meer`,mend:({groups:e,most:t})=>`Vul nog een getal in, van 0 tot ${t}, bij ${e.map(e=>`"${e}"`).join(", ")}.`,fillZeros:"Vul de rest in met 0"},supplements:function(e){return{none:"Nee, niets met magnesium",yes:"Ja",where:"Kijk achter op de verpakking, in het tabelletje met de samenstelling.",elementalExplained:"Puur magnesium (ook wel elementair magnesium) is het magnesium zelf, zonder de stof waaraan het vastzit. Dat telt.",form:"Vorm",formUnknown:"Staat er niet bij",amount:"mg per capsule, tablet of zakje",amountPercent:"Procent van de RI per capsule, tablet of zakje",basis:"Van wat is dat getal?",bases:{elemental:"Van het magnesium zelf (puur magnesium)",compound:"Van de hele verbinding, zoals magnesiumcitraat","percent-ri":"Procent van de referentie-inname (% RI)"},perDay:"Hoeveel per dag?",prescribed:"Op recept van een arts",antacid:"Maagzuurmiddel of laxeermiddel",antacidHint:"Staat er magnesium op de verpakking? Dan telt het mee.",add:"Supplement toevoegen",remove:({index:t})=>`Verwijder middel ${e.number(t)}`,row:({index:t})=>`Middel ${e.number(t)}`,errors:{amount:"Vul in hoeveel mg erin zit. Een getal groter dan 0.",perDay:"Vul in hoeveel je er per dag neemt. Een getal groter dan 0.",form:"Kies de vorm. Zonder vorm kunnen we dit getal niet omrekenen.",percent:"Vul een percentage in, groter dan 0.",basis:'Kies van wat dat getal is. Weet je het niet? Kijk of er "waarvan magnesium" bij staat.',number:"Dat getal begrijpen we niet. Schrijf alleen cijfers, met hoogstens twee achter de komma: 400 of 56,25.",range:({most:e})=>`Vul een getal in dat groter is dan 0 en niet groter dan ${e}.`,thousands:({write:e})=>`Bedoel je ${e}? Schrijf het dan zo, zonder punt of komma voor duizend.`},label:"Plak of typ de regel van het etiket",labelHint:"Hoeft niet. Bijvoorbeeld: 2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg",labelRead:({mg:t,form:n,units:o,count:s})=>`Gelezen: ${e.mg(t,2)} magnesium${o?` in ${o}`:""}${n?`, als ${n}`:""}${s?`, ${e.number(s,2)} per dag`:""}. Controleer het hieronder.`,labelReadCompound:({mg:t,form:n,units:o,count:s})=>`Gelezen: ${e.mg(t,2)} ${n??"van een verbinding"}${o?` in ${o}`:""}${s?`, ${e.number(s,2)} per dag`:""}. Controleer het hieronder.`,labelProblems:{"no-amount":"We lezen hier niet hoeveel magnesium erin zit. Vul het hieronder zelf in.",topical:"Dit is voor de huid en telt niet mee. Haal het hier weg.","several-forms":"Er staat meer dan \xe9\xe9n vorm op, of een gemengde vorm. Daarom kiezen we er geen.","form-unknown":'Deze vorm herkennen we niet. Staat hij in de lijst, kies hem dan. Staat er ook "waarvan magnesium", vul dan dat getal in.',"worked-out":"Dat is de hele verbinding. Hoeveel magnesium erin zit, rekenen we uit.","impossible-pair":({compoundMg:t,elementalMg:n,mostMg:o})=>`Dat kan niet kloppen: in ${e.mg(t,1)} van deze vorm past hoogstens ${e.mg(o)} magnesium, geen ${e.mg(n,1)}. Er zit dan ook een andere vorm in, zoals oxide.`,"odd-unit":({written:e})=>`Er staat ${e}. Op een etiket staat meestal mg: kijk of het klopt.`},readout:({mg:e,mgPerDay:t,units:n})=>`= ${e} puur magnesium ${n?`in ${n}`:"per stuk"}, ${t} per dag`,full:({most:t})=>`Je hebt er ${e.number(t)} ingevuld. Meer past hier niet.`,mend:"Vul in wat nog ontbreekt bij wat je neemt.",improbable:({mg:t})=>`Is dit het magnesium zelf? ${e.mg(t)} in \xe9\xe9n capsule, tablet of zakje is veel. Kijk of het de hele verbinding is.`}}(zg),facts:{ageYears:"je leeftijd",sex:"je geslacht",lifeStage:"of je zwanger bent of borstvoeding geeft",goals:"je onderwerp",stomach:"hoe je maag en buik zijn",prefer:"je voorkeur",avoid:"wat je niet eet",stress:"hoeveel stress je hebt",sportHours:"hoeveel je sport",diet:"wat je eet",foodMg:"hoeveel magnesium je uit eten krijgt",conditions:"je gezondheid",medicines:"je medicijnen",redFlags:"je klachten",supplements:"wat je al aan magnesium neemt",medicineTimes:"wanneer je je medicijnen neemt",wake:"wanneer je opstaat",bed:"wanneer je naar bed gaat",meals:"wanneer je eet",unsure:"wat je niet zeker weet"},professionals:Uh,outcomes:function(e){return{form:{title:t=>`${e.mg(Vr(t,"mg"))} per dag als ${Yr(t,"form")} past bij je antwoorden`,text:"Het gaat om puur magnesium, naast wat je eet. Met eten kun je het verschil net zo goed aanvullen."},"food-first":{title:()=>"Begin bij je eten",text:"Een supplement is nu niet de eerste stap. Hieronder staan porties die je verder brengen."},"nothing-needed":{title:()=>"Je hoeft niets te kopen",text:"Ga je anders eten, doe de test dan nog eens."},"ask-professional":{title:e=>`Overleg eerst met ${Yr(e,"professional")||Uh.doctor}`,text:"Daarom noemen we hier geen vorm, dosis of product. Neem dit overzicht gerust mee."},emergency:{title:e=>`Bel nu ${Yr(e,"number")||"112"}`,text:"Wacht niet af. Dit gaat voor."},incomplete:{title:()=>"We weten nog niet genoeg",text:"Beantwoord de vragen die nog openstaan. Zonder die antwoorden noemen we geen dosis en geen product."}}}(zg),help:Ih,quiz:function(e){return{title:"Welk magnesium past bij je?",lead:"Beantwoord een paar vragen. Je leest of je iets nodig hebt, en zo ja: welke vorm, hoeveel en wanneer.",purpose:Wh,aboutTime:"Ongeveer twaalf korte vragen. Het kost een paar minuten.",privacy:{result:"Je antwoorden blijven op dit apparaat en worden niet bewaard. Deze site krijgt alleen de uitkomst.",reasons:"Je antwoorden worden niet bewaard. Deze site krijgt de uitkomst met de redenen erbij. Daarin kan iets over je gezondheid staan.",answers:"Deze site krijgt de uitkomst met de redenen erbij. Je antwoorden zelf gaan alleen mee als je daar aan het eind ja op zegt."},start:"Begin",next:"Volgende",back:"Vorige",restart:"Opnieuw beginnen",edit:"Pas aan",save:"Opslaan",cancel:"Annuleren",progress:({index:t,total:n})=>`Vraag ${e.number(t)} van ${e.number(n)}`,catalogError:"De producten konden niet worden geladen. Het advies klopt ook zonder.",open:"Doe de magnesiumtest",close:"Sluiten",dialogName:"Magnesiumtest",yourAnswers:"Je antwoorden",editAnswer:({question:e})=>`Pas aan: ${e}`,notAnswered:"Niet ingevuld",changed:"Je antwoord is aangepast. Het advies is opnieuw berekend.",prefilled:"Vooraf ingevuld door deze site: klopt dit?",years:({years:t})=>`${e.number(t,1)} jaar`,search:"Zoek in deze lijst",found:({count:t,total:n})=>0===t?"Niets gevonden. Probeer een ander woord.":`${e.number(t)} van ${e.number(n)} gevonden`,failed:{title:"Er ging iets mis",text:"Dat ligt aan ons, niet aan jou. Zonder zekere uitkomst geven we geen advies. Probeer het opnieuw."},consent:{title:"Mag deze site je antwoorden krijgen?",text:"Ze gaan dan naar de eigenaar van deze site. Ook je antwoorden over je gezondheid en je medicijnen. Je advies verandert er niet door.",yes:"Ja, geef mijn antwoorden door",no:"Nee, houd ze hier",thanks:"Je antwoorden zijn doorgegeven aan deze site.",declined:"Je antwoorden zijn niet doorgegeven."}}}(zg),doseCheck:function(e){return{title:"Hoeveel magnesium neem je?",lead:"Vul in wat je slikt en wat je eet. Je ziet of het samen genoeg is, en of het niet te veel is.",start:"Verder",sections:{taken:"Wat je neemt",person:"Over jou",medicines:"Medicijnen",health:"Gezondheid",signs:"Klachten",food:"Wat je eet",day:"Je tijden"},confirm:"Dit klopt",outgrown:"Deze lijst is langer geworden. Klopt je antwoord nog?",food:{question:"Hoeveel magnesium krijg je uit eten?",hint:"Eten telt niet mee voor de bovengrens. Wel voor de vraag of je genoeg krijgt.",ways:{unsure:"Weet ik niet",portions:"Ik schat het: hoe vaak eet ik wat?",number:"Ik weet het getal"},noEstimate:({years:t})=>`Voor wie jonger is dan ${e.number(t)} jaar kunnen we het niet schatten.`,label:"Magnesium uit eten",unit:"mg per dag",error:({most:t})=>`Vul een getal in, van 0 tot ${e.number(t)}.`},day:{fold:"Wanneer je opstaat, eet en naar bed gaat",hint:"Hiermee plannen we je dag. Laat je een tijd leeg, dan gaan we uit van de gewone tijd.",wake:"Opstaan",bed:"Naar bed",meals:["Ontbijt","Lunch","Avondeten"],medicine:({medicine:e})=>e,time:({medicine:t,index:n})=>`${t}, tijd ${e.number(n)}`,add:"Nog een tijd",addTo:({medicine:e})=>`Nog een tijd voor ${e}`,remove:({medicine:t,index:n})=>`Verwijder tijd ${e.number(n)} van ${t}`},verdict:Kh(e),notes:"Let hierop",take:({count:t,supplement:n})=>.5===t?`een halve ${n}`:`${e.number(t,2)} \xd7 ${n}`,takeNumbered:({count:t,index:n,supplement:o})=>`${e.number(t,2)} \xd7 middel ${e.number(n)} (${o})`}}(zg),result:function(e){return{heading:"Je advies",purpose:Wh,safety:"Eerst dit",severities:{info:"Goed om te weten",caution:"Let op",stop:"Eerst overleggen",emergency:"Bel nu"},forms:{heading:"Welke vorm past bij je antwoorden",why:"Waarom deze",whyNot:"Waarom de andere niet",rejected:"Deze vormen vielen af",others:"Ook mogelijk",equalRank:"Deze vormen passen even goed. Kies zelf.",amountNote:"Welke vorm je ook kiest: het gaat om het pure magnesium op het etiket.",claims:"Wat de EU over magnesium heeft goedgekeurd",evidence:"Wat er over je onderwerp bekend is",evidenceNote:"Dit gaat over onderzoek, niet over wat je mag verwachten.",grade:{A:"Aangetoond in goede onderzoeken",B:"Enkele gunstige onderzoeken met een controlegroep",C:"Zwak: klein, gemengd of indirect",D:"Geen onderzoek bij mensen gelezen",X:"Bewijs dat het niet helpt"},evidenceFor:"Wat ervoor pleit",evidenceAgainst:"Wat ertegen pleit",evidenceLimits:"Let op"},plan:vg(e),intake:$g(e),foods:{heading:"Eten dat je verder brengt",lead:"Gewone porties, met wat er ongeveer in zit.",portion:({portion:t,grams:n})=>`${t} (${e.number(n,1)}\xa0g)`,equalWay:({mg:t,portions:n})=>`${1===n?"Deze portie dekt hetzelfde verschil van":"Deze porties samen dekken hetzelfde verschil van"} ${e.mg(t)} per dag. Dat is net zo goed als een supplement.`,respects:({avoid:e})=>`Weggelaten: ${e}.`,none:"We vonden geen voorbeelden die passen bij wat je niet eet."},products:xg(e),consult:{heading:"Liever met iemand praten?",label:"Maak een afspraak",note:"Dit is een aanbod van deze site. Het is geen medische zorg.",firstProfessional:({professional:e})=>`Ga eerst naar ${e}.`,preview:"Dit komt in je e-mail",previewNote:"Lees het na. Je kunt alles weghalen voordat je verstuurt.",previewCut:"Niet alles past in een link, daarom stopt de tekst bij de puntjes. Meer wordt er niet verstuurd.",send:"Open in e-mail",mailSubject:"Vraag over mijn magnesiumadvies",mailGreeting:"Hallo, ik deed de magnesiumtest op je site. Dit kwam eruit:",labels:{outcome:"Uitkomst",form:"Vorm",plan:"Voorstel",answers:"Mijn antwoorden",findings:"Aandachtspunten",version:"Kennisversie"}},sources:Mg(e),missing:({facts:e})=>`Nog niet bekend: ${e}.`,complete:"Beantwoord de vragen die openstaan",more:"Meer hierover"}}(zg),calendar:function(e){return{save:"Zet in je agenda",fileName:"magnesium",event:({mg:t})=>`Magnesium, ${e.mg(t)}`,eventLessAtFirst:({mg:t,days:n})=>`Magnesium, ${e.mg(t)} (de eerste ${e.days(n)} minder)`,withWater:"Neem het in met een glas water.",review:({days:t})=>`Kijk na ${e.days(t)} of je het nog nodig hebt.`,otherTime:"Wil je een andere tijd? Kijk dan eerst of die bij je advies past.",otherTimeTaken:"Wil je een andere tijd? Kijk dan eerst in de dosischeck."}}(zg),sheet:function(e){return{print:"Druk af",printed:({date:e})=>`Afgedrukt op ${e}`,name:"Naam",figures:"Per dag",plan:"Dagschema",time:"Tijd",what:"Wat",magnesium:"Magnesium",hoursApart:({hours:t})=>`${e.hours(t)} ervoor en erna geen magnesium`,hoursAfterAndBefore:({hoursAfter:t,hoursBefore:n})=>`${e.hours(n)} ervoor en ${e.hours(t)} erna geen magnesium`,hoursLater:({hours:t})=>`altijd eerst; magnesium pas ${e.hours(t)} later`,medicineTimes:"Neem je een medicijn op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.",findings:"Redenen en aandachtspunten",answers:"Antwoorden",notes:"Notities",knowledge:({version:e,hash:t})=>`Kennisversie ${e} (${t})`}}(zg),measures:{anchovy:{one:"1 ansjovis",many:"ansjovissen"},apple:{one:"1 appel",many:"appels"},apricot:{one:"1 abrikoos",many:"abrikozen"},"artichoke-edible-part":{one:"1 artisjok (eetbaar deel)",many:"artisjokken (eetbaar deel)"},"asparagus-spear":{one:"1 asperge",many:"asperges"},avocado:{one:"1 avocado",many:"avocado's",half:"een halve avocado"},ball:{one:"1 bol",many:"bollen",half:"een halve bol"},banana:{one:"1 banaan",many:"bananen"},bar:{one:"1 reep",many:"repen"},beaker:{one:"1 beker",many:"bekers"},"beef-steak":{one:"1 biefstuk",many:"biefstukken"},biscuit:{one:"1 koekje",many:"koekjes"},block:{one:"1 blok",many:"blokken",half:"een half blok"},burger:{one:"1 burger",many:"burgers"},can:{one:"1 blikje",many:"blikjes",half:"een half blikje"},carrot:{one:"1 wortel",many:"wortels"},"celery-stalk":{one:"1 stengel",many:"stengels"},chestnut:{one:"1 kastanje",many:"kastanjes"},"chicken-fillet":{one:"1 kipfilet",many:"kipfilets"},"chicken-thigh":{one:"1 kippendij",many:"kippendijen"},chop:{one:"1 karbonade",many:"karbonades"},clove:{one:"1 teentje",many:"teentjes"},"corn-cob":{one:"1 maiskolf",many:"maiskolven",half:"een halve maiskolf"},cracker:{one:"1 cracker",many:"crackers"},croissant:{one:"1 croissant",many:"croissants"},cup:{one:"1 kopje",many:"kopjes"},dash:{one:"1 scheutje",many:"scheutjes"},date:{one:"1 dadel",many:"dadels"},"dessert-bowl":{one:"1 schaaltje",many:"schaaltjes"},egg:{one:"1 ei",many:"eieren"},escalope:{one:"1 schnitzel",many:"schnitzels"},fig:{one:"1 vijg",many:"vijgen"},fillet:{one:"1 filet",many:"filets"},"fish-fillet-cut":{one:"1 moot",many:"moten"},"fish-finger":{one:"1 visstick",many:"vissticks"},"fish-steak":{one:"1 moot",many:"moten"},gherkin:{one:"1 augurk",many:"augurken"},glass:{one:"1 glas",many:"glazen"},grapefruit:{one:"1 grapefruit",many:"grapefruits",half:"een halve grapefruit"},hamburger:{one:"1 hamburger",many:"hamburgers"},handful:{one:"1 handje",many:"handjes"},"heaped-teaspoon":{one:"1 volle theelepel",many:"volle theelepels"},herring:{one:"1 haring",many:"haringen"},kipper:{one:"1 bokking",many:"bokkingen"},kiwi:{one:"1 kiwi",many:"kiwi's"},"large-can":{one:"1 blik",many:"blikken",quarter:"een kwart blik"},leaf:{one:"1 blaadje",many:"blaadjes"},lemon:{one:"1 citroen",many:"citroenen"},lobster:{one:"1 kreeft",many:"kreeften",half:"een halve kreeft"},lychee:{one:"1 lychee",many:"lychees"},"mackerel-fillet":{one:"1 makreelfilet",many:"makreelfilets",half:"een halve makreelfilet"},mandarin:{one:"1 mandarijn",many:"mandarijnen"},mango:{one:"1 mango",many:"mango's",half:"een halve mango"},"marie-biscuit":{one:"1 kaakje",many:"kaakjes"},mug:{one:"1 kop",many:"koppen"},mushroom:{one:"1 champignon",many:"champignons"},nectarine:{one:"1 nectarine",many:"nectarines"},nut:{one:"1 noot",many:"noten"},olive:{one:"1 olijf",many:"olijven"},onion:{one:"1 ui",many:"uien"},orange:{one:"1 sinaasappel",many:"sinaasappels"},oyster:{one:"1 oester",many:"oesters"},pancake:{one:"1 pannenkoek",many:"pannenkoeken"},"passion-fruit":{one:"1 passievrucht",many:"passievruchten"},peach:{one:"1 perzik",many:"perziken"},pear:{one:"1 peer",many:"peren"},pepper:{one:"1 paprika",many:"paprika's",half:"een halve paprika"},persimmon:{one:"1 kaki",many:"kaki's"},piece:{one:"1 stuk",many:"stuks"},"piece-of-sausage":{one:"een stuk",many:"stukken"},pinch:{one:"een mespunt",many:"mespunten"},pitta:{one:"1 broodje",many:"broodjes"},plum:{one:"1 pruim",many:"pruimen"},pomegranate:{one:"1 granaatappel",many:"granaatappels",half:"een halve granaatappel"},portion:{one:"1 portie",many:"porties"},"portion-uncooked":{one:"1 portie ongekookt",many:"porties ongekookt"},"pot-edible-part":{one:"1 pan (eetbaar deel)",many:"pannen (eetbaar deel)"},potato:{one:"1 aardappel",many:"aardappels"},"potato-large":{one:"1 grote aardappel",many:"grote aardappels"},prawn:{one:"1 garnaal",many:"garnalen"},prune:{one:"1 pruim",many:"pruimen"},punnet:{one:"1 bakje",many:"bakjes",half:"1 half bakje"},radish:{one:"1 radijsje",many:"radijsjes"},rasher:{one:"1 plakje",many:"plakjes"},"rice-cake":{one:"1 rijstwafel",many:"rijstwafels"},rollmop:{one:"1 rolmops",many:"rolmopsen"},rusk:{one:"1 beschuit",many:"beschuiten"},sardine:{one:"1 sardine",many:"sardines"},sausage:{one:"1 worst",many:"worsten"},scoop:{one:"1 bol",many:"bollen"},"serving-spoon":{one:"1 opscheplepel",many:"opscheplepels"},sheet:{one:"1 vel",many:"vellen"},shot:{one:"1 kopje",many:"kopjes"},slice:{one:"1 plak",many:"plakken"},"slice-of-bread":{one:"1 snee",many:"sneden"},"slice-of-fruit":{one:"1 schijf",many:"schijven"},"slice-of-meat":{one:"1 lapje",many:"lapjes"},"slice-of-pie":{one:"1 punt",many:"punten"},"small-ball":{one:"1 balletje",many:"balletjes"},"small-bowl":{one:"1 kommetje",many:"kommetjes"},"small-bunch":{one:"1 trosje",many:"trosjes"},"small-dish":{one:"1 schaaltje",many:"schaaltjes"},"small-piece":{one:"1 stukje",many:"stukjes"},"small-sausage":{one:"1 worstje",many:"worstjes"},"small-tub":{one:"1 bakje",many:"bakjes"},"snack-bowl":{one:"1 bakje",many:"bakjes"},sole:{one:"1 tong",many:"tongen"},"soup-plate":{one:"1 bord",many:"borden"},sprat:{one:"1 sprotje",many:"sprotjes"},"spread-on-bread":{one:"besmeerde boterham",many:"besmeerde boterhammen"},sprig:{one:"1 takje",many:"takjes"},"spring-onion":{one:"1 lente-ui",many:"lente-uien"},square:{one:"1 blokje",many:"blokjes"},stalk:{one:"1 steel",many:"stelen"},stick:{one:"1 stick",many:"sticks"},"sugar-cube":{one:"1 suikerklontje",many:"suikerklontjes"},"syrup-waffle":{one:"1 stroopwafel",many:"stroopwafels"},tablespoon:{one:"1 eetlepel",many:"eetlepels"},"tablespoon-chopped":{one:"1 eetlepel gehakt",many:"eetlepels gehakt"},teaspoon:{one:"1 theelepel",many:"theelepels",half:"een halve theelepel"},"thin-slice":{one:"1 plakje",many:"plakjes"},tomato:{one:"1 tomaat",many:"tomaten"},wedge:{one:"1 part",many:"parten"},wrap:{one:"1 wrap",many:"wraps"}},foodTable:function(e){const{number:t,mg:n,mgRange:o}=e,s=function({number:e}){const t=t=>t>0&&t<.5?"minder dan 1 milligram":`${e(Math.round(t))} milligram`,n=({lowPercent:t,highPercent:n})=>t===n?`${e(t)} procent`:`${e(t)} tot ${e(n)} procent`;return{perPortion:({mg:e})=>`${t(e)} per portie`,per100g:({mg:e})=>`${t(e)} per 100 gram`,ofDay:e=>`${n(e)} van de dag`,ofLabel:e=>`${n(e)} van de etiketwaarde`}}(e),a=e=>`${t(e,2)} gram`;return{heading:"Hoeveel magnesium zit erin?",lead:"Zoek op wat je eet. Je ziet hoeveel magnesium erin zit, per portie en per 100 gram.",search:{label:"Zoek een voedingsmiddel",placeholder:"Bijvoorbeeld spinazie",clear:"Wis de zoekterm"},filters:"Filters",filtersOn:({count:e})=>`Filters (${t(e)})`,category:{label:"Soort",all:"Alles",names:cg},state:{label:"Bereiding",all:"Alle bereidingen",names:dg},basis:{label:"Percentage van",day:"Je dag",dayOf:({lowMg:e,highMg:t})=>`Je dag (${o(e,t)})`,labelOf:({mg:e})=>`Etiketwaarde (${n(e)})`},caption:"Magnesium in voedingsmiddelen, per portie en per 100 gram. Met de knoppen in de bovenste rij sorteer je.",skip:"Sla de tabel over",region:"Tabel met voedingsmiddelen",columns:{food:"Voedingsmiddel",name:"Naam",portion:"Portie",perPortion:"Per portie",per100g:"Per 100 g",ofDay:"Van je dag",ofLabel:"Van etiket",add:"Op je dag zetten"},sorted:ug,unmeasured:"niet gemeten",mg:({mg:e})=>e>0&&e<.5?`< ${n(1)}`:n(Math.round(e)),per100g:"per 100 g",share:({lowPercent:e,highPercent:n})=>e===n?`${t(e)}%`:`${t(e)}\u2013${t(n)}%`,ofDay:"van je dag",ofLabel:"van de etiketwaarde",spoken:s,grams:({grams:e})=>a(e),changePortion:({food:e,portion:t,grams:n})=>`${t} ${a(n)}, aanpassen: ${e}`.trimStart(),portionOf:({food:e})=>`Portie van ${e}, in gram`,portionError:({most:e})=>`Vul een getal in boven 0, en hoogstens ${t(e)}.`,add:({food:e})=>`Zet op je dag: ${e}`,addAgain:({food:e,grams:t})=>`Zet nog een portie op je dag: ${e}. Er staat nu ${a(t)}`,detail:mg(e),count:({count:e,total:n})=>e===n?`${t(n)} ${1===n?"voedingsmiddel":"voedingsmiddelen"}`:`${t(e)} van ${t(n)} voedingsmiddelen`,leftOut:({left:e,kept:t})=>{return`Niets gevonden met ${n=e,n.map(e=>`\u201c${e}\u201d`).join(", ")} erbij. Dit is wat er is voor \u201c${t.join(" ")}\u201d.`;var n},more:({count:e})=>`Toon er nog ${t(e)}`,none:{title:({search:e})=>`Niets gevonden voor \u201c${e}\u201d`,titleFilters:"Niets gevonden met deze filters",text:"Probeer een ander woord, of zoek in alle voedingsmiddelen.",clearSearch:"Wis de zoekterm",clearFilters:"Toon alle soorten"},empty:"Deze lijst is leeg.",loading:{title:"De lijst wordt geladen",text:"Dit duurt meestal maar even.",preparing:"De lijst wordt klaargezet"},failed:{title:"De lijst kon niet worden geladen",retry:"Probeer opnieuw"},download:{button:"Bewaar als CSV",fileName:"magnesium-in-eten"},csv:hg,print:{button:"Druk af",title:"Magnesium in voedingsmiddelen",searched:({search:e})=>`Gezocht op: ${e}`,cut:({count:e,total:n})=>`Hier staan de eerste ${t(e)} van ${t(n)} voedingsmiddelen. Zoek of filter eerst om de rest af te drukken.`},notes:gg(e),ownSource:"De gehaltes in deze tabel komen van de maker van deze site."}}(zg),foodDay:function(e){const{mgFromTo:t}=e;return{heading:"Je dag",empty:"Hier staat nog niets. Zet erop wat je op een dag eet, dan tellen we het op.",toDay:({count:t})=>`Je dag (${e.number(t)})`,list:ag(e),undo:{removed:({food:e})=>`${e} weggehaald`,emptied:"Je dag is leeggemaakt",replaced:"Het menu staat nu op je dag",back:"Zet terug",backOf:({food:e})=>`Zet terug: ${e}`},told:rg(e),sum:ig(e),declare:{legend:"Hoe tellen we dit?",list:"Alleen als lijst",all:"Dit is alles wat ik op een dag eet",withRest:"Reken de rest van mijn dag mee",withRestDetail:({mg:t})=>t>0?`We tellen er ${e.mg(t)} bij op. Dat is een schatting van wat je verder eet en drinkt en hier nog niet staat, zoals melk, aardappels en koffie. Volkorenbrood, noten, bonen, bladgroente en vis zitten hier niet in: zet die zelf op je dag.`:"Er komt niets bij: wat we zouden schatten, staat al op je dag.",shared:({others:t})=>`Dit telt nu ook mee in ${e.list(t.map(e=>sg[e]))}.`},held:{title:({professional:e})=>`Overleg eerst met ${e}`,found:"Met wat hier over je gezondheid bekend is, past een algemeen voorstel niet. Daarom staat het hier niet. Optellen kan wel.",child:"Voor een kind onder de 4 jaar stellen we niets voor. Optellen kan wel.",childClinic:"het consultatiebureau",unread:"Deze pagina gaf iets over je gezondheid door dat we niet kunnen lezen. Daarom staan hier geen voorstellen. Optellen kan wel.",elsewhere:"Door een antwoord op deze pagina past een algemeen voorstel niet. Daarom staat het hier niet. Optellen kan wel.",childPortions:({years:t})=>`Een aanvulling of een menu stellen we alleen voor vanaf ${e.number(t)} jaar. De porties hier zijn die van een volwassene.`},suggested:{askFirst:"Heb je een nierziekte, of eet je volgens een dieet van je arts of di\xebtist? Vraag het dan eerst daar.",expecting:({professional:e})=>`Ben je zwanger of geef je borstvoeding? Overleg dan met ${e}.`},topUp:{heading:"Dit vult het aan",closes:({mg:t,portions:n})=>`${1===n?"Deze gewone portie geeft":"Deze gewone porties geven samen"} ${e.mg(t)}. Daarmee ben je er.`,partly:({mg:t,portions:n})=>`${1===n?"Deze gewone portie geeft":"Deze gewone porties geven samen"} ${e.mg(t)}. Dat brengt je een eind op weg.`,add:"Zet op je dag",addOf:({food:e})=>`Zet op je dag: ${e}`},menu:lg(e),person:{assumed:"Je leeftijd is niet ingevuld. We gaan uit van een volwassene.",heading:"Voor wie is dit?",adult:({lowMg:e,highMg:n})=>`Je leeftijd is niet ingevuld. We gaan uit van een volwassene: ${t(e,n)} per dag.`,reference:({lowMg:e,highMg:n})=>`De aanbeveling is ${t(e,n)} per dag.`},paper:{title:"Magnesium op een dag",portion:"Hoeveel",total:"Samen",note:"De cijfers zijn gemiddelden. Een product of een oogst kan meer of minder bevatten."},fromTable:({mg:t,isEstimated:n=!1})=>`Uit je voedingstabel: ${n?"ongeveer ":""}${e.mg(t)}`,fromTableDetail:"Verandert mee met je dag in de voedingstabel."}}(zg),ownFoods:function({number:e}){const t=function({number:e}){return({line:t,column:n,value:o})=>{const s=null===n?`Regel ${e(t)}`:`Regel ${e(t)}, kolom ${n}`;return""===o?s:`${s}: \u201c${o}\u201d`}}({number:e});return{heading:({count:t})=>1===t?"E\xe9n regel klopt niet":`${e(t)} dingen in de lijst kloppen niet`,rows:{"unclosed-quote":e=>`${t(e)}. Dit aanhalingsteken wordt nergens gesloten. De regel is overgeslagen.`,"text-after-quote":e=>`${t(e)}. Na het sluitende aanhalingsteken hoort geen tekst te staan. Schrijf een aanhalingsteken in een veld dubbel. De regel is overgeslagen.`,"too-few-fields":n=>`${t(n)}. Hier staan minder velden (${e(n.count)}) dan in de kop (${e(n.total)}). De regel is overgeslagen.`,"too-many-fields":n=>`${t(n)}. Hier staan meer velden (${e(n.count)}) dan in de kop (${e(n.total)}). Staat er een scheidingsteken in een veld, zet het veld dan tussen aanhalingstekens. De regel is overgeslagen.`,"not-json":e=>`${t(e)}. Dit is geen JSON die te lezen is. Het is overgeslagen.`,"not-a-food":e=>`${t(e)}. Verwacht is een voedingsmiddel: een object met id, names en mgPer100g. Het is overgeslagen.`,unreadable:e=>`${t(e)}. Dit is niet te lezen. Het is overgeslagen.`,"no-name":e=>`${t(e)}. Verwacht is de naam van het voedingsmiddel, als tekst. De regel is overgeslagen.`,"long-name":n=>`${t(n)}. Een naam heeft hoogstens ${e(n.most)} tekens. De regel is overgeslagen.`,"bad-id":n=>`${t(n)}. Een id is een tekst van hoogstens ${e(n.most)} tekens. De regel is overgeslagen.`,"double-id":n=>`${t(n)}. Deze id staat al op regel ${e(n.firstLine)}. De regel is overgeslagen.`,"no-number":e=>`${t(e)}. Verwacht is een getal zonder eenheid, of niets als het niet is gemeten. De regel is overgeslagen.`,thousands:e=>`${t(e)}. Dit kan een getal met een scheidingsteken voor duizendtallen zijn. Laat dat weg, en rond af op hoogstens twee decimalen. De regel is overgeslagen.`,"out-of-range":n=>`${t(n)}. Verwacht is een aantal mg van 0 tot ${e(n.most)}. De regel is overgeslagen.`,"bad-portion":n=>`${t(n)}. Verwacht is een aantal gram boven 0, en hoogstens ${e(n.most)}. De portie is weggelaten.`,"bad-text":n=>`${t(n)}. Verwacht is een tekst van hoogstens ${e(n.most)} tekens. Dit veld is weggelaten.`},failures:{"bad-address":()=>"Het adres van de lijst is niet bruikbaar.",offline:()=>"Er is geen verbinding met internet.",unreachable:()=>"De lijst is vanaf deze pagina niet te bereiken.",timeout:({seconds:t})=>`Er kwam ${e(t)} seconden lang niets binnen.`,status:({status:e})=>`De server gaf de lijst niet, maar foutcode ${e}.`,"too-large":({mostMb:t})=>`Het bestand is te groot: hoogstens ${e(t)} MB.`,"web-page":()=>"Op dit adres staat een webpagina, geen lijst.",workbook:()=>"Dit is een werkmap van een spreadsheet. Sla hem op als CSV.","no-list":()=>"Hierin staat geen lijst met voedingsmiddelen.","no-columns":({found:e,missing:t})=>`In de kop ontbreekt: ${t}. Gevonden is: ${e}.`,"no-rows":()=>"De lijst is leeg.","no-good-rows":({count:t})=>`Geen enkele regel is bruikbaar (${e(t)} gelezen).`,unreadable:()=>"De lijst is niet te lezen."},more:({count:t})=>`En nog ${e(t)}.`,cut:({most:t})=>`De lijst is te lang. Alleen de eerste ${e(t)} regels zijn gebruikt.`}}(zg),debug:{heading:"Voor de bouwer van deze site",version:"Versie",knowledge:"Kennis",hash:"Controlegetal",problems:"Problemen in de instellingen",noProblems:"Geen problemen gevonden in de instellingen.",problem:({element:e,attribute:t,value:n,expected:o})=>`${e}, ${t}: "${n}" gekregen, ${o} verwacht.`,trace:"Wat de regels zagen",truths:{yes:"ja",no:"nee",unknown:"onbekend"},weight:"gewicht",saw:"zag",formRead:({product:e,form:t})=>`${e}: vorm gelezen uit de naam (${t}).`,formUnread:({product:e})=>`${e}: vorm niet herkend, dus niet getoond.`},together:{toDoseCheck:"Zet dit in de dosischeck",toQuiz:"Ga verder in de keuzehulp"}},Ag={nl:Sg,en:Nh};let Pg=!1;function Cg(e,t){const n=customElements.get(e);n?function(e,t,{version:n}){Pg||t.version===n||(Pg=!0,console.warn(`<${e}> is on this page already, from version ${t.version??"unknown"}; ${n} is not used.`))}(e,n,t):customElements.define(e,t)}for(const e of Object.values(Ag))In(e);function _g(e,t){return{attribute:e,expected:t,fallback:null,read:e=>e}}Cg("mg-quiz",Jm);const Tg='{ form, amountMg from 0 to 20000, basis: "elemental", "compound" (with its form) or "percent-ri", perDay from 0 to 60 }',Dg={age:_g("age","a number of years from 0 to 120"),sex:_g("sex",'"female" or "male"'),lifeStage:_g("life-stage",'"none", "pregnant" or "breastfeeding"'),foodMg:_g("food-mg","a number of mg a day, from 0 to 3000"),supplements:_g("supplements",`JSON: a list of at most 50 of ${Tg}`),medicines:_g("medicines","ids of medicines with spaces between them, or none"),conditions:_g("conditions","ids of conditions with spaces between them, or none")},Og={...Mt,...Dg},Eg=e=>Math.round(1e6*e)/1e6;function Fg(e,t){const n=new Map;for(const{supplement:t,units:o}of e)n.set(t,(n.get(t)??0)+o);return{mg:t,takes:[...n].map(([e,t])=>({supplement:e,units:Eg(t)})).sort((e,t)=>e.supplement-t.supplement)}}function Lg(e,t){const n=Math.round(nn(e,t.supplements??[])?.mg??0);if(n<1)return null;const o=function({plan:e},t,n){const o=[Fg(t,n)];if(n<=e.splitAboveMg)return[o];const[s,a]=function(e){const t=[{pieces:[],mg:0},{pieces:[],mg:0}];for(const n of[...e].sort((e,t)=>t.mg-e.mg)){const e=t[0].mg<=t[1].mg?t[0]:t[1];e.pieces.push(n),e.mg+=n.mg}return t.sort((e,t)=>e.mg-t.mg)}(t),r=Math.floor(s.mg);return r<1?[o]:[[Fg(s.pieces,r),Fg(a.pieces,n-r)],o]}(e,function(e,{supplements:t=[]}){return t.flatMap((t,n)=>{const{perDay:o}=t,s=tn(e,t)?.mg??0;if(s<=0)return[];const a=Math.floor(o);return[...Array.from({length:a},()=>1),o-a].filter(e=>e>0).map(e=>({supplement:n,units:e,mg:s/o*e}))})}(e,t),n),s=wo($o(e,t),o);return s&&{moments:s.map(({at:e,moment:t,intake:n})=>({at:e,moment:t,...n}))}}function Bg(e,{told:t},{outcome:n,by:o}){if("emergency"===n)return e.findings;const s=o?[o.toFinding()]:[],a=t.filter(({definition:e})=>e.beside?.includes(n)??!0);return[...s,...e.findings,...a.map(Ut)].sort(Go)}const Ng=({facts:e,figures:t})=>void 0===t.supplementMgAtLeast||Yo(e,"supplements")?[]:["supplements"];function qg(e,t,n,{safety:o,dose:s}){if("emergency"===n)return[];const a=s.deciding.findIndex(({truth:e})=>"yes"===e),r=(a<0?s.deciding:s.deciding.slice(0,a)).filter(({definition:e})=>"incomplete"===n||"above"===e.outcome);return[...new Set([...o.missing,...Ng(t),...Xo(e,r,t)])]}const Rg=(e,t)=>void 0===e||void 0===t?null:{low:e,high:t};function Hg({referenceLowMg:e,referenceHighMg:t}){const n=Rg(e,t);return n&&n.low===n.high?n.low:n}function Wg(e,t,n){return"below"!==n&&"within"!==n||Zo(e,t)||(t.figures.roomMg??-1)<0||0!==t.figures.unplannedMg?null:function(e,t){const n=Lg(e,t);if(!n)return null;const o=n.moments.map(({at:e,moment:t,mg:n})=>({at:e,moment:t,mg:n})),s=Mo(e,io(e,t),o);return{...s,startMgPerDay:s.elementalMgPerDay,startDays:0}}(e,t.facts)}function Ug(e,t,n={}){const o=function(e,t,n){const o=hs(e,t,n);return!1!==o.figures.takesMagnesium?o:{...o,situation:Object.freeze({...o.situation,hoursKept:!0})}}(e,t,n),{figures:s,standard:a,claims:r}=o,i=ts(e,o),l=function({rules:e},{situation:t}){const n=Ht(e.dose,t);return{told:n.filter(({truth:e,definition:t})=>"yes"===e&&void 0===t.outcome),deciding:n.filter(({definition:e})=>void 0!==e.outcome)}}(e,o),c=function(e,{deciding:t}){const n=t.find(({truth:e,definition:t})=>"yes"===e&&"above"===t.outcome);if("emergency"===e.outcome)return{outcome:"emergency"};if("ask-professional"===e.outcome)return{outcome:"ask-professional",...n&&{by:n}};if(n)return{outcome:"above",by:n};const[o]=t;return"incomplete"===e.outcome||"yes"!==o?.truth?{outcome:"incomplete"}:{outcome:o.definition.outcome??"incomplete",by:o}}(i,l),{outcome:d}=c;return{version:1,kind:"dose",outcome:d,foodMg:Rg(s.foodLowMg,s.foodHighMg),supplementMg:s.supplementMg??null,supplementMgHigh:s.supplementMgHigh??null,referenceMg:Hg(s),upperLevelMg:s.upperLevelMg??null,plan:Wg(e,o,d),findings:Bg(i,l,c),missing:qg(e,o,d,{safety:i,dose:l}),standard:a,claims:r,knowledge:ve(e)}}function Ig({plan:e,...t},n,o){return{wake:o.wake??n.wake??e.defaultWake,bed:o.bed??n.bed??e.defaultBed,meals:o.meals??n.meals??e.defaultMeals,medicines:io({plan:e,...t},n).map(({medicine:e,times:t})=>({id:e,times:o.medicineTimes[e]??t}))}}const Gg=/^([01]\d|2[0-3]):[0-5]\d$/,Vg=e=>{const t=e?.slice(0,5);return void 0!==t&&Gg.test(t)?t:void 0};function Kg(e,t){const n=Vg(t[e]);return void 0===n?{}:{[e]:n}}function Yg({plan:e},{meals:t}){if(!t)return{};const[n,o,s]=e.defaultMeals;return{meals:[Vg(t[0])??n,Vg(t[1])??o,Vg(t[2])??s]}}function Zg(e,{medicineTimes:t}){const n={...e.medicineTimes};for(const[e,o]of Object.entries(t)){const t=o.map(Vg).filter(e=>void 0!==e);t.length>0?n[e]=t:delete n[e]}return Object.keys(n).length>0?{medicineTimes:n}:{}}const Jg=(e,t,n)=>({...e,medicineTimes:{...e.medicineTimes,[t]:n}});function Qg(e){const t=Ki(e);return void 0===t||t>an?void 0:t}function Xg({foodMg:e,diet:t}){return{way:void 0===e?t?"portions":null:"number",text:void 0===e?"":String(e),wrong:!1}}const ep={screen:"signs",drafts:new Map,offered:new Map,held:new Map,searches:new Map,food:null,declared:null,day:{medicineTimes:{}},carried:new Map,brought:[]},tp=["signs-now","supplements","age","sex","life-stage","medicines","conditions","signs-topic","diet"],np=e=>tp.some(t=>t===e),op=({questions:e},t)=>e.find(e=>e.id===t),sp=({answers:e},{offered:t})=>({path:[...e.keys()],answers:e,offered:t});function ap(e,t){const n=t&&wl({kind:e},t,on);return n&&"answer"in n?n.answer:void 0}const rp=({held:e,drafts:t},n)=>e.has(n)?e.get(n):t.get(n),ip=["supplements","signs-topic","diet"],lp=e=>al(e).length>0?null:rl(e);function cp(e,t){const n={answers:new Map(t.carried),drafts:new Map(t.drafts),outgrown:[],takesAntacid:!1};return function({knowledge:e},t,{answers:n}){for(const o of tp){if(ip.includes(o))continue;const s=op(e,o),a=s&&ap(s.kind,rp(t,o));a&&n.set(o,a)}}(e,t,n),function(e,t,n){const o=zs(e,sp(n,t));n.takesAntacid=vn(e.knowledge,o).length>0;const s=t.drafts.get("supplements");if(!s)return;const a=hl({kind:"supplements"},s,n.takesAntacid);n.drafts.set("supplements",a);const r=ap("supplements",a);r&&n.answers.set("supplements",r),r&&!r.unsure||(n.someRows=[...a.rows.map(lp),null])}(e,t,n),function({knowledge:e,options:t,...n},o,s){const a="signs-topic",r=o.drafts.get(a),i=ap("many",r);if(!r||!i)return;const l=zs({knowledge:e,options:t,...n},sp(s,o)),c=(ws(e,l,t,a)?.choices??[]).every(e=>o.offered.get(a)?.includes(e)),d=c?i:function(e){if(e.unsure)return e;const t=e.value;return t.length>0?{unsure:!1,value:[...t,zt]}:void 0}(i);d&&s.answers.set(a,d),c||(s.outgrown.push(a),s.drafts.set(a,{...r,picked:r.picked.filter(e=>e!==il)}))}(e,t,n),n}function dp(e,t,n){const{knowledge:o,options:s}=e,a=ws(o,n,s,"diet")?t.drafts.get("diet"):void 0,r=t.declared?.day.foodMg;return function(e,t,n){const{wake:o,bed:s,meals:a,medicineTimes:r,...i}=t;return{...i,...void 0!==o&&void 0===n.wake&&{wake:o},...void 0!==s&&void 0===n.bed&&{bed:s},...void 0!==a&&void 0===n.meals&&{meals:a},...Kg("wake",n),...Kg("bed",n),...Yg(e,n),...Zg(t,n)}}(o,t.food?function(e,t,n){const{diet:o,foodMg:s,unsure:a=[],...r}=e,i=function({way:e,text:t},{portions:n,tableMg:o}){if("unsure"===e)return{unsure:["diet"]};if("table"===e)return void 0===o?null:{foodMg:o};if("number"===e){const e=Qg(t);return void 0===e?null:{foodMg:e}}const s=n&&wl({kind:"portions"},n,on);return s&&"answer"in s&&!s.answer.unsure?{diet:s.answer.value}:null}(t,n)??{},l=[...a.filter(e=>!(e=>"diet"===e||"foodMg"===e)(e)),...i.unsure??[]];return{...r,...i,unsure:l}}(n,t.food,{portions:a,tableMg:r}):n,t.day)}function up(e,t){const{outcome:n,missing:o}=e;if(0===t.length||"emergency"===n)return e;const s="within"===n||"below"===n;return{...e,missing:[...new Set([...o,...t])],...s&&{outcome:"incomplete",plan:null}}}function mp(e,t){const n=function(e,t){const n=[...t.drafts.keys()].flatMap(t=>op(e.knowledge,t)??[]),o={...e.hostFacts};for(const{fact:e,kind:t}of n)"many"!==t&&delete o[e];return{...e,hostFacts:o}}(e,t),{knowledge:o,options:s}=n,a=cp(n,t),r=sp(a,t),i=dp(n,t,zs(n,r)),l=((e,{someRows:t})=>e.supplements||!t?e:{...e,supplements:t})(i,a),c=function({knowledge:e,options:t},n){const o=tp.map(o=>ws(e,n,t,o));return new Map(o.flatMap(e=>e?[[e.id,e]]:[]))}(n,i),d=function({hostFacts:e},t,{drafts:n,takesAntacid:o},{searches:s}){const a=new Map(n);for(const[n,s]of t)a.has(n)||a.set(n,pl(s,{answer:void 0,offered:[]},e,o));for(const[e,t]of a)a.set(e,{...t,search:s.get(e)??""});return a}(e,c,a,t),u=[...c.keys()].filter(e=>(({knowledge:e},t)=>{const n=op(e,t);return!0===n?.confirm||!0===n?.adds})(n,e)&&!r.path.includes(e)),m=u.flatMap(e=>op(o,e)?.fact??[]);return{questions:c,drafts:d,food:t.food??Xg(e.hostFacts),day:Ig(o,i,t.day),given:r,facts:i,figures:hs(o,l,s).figures,recommendation:up(Ug(o,l,s),m),unconfirmed:u.filter(e=>d.get(e)?.prefilled),outgrown:a.outgrown}}function hp(e,t,n){const o=(t.unsure||"supplements"!==e.kind?[]:t.value).some(({use:e})=>"antacid-laxative"===e);return pl({id:e.id,fact:e.fact,kind:e.kind,unsure:e.unsure,choices:[...n]},{answer:t,offered:n},{},o)}const gp=({offered:e},t)=>e.get(t.id)??t.choices??[],pp={drafts:new Map},fp=e=>e!==il&&e!==ll;function kp(e,t,n){const o=[...new Set([...t,...n])],s=o.filter(fp);return o.includes(ll)&&!s.some(t=>(({redFlags:e},t)=>{const n=e[t]?.urgency;return"112"===n||"crisis"===n})(e,t))?[...s,ll]:s.length>0?s:o}const bp=({form:e,amount:t,basis:n,perDay:o,prescribed:s,antacid:a})=>JSON.stringify([e,Ki(t)??t,n,Ki(o)??o,s,a]),wp=e=>bp(Xi(e,0)),yp=({row:e,answer:t})=>"supplements"!==e.kind||t.unsure?[]:t.value;function vp(e,t,n,o){const{id:s,row:a,answer:r,choices:i}=o,l=hp(a,r,i),c=t.drafts.get(s)??n.drafts.get(s);return c?"many"===a.kind?{...l,picked:kp(e,l.picked,c.picked)}:"supplements"!==a.kind?l:function(e,t,n){const o=function(e,t){if(e.picked.includes(il))return[];const n=t.map(wp);return e.rows.filter(e=>{const t=n.indexOf(bp(e));return t>=0&&n.splice(t,1),t<0&&(({label:e,form:t,amount:n})=>[e,t,n].some(e=>""!==e.trim()))(e)})}(t,n);if(0===o.length)return e;const s=gl(e.rows),a=[...e.rows,...o.map((e,t)=>({...e,key:s+t}))];return{...e,rows:a,picked:e.picked.includes(ll)?e.picked:[cl]}}(l,c,function(e,t){const n=e.map(wp),o=t.filter(e=>{const t=n.indexOf(wp(e));return t>=0&&n.splice(t,1),t<0});return[...e,...o]}(yp(o),t.brought)):l}function $p({given:e,more:t},n){if(void 0!==t.foodMg)return Xg({foodMg:t.foodMg});const o=e.path.includes("diet")?e.answers.get("diet"):void 0;return!o||o.unsure&&n?n:{way:o.unsure?"unsure":"portions",text:n?.text??"",wrong:!1}}function xp({wake:e,bed:t,meals:n,medicineTimes:o={}},s){return{...s,medicineTimes:{...s.medicineTimes,...o},...void 0!==e&&{wake:e},...void 0!==t&&{bed:t},...void 0!==n&&{meals:n}}}function Mp(e,t,n=ep,o=pp){const s=function(e,{given:t}){return t.path.flatMap(n=>{const o=t.answers.get(n),s=op(e,n);if(!o||!s)return[];const a="many"!==s.kind||o.unsure?[]:o.value;return[{id:n,row:s,answer:o,choices:[...new Set([...gp(t,s),...a])]}]})}(e,t),a=s.filter(({id:e,answer:t})=>np(e)&&!("diet"===e&&t.unsure)),r=s.filter(({id:e})=>!np(e)),i=e=>n.offered.get(e)??[];return{...n,screen:t.given.path.includes("signs-now")?"check":n.screen,held:new Map,drafts:new Map([...n.drafts,...a.map(t=>[t.id,vp(e,n,o,t)])]),offered:new Map([...n.offered,...a.map(({id:e,choices:t})=>[e,[...new Set([...t,...i(e)])]])]),carried:new Map([...n.carried,...r.map(({id:e,answer:t})=>[e,t])]),food:$p(t,n.food),day:xp(t.more,n.day),brought:s.some(({row:e})=>"supplements"===e.kind)?s.flatMap(yp):n.brought}}const jp=(e,t)=>e.kind===t.kind&&("portion"!==e.kind||"portion"===t.kind&&e.group===t.group)&&("supplement"!==e.kind||"supplement"===t.kind&&e.key===t.key&&e.field===t.field);function zp(e,t){const n=wl(e,t,on);return"problems"in n?n.problems:[]}const Sp=["age"];function Ap(e,t,n,o){const s=t.questions.get(n)?.choices??[],{drafts:a,offered:r}=e,i={...o,prefilled:!1};return{...e,drafts:new Map(a).set(n,i),offered:new Map(r).set(n,s)}}const Pp=e=>0===e.held.size?e:{...e,held:new Map};function Cp(e,t,n,o,s){const a=t.drafts.get(o),r=op(n,o);if(!a||!r||"written"===s&&!e.drafts.has(o))return e;const i=zp(r,a).filter(e=>"all"===s||function(e,t){switch(t.kind){case"missing":return""!==e.text.trim();case"portion":return""!==(e.portions[t.group]??"").trim();case"supplement":{if("form"===t.field)return!0;const n=e.rows.find(({key:e})=>e===t.key),o=n&&n[t.field];return"string"==typeof o&&""!==o.trim()}}}(a,e)||a.problems.some(t=>jp(t,e)));return 0===i.length&&0===a.problems.length?e:{...e,drafts:new Map(e.drafts).set(o,{...a,problems:i})}}const _p=(e,t,n)=>{const o=e.food??Xg(t),s="number"===o.way&&void 0===Qg(o.text)&&("all"===n||""!==o.text.trim());return s===o.wrong?e:{...e,food:{...o,wrong:s}}};function Tp(e,t,n,o){const s=e.food??Xg(n.hostFacts),a=Pp(e);return"diet"!==o||"portions"===s.way?Cp(a,t,n.knowledge,o,"all"):_p(a,n.hostFacts,"all")}function Dp(e,t,n){return n.reduce((e,n)=>{const o=t.drafts.get(n);return o?Ap(e,t,n,o):e},e)}class Op{state=ep;broken=!1;#z;#me;#W=null;#he=null;#ge=new Map;#pe;constructor(e,t){this.#z=e,this.#me=t}get ground(){if(!this.#W)throw new Error("nothing to run on yet");return this.#W}get check(){return this.#he??=mp(this.ground,this.state),this.#he}follow(e){const t=this.#W;if(t&&function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims}(t,e)||(this.#W=e,this.#he=null,this.resume()),this.broken)return;const{state:n}=this;this.#fe(e),this.#V(()=>function(e,t,n){const{declared:o,food:s}=e;if(n===(o?.day??null))return e;const a="table"===s?.way?o?.before??null:s;if(!n)return{...e,declared:null,food:a};const r={...s??Xg(t),way:"table",wrong:!1};return{...e,declared:{day:n,before:a},food:r}}(this.state,e.hostFacts,Ls())),this.state!==n&&this.resume()}get blocks(){if(this.broken||!this.#W)return!1;const{outcome:e}=this.check.recommendation;return"ask-professional"===e||"emergency"===e}change(e,t){const n=this.check.drafts.get(e)?.rows.length??0;this.#ke((n,o,{knowledge:s})=>function(e,t,n,o,s){const a=t.drafts.get(o),r=op(n,o);if(!a||!r)return e;const i=s(a),l=function(e,t,n,{search:o}){return o===n.search?e:{...e,searches:new Map(e.searches).set(t,o)}}(e,o,a,i);if(function(e,t){return Object.keys(e).every(n=>"search"===n||e[n]===t[n])}(a,i))return l;const c=Ap(l,t,o,function(e,t,n){const o=zp(e,t).filter(e=>n.some(t=>jp(t,e)));return{...t,problems:o}}(r,i,a.problems));return!Sp.includes(o)||e.held.has(o)?c:{...c,held:new Map(e.held).set(o,e.drafts.get(o))}}(n,o,s,e,t));const o=this.broken?n:this.check.drafts.get(e)?.rows.length??0;n>0&&o!==n&&this.#Y(()=>Wl(this.#z.renderRoot,o>n))}changeFood(e){this.#ke((t,n,{hostFacts:o})=>function(e,t,n){const o=e.food??Xg(t),s={...o,...n},a="number"!==s.way||void 0!==Qg(s.text);return{...e,food:{...s,wrong:o.wrong&&!a}}}(t,o,e))}changeDay(e){this.#ke(t=>({...t,day:e(t.day)}))}commit(e){this.broken||"signs"===this.state.screen||(null!==e&&this.#be((t,n,o)=>function(e,t,n,o){const s=Cp(Pp(e),t,n.knowledge,o,"written");return"diet"===o&&s.food?_p(s,n.hostFacts,"written"):s}(t,n,o,e)),this.#we())}confirm(e){this.#be((t,n)=>Dp(t,n,e)),this.#we(),this.#Y(()=>{const[t]=e;void 0!==t&&Hl(this.#z.renderRoot,`#ask-${t} :is(input, select)`)})}go(){this.#be((e,t,n)=>{const o=Tp(Dp(e,t,["signs-now"]),t,n,"signs-now");return 0===o.drafts.get("signs-now")?.problems.length?{...o,screen:"check"}:o});const e="check"===this.state.screen;this.#Y(()=>e?this.#ye():Rl(this.#z.renderRoot))}undo(){this.#be((e,t,{knowledge:n})=>function(e,t){const n=e.drafts.get("signs-topic"),o=e=>{const n=t.redFlags[e]?.urgency;return"112"===n||"crisis"===n};if(!n?.picked.some(o))return{...e,screen:"signs"};const s=n.picked.filter(e=>!o(e));return{...e,drafts:new Map(e.drafts).set("signs-topic",{...n,picked:s})}}(e,n)),this.#Y(()=>this.#ye())}show(e){this.#be((t,n,o)=>Tp(t,n,o,e)),this.#Y(()=>{const t=this.#he?.unconfirmed.includes(e);t?Hl(this.#z.renderRoot,`section:has(#ask-${e}) [part="confirm-button"]`):Rl(this.#z.renderRoot,`#ask-${e}`)})}restart(){this.broken=!1,this.#ve(),Ns(),this.#ge=Es(),this.#be(()=>ep),this.#Y(()=>ql(this.#z.renderRoot))}receive(e){const{broken:t}=this;this.broken=!1,this.#be((n,o,{knowledge:s})=>t?Mp(s,e):Mp(s,e,n,o)),this.#Y(()=>this.#ye())}stop(){this.#ve(),this.#W&&!this.broken&&this.#be(e=>Pp(e))}resume(){"check"===this.state.screen&&this.#$e()}fail(e){this.broken=!0,console.warn(`<${this.#z.localName}> stopped: ${e instanceof Error?e.message:String(e)}`)}#fe({knowledge:e}){if(Es()===this.#ge)return;const t=this.#ge,n=new Map([...Es()].filter(([e,n])=>t.get(e)!==n));this.#ge=Es(),this.#V(()=>function(e,t,n,o){let s=e;for(const[e,a]of o){const o=op(n,e);!o||t.given.path.includes(e)&&vs(t.given.answers.get(e),a)||(s={...s,drafts:new Map(s.drafts).set(e,hp(o,a,o.choices??[])),offered:new Map(s.offered).set(e,o.choices??[])})}return s}(this.state,this.check,e,n))}#ve(){clearTimeout(this.#pe),this.#pe=void 0}#$e(){this.#ve(),this.#pe=setTimeout(()=>this.#we(),500)}#ye(){ql(this.#z.renderRoot),this.#we()}#ke(e){const t=this.#xe;this.#be(e),this.#$e(),this.#xe!==t&&this.#Y(()=>this.#ye())}get#xe(){return!this.broken&&"check"===this.state.screen&&"emergency"===this.check.recommendation.outcome}#we(){this.#ve(),this.broken||(this.#be(e=>Pp(e)),this.broken||(Fs(this.check.given),this.#ge=Es(),this.#Y(this.#me)))}#be(e){this.#V(()=>e(this.state,this.check,this.ground)),this.#z.requestUpdate()}#V(e){try{const t=e();if(t===this.state)return;const n=mp(this.ground,t);this.state=t,this.#he=n}catch(e){this.fail(e)}}#Y(e){this.#z.requestUpdate(),this.#z.updateComplete.then(e)}}function Ep(e,{form:t,use:n},o){return void 0!==t?tc(e,t).name:"antacid-laxative"===n?e.supplements.antacid:e.supplements.row({index:o+1})}const Fp=(e,t)=>e.form===t.form&&e.amountMg===t.amountMg&&e.basis===t.basis&&e.compoundMg===t.compoundMg&&e.use===t.use;function Lp(e,t,n){const o=function(e,t){const n=t.map((t,n)=>({entry:t,name:Ep(e,t,n)}));return n.map(({entry:e,name:t})=>{const o=n.filter(e=>e.name===t);return{name:t,first:n.findIndex(n=>n.name===t&&Fp(n.entry,e)),isShared:o.some(t=>!Fp(t.entry,e))}})}(e,n.supplements??[]);return(Lg(t,n)?.moments??[]).map(({takes:t})=>e.list(function({doseCheck:e},t,n){const o=new Map;for(const{supplement:e,units:s}of n){const n=t[e]?.first??e;o.set(n,(o.get(n)??0)+s)}return[...o].map(([n,o])=>{const{name:s="",isShared:a=!1}=t[n]??{};return a?e.takeNumbered({count:o,index:n+1,supplement:s}):e.take({count:o,supplement:s})})}(e,o,t)))}const Bp={within:"good",below:"mild",above:"caution","ask-professional":"stop",emergency:"stop",incomplete:"open"};function Np({ground:e},{rule:t}){return void 0!==ai(e.knowledge.rules.dose,t)?.outcome}function qp(e){const{outcome:t,findings:n}=e.check.recommendation;return n.filter(n=>"ask-professional"===t||!Np(e,n))}const Rp={supplements:"supplements",ageYears:"age",sex:"sex",lifeStage:"life-stage",medicines:"medicines",conditions:"conditions",redFlags:"signs-topic",diet:"diet",foodMg:"diet"};function Hp({check:e}){const t=e.recommendation.missing.flatMap(e=>Rp[e]??[]);return tp.filter(e=>t.includes(e))}function Wp(e){const{words:t,help:n,check:o}=e,{outcome:s,findings:a}=o.recommendation,{verdict:r}=t.doseCheck;if("ask-professional"===s)return r.askText;if("incomplete"===s)return r.incompleteText;const i=a.find(t=>Np(e,t));return i?dc(t,i,n).text:""}function Up({ground:e,check:t},{isMinor:n,supplementMgHigh:o}){const{outcome:s,findings:a}=t.recommendation,r=a.some(({rule:t,severity:n})=>"caution"===n&&Object.hasOwn(e.knowledge.rules.dose,t));return"within"===s&&(r||n&&0!==o)?"mild":Bp[s]}function Ip(e){const{words:t,check:n}=e,{outcome:o,upperLevelMg:s}=n.recommendation,{verdict:a}=t.doseCheck,r=function({words:e,ground:t,check:n}){const{supplementMg:o,supplementMgHigh:s,upperLevelMg:a,findings:r}=n.recommendation,{gapMg:i,foodLowMg:l,referenceHighMg:c}=n.figures,d=Ku(t.knowledge,r);return{professional:e.professionals[d],refer:d,isMinor:Zo(t.knowledge,n),onSkin:(n.facts.supplements??[]).some(e=>Zt(t.knowledge,e)),...null!==o&&{supplementMg:o},...null!==s&&{supplementMgHigh:s},...null!==a&&{upperLevelMg:a},...void 0!==i&&{gapMg:i},...void 0!==l&&{foodLowMg:l},...void 0!==c&&{referenceHighMg:c}}}(e),i="incomplete"===o||"above"===o,l=null!==s&&r.supplementMgHigh&&"ask-professional"!==o;return{tone:Up(e,r),title:a.titles[o](r),sum:a.sum(r),limit:l?a.limit({upperLevelMg:s}):"",text:Wp(e),missing:i?Hp(e):[]}}const Gp=({title:e,sum:t,limit:n})=>[`${e}.`,t,n].filter(Boolean).join(" "),Vp=({check:e})=>!["ask-professional","emergency"].includes(e.recommendation.outcome);function Kp(e){const{words:t,help:n,settings:o}=e,s=qp(e);return 0===s.length?V:U`<section class="block notes-part" part="safety" aria-labelledby="safety">
    <h3 id="safety">${t.doseCheck.notes}</h3>
    ${mc({words:t,findings:s,help:n,debug:o.debug})}
  </section>`}function Yp({ground:e,check:t}){const{findings:n,standard:o,plan:s}=t.recommendation;return[...n.flatMap(({sources:e})=>e),...No(e.knowledge,o,t.facts),...s?e.knowledge.plan.sources:[]]}function Zp({words:e,check:t,state:n}){const{food:o}=e.doseCheck,s=e.doseCheck.sections.food;if("unsure"===t.food.way)return[{label:s,value:o.ways.unsure}];const{foodMg:a}=t.facts,r="table"===t.food.way?n.declared?.day:void 0;if(r)return[{label:s,value:e.foodDay.fromTable({mg:r.foodMg,isEstimated:r.isEstimated})}];if("number"===t.food.way&&void 0!==a)return[{label:s,value:e.mg(a)}];const i=t.questions.get("diet");return i&&t.facts.diet?[{label:s,value:wc(e,i,t.facts.diet)}]:[]}const Jp=(e,t)=>"signs-topic"===t?e.doseCheck.sections.signs:wu(e,t).label;function Qp(e){const{words:t,check:n}=e;return[...[...n.questions.values()].flatMap(e=>{const o="diet"===e.id?void 0:n.given.answers.get(e.id);if(!o)return[];const s=wc(t,e,o.unsure?void 0:o.value);return[{label:Jp(t,e.id),value:s}]}),...Zp(e)]}const Xp=e=>null!=e&&!("string"==typeof e&&""===e.trim());function ef(e){return"string"!=typeof e?e:/^\d+(\.\d+)?$/.test(e.trim())?Number(e):void 0}function tf(e,t,n,o){const s=$n(e,{[t]:n});return void 0===s[t]?{bad:o}:{facts:{[t]:s[t]}}}function nf(e,t,n){switch(t){case"age":return tf(e,"ageYears",ef(n),n);case"foodMg":return tf(e,"foodMg",ef(n),n);case"sex":case"lifeStage":return tf(e,t,(e=>"string"==typeof e?e.trim().toLowerCase():e)(n),n);case"supplements":return function(e,t){const n="string"==typeof t?zn(t,5e4):null,o=n?.ok?n.value:t;return Array.isArray(o)?function(e,t){if(t.length>ln)return{bad:`${t.length} rows`,expected:"at most 50"};const n=t.flatMap((t,n)=>(t=>"bad"in tf(e,"supplements",[t],t))(t)?[{row:t,number:n+1}]:[]),[o]=n;if(!o)return tf(e,"supplements",t,t);const s=n.map(({number:e})=>e).join(", ");return{bad:o.row,expected:`${n.length>1?"rows":"row"} ${s}: ${Tg}`}}(e,Array.from(o)):{bad:t}}(e,n);case"medicines":case"conditions":return function(e,t,n){const o="string"==typeof n?n.trim().split(/[\s,]+/):n;if(!Array.isArray(o))return{bad:n};const s=1===o.length&&"none"===o[0]?[]:o,a=s.filter(n=>$n(e,{[t]:[n]})[t]?.[0]===n),r=s.filter(e=>!a.includes(e)),i=r.every(e=>"string"==typeof e)?r.join(" "):r;return{facts:{[t]:[...new Set([...a,zt])]},...r.length>0&&{bad:i}}}(e,t,n)}}function of(e,t){try{return e()}catch{return t}}function sf({words:e,ground:t,check:n,on:o},s){const a=n.questions.get(s),r=n.drafts.get(s);return a&&r?{words:e,knowledge:t.knowledge,question:a,texts:wu(e,s),draft:r,change:e=>o.change(s,e)}:null}function af(e,t,{prefilled:n=!1}={}){const o=sf(e,t);if(!o)return V;const{texts:s}=o;return U`<fieldset
    class="ask"
    id="ask-${t}"
    part="question"
    data-question=${t}
    aria-describedby=${s.hint?$u(o):V}
  >
    <legend class="ask-title">${s.title}</legend>
    ${Mu(o)} ${n?zu(o):V} ${xu(o)}
    ${Su(o)}
  </fieldset>`}function rf(e,t,n,o){return U`<section
    class="block input-section"
    part="section section-${t}"
    aria-labelledby="section-${t}"
  >
    <h3 id="section-${t}">${e.words.doseCheck.sections[t]}</h3>
    ${function({words:e,check:t,on:n},o){const s=o.filter(e=>t.unconfirmed.includes(e)),a=o.filter(e=>t.outgrown.includes(e)&&t.given.path.includes(e));if(s.length+a.length===0)return V;const r=e.doseCheck;return U`<div class="confirm">
    ${s.length>0?ju(e):U`<p class="small prefilled" part="prefilled">${Gl.info()}${r.outgrown}</p>`}
    <button
      class="button"
      type="button"
      part="confirm-button"
      @click=${()=>n.confirm([...s,...a])}
    >
      ${Gl.check()}${r.confirm}
    </button>
  </div>`}(e,n)} ${o}
  </section>`}function lf({id:e,label:t,quiet:n,value:o,input:s}){return U`<div class="time">
    <label class=${n?"quiet":"label"} for=${e}>${t}</label>
    <input
      class="field"
      id=${e}
      type="time"
      .value=${Ii(o)}
      @input=${e=>s(e.target.value)}
    />
  </div>`}function cf(e){const{words:t,check:n}=e,{medicines:o}=n.day,s=t.doseCheck.day,a=U`<details class="disclosure" part="disclosure" ?open=${o.length>0}>
    <summary part="summary">${Gl.chevron()}<span>${s.fold}</span></summary>
    <div class="disclosed stack">
      <p class="muted">${s.hint}</p>
      ${function({words:e,check:t,on:n}){const{wake:o,bed:s,meals:a}=t.day,r=e.doseCheck.day;return U`<div class="times">
    ${lf({id:"wake",label:r.wake,value:o,input:e=>n.day(t=>({...t,wake:e}))})}
    ${a.map((e,o)=>lf({id:`meal-${o}`,label:r.meals[o]??"",value:e,input:e=>n.day(n=>((e,t,n,o)=>({...t,meals:e.meals.map((e,t)=>t===n?o:e)}))(t.day,n,o,e))}))}
    ${lf({id:"bed",label:r.bed,value:s,input:e=>n.day(t=>({...t,bed:e}))})}
  </div>`}(e)} ${o.map(t=>function(e,t){const{words:n,on:o}=e,s=n.doseCheck.day,a=ci(n,t.id);return U`<fieldset class="medicine-times">
    <legend class="label">${s.medicine({medicine:a})}</legend>
    <div class="times">
      ${t.times.map((n,o)=>function(e,{id:t,times:n},o){const{words:s,on:a}=e,r=s.doseCheck.day,i={medicine:ci(s,t),index:o+1},l=e=>a.day(n=>Jg(n,t,e));return U`<div class="time-row">
    ${lf({id:`time-${t}-${o}`,label:r.time(i),quiet:!0,value:n[o]??"",input:e=>l(n.map((t,n)=>n===o?e:t))})}
    ${n.length>1?U`<button
            class="icon-button"
            type="button"
            aria-label=${r.remove(i)}
            @click=${()=>l(n.filter((e,t)=>t!==o))}
          >
            ${Gl.close()}
          </button>`:V}
  </div>`}(e,t,o))}
      ${t.times.length<6?U`<button
              class="button inline"
              type="button"
              aria-label=${s.addTo({medicine:a})}
              @click=${()=>o.day(e=>Jg(e,t.id,[...t.times,""]))}
            >
              ${Gl.plus()}${s.add}
            </button>`:V}
    </div>
  </fieldset>`}(e,t))}
    </div>
  </details>`;return rf(e,"day",[],a)}const df=a`
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
    align-items: end;
  }

  .time-row {
    display: flex;
    align-items: center;
    gap: 0.15em;
  }

  /* Wide enough for a clock of twelve hours. */
  .time .field {
    inline-size: 9.25em;
  }

  .medicine-times {
    padding-block-start: calc(var(--_space) * 0.5);
  }

  .medicine-times .button.inline {
    margin-inline: 0;
  }
`,uf=["unsure","portions","number"];function mf({words:e,state:t}){const n=t.declared?.day;if(!n)return[];const{fromTable:o,fromTableDetail:s}=e.foodDay;return[{value:"table",label:o({mg:n.foodMg,isEstimated:n.isEstimated}),detail:s}]}const hf={good:Gl.check,mild:Gl.info,caution:Gl.alert,stop:Gl.stop,open:Gl.more};function gf(e,t){const{missing:n}=Ip(e);return 0===n.length?V:U`<div class="missing" part="missing">
    <p class="small muted" id=${t}>${e.words.doseCheck.verdict.missing}</p>
    <ul class="missing-list" aria-labelledby=${t}>
      ${n.map(t=>U`<li>
            <button class="button" type="button" @click=${()=>e.on.show(t)}>
              ${function({words:e},t){const{sections:n}=e.doseCheck;return"supplements"===t?n.taken:"diet"===t?n.food:"signs-topic"===t?n.signs:wu(e,t).label}(e,t)}
            </button>
          </li>`)}
    </ul>
  </div>`}const pf=({check:e})=>"ask-professional"===e.recommendation.outcome;const ff=a`
  .verdict {
    --_tone: var(--_line-strong);
    display: flex;
    align-items: center;
    gap: 0.65em;
    padding: 0.6em 0.8em;
    border: 1px solid color-mix(in srgb, var(--_tone) 55%, transparent);
    border-radius: var(--_radius);
    /* Opaque: what scrolls away below it must not shine through. */
    background:
      linear-gradient(
        color-mix(in srgb, var(--_tone) 14%, transparent),
        color-mix(in srgb, var(--_tone) 14%, transparent)
      ),
      var(--_surface);
    transition:
      background-color 0.2s,
      border-color 0.2s;
  }

  .verdict.good {
    --_tone: var(--_accent);
  }

  .verdict.mild {
    --_tone: var(--_mild);
  }

  .verdict.caution {
    --_tone: var(--_caution);
  }

  .verdict.stop {
    --_tone: var(--_stop);
  }

  /* It goes along on a small screen: the outcome is always whole, the sum below it has one line. */
  .verdict h2 {
    min-inline-size: 0;
    font-size: 1em;
    line-height: 1.4;
    letter-spacing: -0.005em;
    text-wrap: wrap;
    hyphens: manual;
    overflow-wrap: break-word;
  }

  .verdict-sum {
    display: block;
    overflow: hidden;
    font-weight: 400;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .limit {
    display: none;
  }

  .verdict-icon {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    background: var(--_tone);
  }

  .verdict-icon svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    stroke: var(--_surface);
    stroke-width: 2.5;
  }

  .minded {
    display: grid;
    gap: 0.35em;
    font-weight: 600;
  }

  .minded > li {
    display: flex;
    gap: 0.55em;
    align-items: flex-start;
  }

  .minded svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.12em;
    stroke: var(--_caution);
  }

  .minded .stop svg {
    stroke: var(--_stop);
  }

  .missing-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }

  .missing-list .button {
    padding-inline: 0.9em;
    border-color: var(--_line);
    font-size: 0.9375em;
    font-weight: 500;
    text-align: start;
  }

  .missing-list .button:hover {
    border-color: var(--_line-strong);
  }

  @container mg (min-width: 34em) {
    .verdict {
      gap: 0.85em;
      padding: 0.85em 1.1em;
    }

    .verdict h2 {
      font-size: 1.125em;
    }

    .verdict-icon {
      font-size: 1.15em;
    }

    .limit {
      display: inline;
    }
  }

  @container mg (min-width: 52em) {
    .verdict {
      align-items: flex-start;
      padding: 1.1em 1.15em;
    }

    .verdict h2 {
      display: grid;
      gap: 0.25em;
    }

    .verdict-title {
      font-size: 1.3em;
      line-height: 1.25;
      letter-spacing: -0.015em;
      text-wrap: balance;
    }

    .dot {
      display: none;
    }

    .verdict-sum {
      font-size: 0.9412em;
      white-space: normal;
    }
  }

  /* Hardly any height: the outcome alone. */
  @media (max-height: 22em) {
    .verdict {
      padding-block: 0.35em;
    }

    .verdict-sum {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .verdict {
      border: 2px solid CanvasText;
      background: Canvas;
    }

    .verdict-icon {
      background: none;
    }

    .verdict-icon svg {
      stroke: CanvasText;
    }
  }
`;function kf(e){const t=t=>e.on.commit(function(e){const{target:t}=e,n=t instanceof Element?t.closest("[data-question]"):null;return n?.getAttribute("data-question")??null}(t));return U`<form
    class="inputs"
    part="inputs"
    novalidate
    autocomplete="off"
    @change=${t}
    @submit=${e=>{e.preventDefault(),t(e)}}
  >
    ${(e=>rf(e,"taken",["supplements"],af(e,"supplements")))(e)} ${function(e){const t=["age","sex","life-stage"];return rf(e,"person",t,U`${t.map(t=>af(e,t))}`)}(e)} ${(e=>rf(e,"medicines",["medicines"],af(e,"medicines")))(e)} ${(e=>rf(e,"health",["conditions"],af(e,"conditions")))(e)}
    ${function(e){return e.check.questions.has("signs-topic")?rf(e,"signs",["signs-topic"],af(e,"signs-topic")):V}(e)} ${function(e){const{words:t,check:n,ground:o}=e,{food:s}=t.doseCheck,a=n.questions.has("diet"),r=U`<fieldset class="ask" id="ask-diet" part="question" data-question="diet">
    <legend class="ask-title">${s.question}</legend>
    <p class="muted hint">
      ${s.hint} ${a?V:s.noEstimate({years:o.knowledge.estimateFromYears})}
    </p>
    ${function(e){const{words:t,check:n,on:o}=e,{ways:s}=t.doseCheck.food,a=uf.filter(e=>"portions"!==e||n.questions.has("diet"));return vc({name:"food-way",type:"radio",choices:[...mf(e),...a.map(e=>({value:e,label:s[e]}))],picked:null===n.food.way?[]:[n.food.way],pick:e=>o.food({way:e})})}(e)} ${"portions"===n.food.way?function(e){const t=sf(e,"diet");if(!t)return V;const n={...t,question:{...t.question,unsure:!1}};return U`<div class="stack">
    ${t.texts.hint?U`<p class="muted">${t.texts.hint}</p>`:V} ${xu(t)}
    ${Su(n)}
  </div>`}(e):V}
    ${"number"===n.food.way?function({words:e,check:t,on:n}){const{food:o}=e.doseCheck;return Gi({id:"food-mg",label:o.label,unit:o.unit,value:t.food.text,error:t.food.wrong?o.error({most:an}):void 0,input:e=>n.food({text:e})})}(e):V}
  </fieldset>`;return rf(e,"food",["diet"],r)}(e)} ${cf(e)} ${gf(e,"missing-below")}
  </form>`}function bf(e){const t=pf(e);return U`<section class="screen check" part="check" aria-labelledby="heading">
    <p class="quiet" role="status">${e.announced}</p>
    <div class="side" role="group" aria-labelledby="heading" tabindex="0">
      ${function(e){const{tone:t,title:n,sum:o,limit:s}=Ip(e);return U`<header class="verdict ${t}" part="verdict verdict-${t}">
    <span class="verdict-icon">${hf[t]()}</span>
    <h2 id="heading" tabindex="-1" part="heading">
      <span class="quiet">${e.words.doseCheck.verdict.heading}: </span
      ><span class="verdict-title">${n}<span class="dot">.</span></span>
      <span class="verdict-sum figures"
        >${o} ${s?U`<span class="limit">${s}</span>`:V}</span
      >
    </h2>
  </header>`}(e)} ${t?Kp(e):V} ${function(e){const t=Ip(e);return U`<div class="verdict-body stack" part="verdict-text">
    ${function(e){const{words:t,help:n}=e,o=qp(e).filter(({severity:e})=>"info"!==e);return 0===o.length||pf(e)?V:U`<ul class="minded" part="minded">
    ${o.map(e=>U`<li class=${e.severity}>
          ${"stop"===e.severity?Gl.stop():Gl.alert()}<span
            >${dc(t,e,n).title}</span
          >
        </li>`)}
  </ul>`}(e)} ${t.text?U`<p>${t.text}</p>`:V} ${gf(e,"missing")}
    ${function({words:e,check:t}){return t.recommendation.plan?U`<div>
    <button class="button" type="button" part="to-plan-button" @click=${e=>Hl(e.currentTarget.getRootNode(),"#plan")}>
      ${e.doseCheck.verdict.toDay}
    </button>
  </div>`:V}(e)}
  </div>`}(e)} ${function(e){const{words:t,ground:n,check:o}=e,{figures:s,facts:a}=o,r=void 0===s.referenceLowMg&&!s.supplementMgHigh;if(!Vp(e)||r)return V;const i=void 0===a.foodMg&&void 0!==a.diet;return um({words:t,figures:s,limitMg:s.upperLevelMg,proposedMg:0,spreadPercent:i?100*n.knowledge.estimateSpread.share:0})}(e)}
    </div>
    ${kf(e)} ${t?V:Kp(e)}
    <div class="after">${function({words:e,ground:t,check:n,help:o}){const s=n.recommendation.plan;if(!s)return V;const{knowledge:a}=t;return fi({words:e,knowledge:a,facts:n.facts,help:o,plan:s,takes:Lp(e,a,n.facts)})}(e)} ${function({words:e,check:t,quizThere:n,on:o}){const{outcome:s,plan:a}=t.recommendation;return"incomplete"===s?V:Lu({words:e,print:o.print,...a&&{save:o.save},...n&&{handOver:{label:e.together.toQuiz,go:o.handOver}}})}(e)} ${function({words:e,settings:t,check:n,consent:o,on:s}){return"incomplete"===n.recommendation.outcome?V:Fu({words:e,eventDetail:t.eventDetail,consent:o,answer:s.consent})}(e)} ${(e=>vm({words:e.words,knowledge:e.ground.knowledge,standard:e.check.recommendation.standard,cited:Yp(e),withFigures:Vp(e)}))(e)} ${function({words:e,on:t}){return U`<div>
    <button class="button" type="button" part="restart-button" @click=${()=>t.restart()}>
      ${e.quiz.restart}
    </button>
  </div>`}(e)}</div>
  </section>`}const wf=a`
  .screen.check {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.75);
    max-inline-size: 72em;
  }

  /* The sentence goes along below the top of the screen; all else of the side column stands in the page. */
  .side {
    display: contents;
  }

  .side > .verdict {
    position: sticky;
    z-index: 2;
    inset-block-start: calc(var(--mg-sticky-top, 0px) + 0.35em);
    margin-inline: calc(var(--_space) * -0.5);
    box-shadow: 0 0.4em 1.2em -0.6em rgb(0 0 0 / 0.35);
  }

  .side > .verdict + .verdict-body {
    margin-block-start: calc(var(--_space) * -0.75);
  }

  .side > .block:not(.notes-part) {
    order: 2;
  }

  .inputs,
  .after {
    display: grid;
    gap: calc(var(--_space) * 2.25);
    min-inline-size: 0;
  }

  .check > .notes-part {
    order: 1;
  }

  .after {
    order: 3;
  }

  .input-section {
    gap: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  .input-section > h3 {
    font-size: 1.3em;
  }

  .ask-title {
    font-weight: 600;
  }

  .confirm {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  /* What takes the focus is scrolled clear of the verdict. */
  .inputs :is(input, select, textarea, button, summary),
  .after #plan {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 7em) 2em;
  }

  /* A few short answers side by side: the page is long enough. */
  @container mg (min-width: 30em) {
    .inputs .choice-grid:has([type='radio']) {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }

    .inputs .choice-grid:has([type='radio']):has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container mg (min-width: 52em) {
    .screen.check {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(17em, 24em);
      gap: calc(var(--_space) * 2.25) calc(var(--_space) * 3);
      align-items: start;
    }

    .check > :is(.inputs, .notes-part, .after) {
      grid-column: 1;
    }

    /* Stretched, so that on a low screen the sentence alone can go along; as a grid it could not. */
    .check > .side {
      display: flex;
      flex-direction: column;
      grid-column: 2;
      grid-row: 1 / span 3;
      gap: calc(var(--_space) * 1.25);
      align-self: stretch;
      order: 0;
    }

    .side > * {
      flex: none;
    }

    .side > .verdict {
      margin-inline: 0;
    }

    .side > .verdict + .verdict-body {
      margin-block-start: 0;
    }

    .inputs > :first-child {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .inputs :is(input, select, textarea, button, summary),
    .after #plan {
      scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 1em) 2em;
    }
  }

  @media (min-height: 36em) {
    @container mg (min-width: 52em) {
      .check > .side {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        /* Room for outlines, which would be cut off. */
        margin: -0.4em;
        padding: 0.4em;
        overflow: auto;
      }

      .side > .verdict {
        position: static;
        box-shadow: none;
      }
    }
  }
`,yf=({state:e,check:t})=>"check"===e.screen&&"emergency"===t.recommendation.outcome;const vf=[Im,Km,Vm,Um,$c,Dc,Ji,Oc,bu,hc,dm,hi,ym,ec,Gm,a`
  .frame {
    --_mild: color-mix(in srgb, currentColor 50%, var(--_accent));
  }
`,df,ff,wf],$f=Object.freeze({});class xf extends Hs{static settings=Og;static properties=wt(Dg);static styles=vf;#J=new Op(this,()=>this.#me());#X="open";#Me=[];#te=$f;#G="";#je="";#g=null;#ze=!1;#Se=[];kind="dose";get settings(){return super.settings}receive(e){this.#J.follow(this.#oe),this.#J.receive(e)}blocks(){return this.#J.blocks}connectedCallback(){super.connectedCallback(),this.#J.resume()}disconnectedCallback(){super.disconnectedCallback(),this.#J.stop()}willUpdate(e){super.willUpdate(e),this.#Ae()}update(e){this.#J.follow(this.#oe),this.#Pe(),function(e,t){const n=e&&!CSS.supports("overflow-anchor","auto")?e.getBoundingClientRect().top:0;if(t(),!e?.isConnected||n>=0)return;const o=e.getBoundingClientRect().top-n;0!==o&&window.scrollBy({top:o,behavior:"instant"})}(this.renderRoot.querySelector(".inputs"),()=>super.update(e))}render(){return U`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#se()}</div>`}#se(){const e=()=>this.#re.restart();if(this.#J.broken)return Wm(this.words,e);try{return function(e){const{words:t,ground:n,settings:o,problems:s,check:a,state:r}=e,i="check"===r.screen?a.recommendation.findings:[],l=o.debug&&!yf(e);return U`${function(e){if("signs"===e.state.screen)return function(e){const{words:t,settings:n,on:o}=e,s=t.doseCheck;return U`<form
    class="screen intro"
    part="intro"
    novalidate
    autocomplete="off"
    aria-labelledby="heading"
    @submit=${e=>{e.preventDefault(),o.go()}}
  >
    <div class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${s.title}</h2>
      <p class="lead">${s.lead}</p>
    </div>
    <div class="stack small muted notes">
      ${fc(t)} ${pc(t,n.eventDetail)}
    </div>
    ${af(e,"signs-now",{prefilled:!0})}
    <div class="steps">
      <button class="button primary" type="submit" part="start-button">${s.start}</button>
    </div>
  </form>`}(e);if(!yf(e))return bf(e);const{words:t,ground:n,help:o,settings:s,check:a,on:r}=e;return gc({words:t,knowledge:n.knowledge,findings:a.recommendation.findings,help:o,country:s.country,undo:r.undo})}(e)}
  ${l?lc({words:t,knowledge:n.knowledge,problems:s,findings:i}):V}`}(this.#ie)}catch(t){return this.#J.fail(t),Wm(this.words,e)}}#Ae(){const{age:e,sex:t,lifeStage:n,foodMg:o,supplements:s,medicines:a,conditions:r}=this.settings,i={age:e,sex:t,lifeStage:n,foodMg:o,supplements:s,medicines:a,conditions:r},l=[super.hostFacts,this.knowledgeUsed,...Object.values(i)];if(l.every((e,t)=>e===this.#Me[t]))return;this.#Me=l;const c=function(e,t){const n={},o=[];for(const s of Object.keys(Dg)){if(!Xp(e[s]))continue;const a=of(()=>nf(t,s,e[s]),{bad:e[s]});if(Object.assign(n,a.facts),"bad"in a){const{attribute:e,expected:t}=Dg[s];o.push(ht(e,a.bad,a.expected??t))}}return{facts:n,problems:o}}(i,this.knowledgeUsed);this.setProblems("prefill",c.problems),this.#te=function(e,{facts:t}){const n={...e,...t};return void 0!==t.foodMg&&delete n.diet,n}(super.hostFacts,c)}get#oe(){const{standard:e,claims:t}=this.settings;return{knowledge:this.knowledgeUsed,hostFacts:this.#te,options:{standard:e,claims:t}}}get#ie(){const{ground:e,state:t,check:n}=this.#J;return{words:this.words,ground:e,settings:this.settings,state:t,check:n,help:Fr(this.settings.country),consent:this.#X,announced:this.#je,problems:this.configProblems,quizThere:void 0!==qs("quiz"),on:this.#re}}#re={change:(e,t)=>this.#J.change(e,t),food:e=>this.#J.changeFood(e),day:e=>this.#J.changeDay(e),commit:e=>this.#J.commit(e),go:()=>{this.#J.go(),this.#Ce()},undo:()=>{this.#J.undo(),this.#Ce()},confirm:e=>this.#J.confirm(e),show:e=>this.#J.show(e),restart:()=>{this.#X="open",this.#je="",this.#G="",this.#g=null,this.#J.restart()},consent:e=>this.#ce(e),handOver:()=>{const{ground:e,state:t}=this.#J;qs("quiz")?.receive(function(e,t){const{given:n,facts:o,food:s}=mp(e,t),a=n.answers.get("diet"),r="unsure"===s.way?{unsure:!0}:"portions"===s.way?a:void 0,{wake:i,bed:l,meals:c,medicineTimes:d,foodMg:u}=o,m={...void 0!==i&&{wake:i},...void 0!==l&&{bed:l},...void 0!==c&&{meals:c},...void 0!==d&&{medicineTimes:d},..."number"===s.way&&void 0!==u&&{foodMg:u}},h=new Map(n.answers);return r?h.set("diet",r):h.delete("diet"),{given:{path:r?[...n.path,"diet"]:n.path,answers:h,offered:n.offered},more:m}}(e,t))},save:()=>{const{plan:e}=this.#J.check.recommendation;e&&Gr(this.words,e)},print:()=>_i(this,function(e){const{words:t,ground:n,check:o,help:s}=e,{knowledge:a}=n,{facts:r,figures:i,recommendation:l}=o,{plan:c,upperLevelMg:d}=l,u=Ip(e);return{words:t,title:t.doseCheck.title,outcome:Gp(u),text:u.text,answers:Qp(e),findings:qp(e).map(e=>dc(t,e,s)),figures:Vp(e)?Pi(t,{...i,limitMg:d??void 0}):[],plan:c,takes:c?Lp(t,a,r):void 0,separations:c?io(a,r):[],sources:wm(t,a.sources,Yp(e)),knowledge:l.knowledge,help:s,night:yo(a,r)}}(this.#ie))};#ce(e){this.#X=e?"yes":"no",this.requestUpdate(),this.updateComplete.then(()=>{Hl(this.renderRoot,"#consent"),e&&this.#Q()})}#Ce(){this.#J.broken||(this.#G=this.#_e)}get#_e(){return Gp(Ip(this.#ie))}#me(){this.isConnected&&!this.#J.broken&&"signs"!==this.#J.state.screen&&(this.#Te(),this.#Q())}#Te(){const e=this.#_e;e!==this.#G&&(this.#G=e,this.#je=e,this.requestUpdate())}#Pe(){const e=[this.language,this.#J.ground];e.some((e,t)=>e!==this.#Se[t])&&(this.#je=""),this.#Se=e}#Q(){const{recommendation:e,facts:t}=this.#J.check,{outcome:n}=e;if("incomplete"===n&&(this.#g?.outcome??n)===n)return;const{eventDetail:o,pushDatalayer:s}=this.settings,a=Tr(e,o,"yes"===this.#X,t),r=JSON.stringify(a),i=r!==this.#g?.text;this.#g={outcome:n,text:r},i&&(function(e,t,n){jt(e,"mg-recommendation",n)}(this,0,a),s&&!this.#ze&&zr("dose"),this.#ze=!0)}}for(const e of Object.values(Ag))In(e);Cg("mg-dose-check",xf);const Mf=1e5,jf=20971520,zf=1e5,Sf="the row is left out",Af={"unclosed-quote":()=>`a quotation mark that is closed; ${Sf}`,"text-after-quote":()=>`no text after a closing quotation mark, and quotation marks inside a field written twice; ${Sf}`,"too-few-fields":({count:e,total:t})=>`as many fields as the header has (${t}), not ${e}; ${Sf}`,"too-many-fields":({count:e,total:t})=>`as many fields as the header has (${t}), not ${e}: a field with a separator in it stands in quotation marks; ${Sf}`,"not-json":()=>`JSON that can be read; ${Sf}`,"not-a-food":()=>`an object with id, names and mgPer100g; ${Sf}`,unreadable:()=>`plain values that can be read; ${Sf}`,"no-name":()=>`a name as text; ${Sf}`,"long-name":({most:e})=>`a name of at most ${e} characters; ${Sf}`,"bad-id":({most:e})=>`a text of 1 to ${e} characters; ${Sf}`,"double-id":({firstLine:e})=>`an id that no earlier row has, as row ${e} does; ${Sf}`,"no-number":()=>`a number without unit, or nothing where it was not measured; ${Sf}`,thousands:()=>`a number without thousands separators, with at most two decimals; ${Sf}`,"out-of-range":({most:e})=>`a number of mg from 0 to ${e}; ${Sf}`,"bad-portion":({most:e})=>`a number of grams above 0, at most ${e}; the portion is left out`,"bad-text":({most:e})=>`a text of at most ${e} characters; the field is left out`},Pf="CSV with a header, or JSON",Cf={"bad-address":()=>"an address that starts with https: or http:, or a relative one",offline:()=>"a connection to the internet; there is none",unreachable:()=>"a URL that can be reached from this page; it gave no answer",timeout:({seconds:e})=>`an answer that does not fall silent for ${e} seconds`,status:({status:e})=>`a URL that answers with ${Pf}; it answered ${e}`,"too-large":({mostMb:e})=>`at most ${e} MB`,"web-page":()=>`${Pf}; a web page came`,workbook:()=>`${Pf}; the workbook of a spreadsheet came, which can be saved as CSV`,"no-list":()=>'a list of foods, or {"foods": [ \u2026 ]}',"no-columns":({found:e,missing:t})=>`a header with the columns ${t}, separated by comma, semicolon or tab; found was ${e}`,"no-rows":()=>"at least one food","no-good-rows":({count:e})=>`at least one row that can be used, of the ${e} that are there`,unreadable:()=>"plain values that can be read"};function _f(e,t,n){const o=function(e,{rowProblems:t,rowProblemCount:n}){const o=t.slice(0,20).map(t=>ht(function(e,{line:t,column:n}){return"foods"===e?`foods[${t-1}]${null===n?"":`.${n}`}`:`src line ${t}${null===n?"":`, ${n}`}`}(e,t),t.value,(e=>Af[e.code](e))(t)));return n<=20?o:[...o,ht(e,`${n} problems`,"no problems in the rows; the first 20 are told one by one")]}(e,n);if(n.cut){const t="at most 100000 rows; the rest is left out";o.unshift(ht(e,"more than 100000 rows",t))}return n.failure&&o.unshift(ht(e,function(e){if("string"==typeof e||"object"!=typeof e||null===e)return e;try{return Array.isArray(e)?`${e.length} rows`:`{ ${Object.keys(e).slice(0,10).join(", ")} }`}catch{return"(object)"}}(t),(e=>Cf[e.code](e))(n.failure))),o}const Tf=["","-","\u2013","\u2014","null"],Df=/^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/,Of=/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/,Ef=/^[+-]?\d{1,3}(?:[.,'\u2019\s]\d{3})+(?:[.,]\d*)?$/;function Ff(e){return null==e?null:"string"==typeof e?function(e){const t=e.trim();return Tf.includes(t.toLowerCase())?null:t.length>30?"no-number":Of.test(t)?"thousands":Df.test(t)?Number(t.replace(",","."))+0:Ef.test(t)?"thousands":"no-number"}(e):"number"==typeof e&&Number.isFinite(e)?e+0:"no-number"}const Lf=/\p{Cc}/u,Bf=/[\u202A-\u202E\u2066-\u2069]/g,Nf=e=>e.length<13?e:` ${e}`.slice(1);function qf(e){return(Lf.test(e)?e.replaceAll(/[\t\r\n]+/g," ").replaceAll(/\p{Cc}/gu,""):e).replaceAll(Bf,"").trim()}const Rf=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g,Hf=(e,t)=>e.length>t&&(e.length>2*t||e.replaceAll(Rf,"_").length>t);class Wf{#De=new Map;#Oe;constructor(e){this.#Oe=e}own(e){return this.#Oe?Nf(e):e}share(e){const t=this.#De.get(e);if(void 0!==t)return t;const n=this.own(e);return this.#De.size<5e3&&this.#De.set(n,n),n}}const Uf=["nl","en","de","fr"],If=200,Gf=e=>void 0===e?"":Nf(mt(e)),Vf=e=>null!=e&&""!==e;function Kf(e,t,n,o){if(!Vf(e))return"";const s="string"==typeof e?qf(e):null;return null===s?(o.push({code:"no-name",column:t,value:Gf(e)}),null):Hf(s,If)?(o.push({code:"long-name",column:t,value:Gf(s),most:If}),null):n.own(s)}function Yf(e,t){const n=An(e,"mgPer100g"),o=Ff(n);if(null===o)return null;const s={column:"mgPer100g",value:""};if("string"==typeof o)t.push({...s,code:o,value:Gf(n)});else{if(o>=0&&o<=zf)return o;t.push({...s,code:"out-of-range",value:Gf(n),most:zf})}}function Zf(e,t){const n=An(e,"portionGrams"),o=Ff(n);if(null===o)return;if("number"==typeof o&&o>=.01&&o<=5e3)return o;const s=Gf(n);t.push({code:"bad-portion",column:"portionGrams",value:s,most:5e3})}function Jf(e,t,n,o){const s=An(e,t);if(!Vf(s))return;const a="string"==typeof s?qf(s):null;if(null!==a&&!Hf(a,If))return""===a?void 0:n.share(a);o.push({code:"bad-text",column:t,value:Gf(s),most:If})}function Qf(e,t,n){const o=function(e,t,n){const o=An(e,"id");if(!Vf(o))return"";const s="number"==typeof o&&Number.isFinite(o)?String(o):o,a="string"==typeof s?qf(s):null;return null===a||Hf(a,If)?(n.push({code:"bad-id",column:"id",value:Gf(o),most:If}),null):t.own(a)}(e,t,n),s=function(e,t,n){const o=An(e,"names")??An(e,"name");if(Sn(o))return function(e,t,n){const o={};for(const s of Uf){const a=Kf(An(e,s),`names.${s}`,t,n);if(null===a)return null;""!==a&&(o[s]=a)}return Object.keys(o).length>0?o:(n.push({code:"no-name",column:"names",value:""}),null)}(o,t,n);const s=Kf(o,"names",t,n);return""===s&&n.push({code:"no-name",column:"names",value:""}),s||null}(e,t,n),a=Yf(e,n);if(null===o||null===s||void 0===a)return null;const r=Zf(e,n),i=Jf(e,"portionLabel",t,n),l=Jf(e,"category",t,n),c=Jf(e,"state",t,n),d=Jf(e,"source",t,n);return void 0!==r&&i&&l&&c&&d?{id:o,names:s,mgPer100g:a,portionGrams:r,portionLabel:i,category:l,state:c,source:d}:function(e,t){void 0!==t.portionGrams&&(e.portionGrams=t.portionGrams);for(const n of["portionLabel","category","state","source"]){const o=t[n];void 0!==o&&(e[n]=o)}return e}({id:o,names:s,mgPer100g:a},{portionGrams:r,portionLabel:i,category:l,state:c,source:d})}function Xf(e,t){const n=[];try{return Sn(e)?{food:Qf(e,t,n),faults:n}:{food:null,faults:[{code:"not-a-food",column:null,value:Gf(e)}]}}catch{return{food:null,faults:[{code:"unreadable",column:null,value:""}]}}}const ek=Object.freeze({foods:[],rowProblems:[],rowProblemCount:0,cut:!1,failure:null}),tk=e=>({...ek,failure:e}),nk=(e,t)=>({foods:[],problems:[],lines:new Map,texts:e,columnName:t,problemCount:0,rows:0,cut:!1});function ok(e){return e.cut=e.rows===Mf,e.cut||e.rows++,!e.cut}const sk=e=>Nf(mt(e));function ak(e,t,n){e.problemCount++,e.problems.length<1e3&&e.problems.push(Object.freeze({...n,line:t}))}const rk=e=>`row-${e}`;function ik(e,t,n){const{food:o,faults:s}=Xf(n,e.texts);for(const n of s){const o=null===n.column?null:e.columnName(n.column);ak(e,t,{...n,column:o})}o&&function(e,t,n){""===n.id&&(n.id=rk(t));const{id:o}=n,s=e.lines.get(o);if(void 0!==s){const n=e.columnName("id");return ak(e,t,{code:"double-id",column:n,value:o,firstLine:s})}e.lines.set(o,t),e.foods.push(n)}(e,t,o)}const lk=(e,t=function({foods:e,rows:t}){return 0===t?{code:"no-rows"}:0===e.length?{code:"no-good-rows",count:t}:null}(e))=>({foods:t?[]:e.foods,rowProblems:e.problems,rowProblemCount:e.problemCount,cut:e.cut,failure:t});function ck(e,t){for(let n=t+1;n<e.length;n++){const t=e.charCodeAt(n);if(34===t||10===t||13===t)return n;92===t&&n++}return e.length}function dk(e){switch(e){case 91:case 123:return 1;case 93:case 125:return-1;default:return 0}}function uk(e,t){let n=0;for(let o=t;o<e.length;o++){const t=e.charCodeAt(o);if(34===t?o=ck(e,o):n+=dk(t),n<0||0===n&&44===t)return o}return e.length}function mk(e,t){let n=t;for(;n<e.length&&e.charCodeAt(n)<=32;)n++;return n}const hk=(e,t)=>"["===e[t];function gk(e,t,n){return'"'===e[t]&&"foods"===e.slice(t+1,n)}class pk{#Ee=[];look(e){if(null===this.#Ee||!Sn(e))return;const t=Object.keys(e);t.includes("mgPer100g")?this.#Ee=null:0===this.#Ee.length&&(this.#Ee=t.slice(0,20))}readingOf(e){if(null===this.#Ee||0===e.foods.length)return lk(e);const t=sk(this.#Ee.join(", "));return lk(e,{code:"no-columns",found:t,missing:"mgPer100g"})}}const fk=()=>nk(new Wf(!1),e=>e);function kk(e,t,n){try{const o=n();t.look(o),ik(e,e.rows,o)}catch{ak(e,e.rows,{code:"unreadable",column:null,value:""})}}function bk(e){const t=Sn(e)?An(e,"foods"):e;return Array.isArray(t)?t:null}const wk=e=>({code:"not-json",column:null,value:sk(e)});function yk(e,t,n){try{const o=JSON.parse(n);return t.look(o),ik(e,e.rows,o),!0}catch{return ak(e,e.rows,wk(n)),!1}}function*vk(e){const t=function(e){const t=mk(e,0);return hk(e,t)?t:"{"===e[t]?function(e,t){for(let n=mk(e,t+1);n<e.length;){const t=ck(e,n),o=mk(e,t+1),s=58===e.charCodeAt(o)&&gk(e,n,t),a=mk(e,o+1);if(s)return hk(e,a)?a:-1;const r=uk(e,a);if(44!==e.charCodeAt(r))return-1;n=mk(e,r+1)}return-1}(e,t):-1}(e);if(-1===t)return tk({code:"no-list"});const n=fk(),o=new pk,s=function*(e,t){for(let n=t+1;n<e.length;){const t=uk(e,n),o=e.slice(n,t).trim(),s=44!==e.charCodeAt(t);if(""!==o&&(yield{text:o,end:t}),s)return"]"===e[t];n=t+1}return!1}(e,t);let a=!0,r=s.next();for(;!r.done&&ok(n);r=s.next())a=yk(n,o,r.value.text),yield r.value.end/e.length;return!0===r.done&&!r.value&&a&&ak(n,n.rows+1,wk("")),o.readingOf(n)}class $k{places=[];#Fe=[];offer(e,t){const n=this.#Fe;if(!(t>(n.length<60?-1/0:n.at(-1)??-1/0)))return;let o=n.length;for(;o>0&&t>(n[o-1]??0);)o--;n.splice(o,0,t),this.places.splice(o,0,e),n.length<=60||(n.pop(),this.places.pop())}}class xk{kinds=[];#Le={category:new Set,state:new Set};#Be=new Wf(!1);look(e,t,n){const o=this.#Le[t],s=An(e,t);if(1e3===o.size||o.has(s))return;o.add(s);const a=Jf(e,t,this.#Be,n);void 0!==a&&this.kinds.push({[t]:a})}}function Mk(e,t,n){const o=performance.now()+120;for(let s=0;s<t;s++){if(s%1024==0&&performance.now()>o)return!1;try{const t=e[s];Sn(t)&&n(t,s)}catch{continue}}return!0}const jk=e=>31*(31*e.charCodeAt(e.length-1)+e.charCodeAt(e.length-2))+e.charCodeAt(e.length-3);function zk(e,t){try{return function(e,t){const n=bk(e);if(!n||n.length<=t.moreThan)return null;const o=Math.min(n.length,Mf),s="ascending"===t.direction?-1:1,a=Math.ceil(o/2e3),r=new Float64Array(Math.ceil(o/a)).fill(NaN),i=new $k,l=new xk,c=[],d=Mk(n,o,(e,n)=>{const o=Yf(e,c)??NaN,d=o*(Zf(e,c)??t.ordinaryGrams)/100;n%a===0&&(r[n/a]=d),i.offer(n,s*("mg-per-100g"===t.sort?o:d)),l.look(e,"category",c),l.look(e,"state",c)}),u=d?function(e,t,n){const o=new Wf(!1),s=new Map;for(const t of n){const{food:n}=Xf(e[t],o);n&&s.set(t,{...n,id:n.id||rk(t+1)})}const a=function(e,t,n){const o=new Map,s=new Set(n),a=new Set(n.map(jk)),r=new Wf(!1);return Mk(e,t,(e,t)=>{const n=An(e,"id"),i="number"==typeof n?String(n):n;"string"==typeof i&&a.has(jk(i))&&s.has(i)&&!o.has(i)&&Xf(e,r).food&&o.set(i,t)}),o}(e,t,Array.from(s.values(),({id:e})=>e));for(const[e,{id:t}]of s)(a.get(t)??e)<e&&s.delete(e);return s}(n,o,i.places):new Map;return 0===u.size?null:{foods:[...u.values()],places:[...u.keys()],count:o,portionsMg:r,kinds:l.kinds}}(e,t)}catch{return null}}function Sk(){return new Promise(e=>{try{!function(e){const{port1:t,port2:n}=new MessageChannel;t.addEventListener("message",()=>{t.close(),e()},{once:!0}),t.start(),n.postMessage(null)}(e)}catch{setTimeout(e,0)}})}function Ak(e){const t=performance.now()+10;for(;;){for(let t=0;t<16;t++){const t=e.next();if(t.done)return t}const n=e.next();if(n.done||performance.now()>=t)return n}}async function Pk(e,t,{signal:n,tell:o}){let s=t;for(;;){if(o?.(s),await Sk(),n?.aborted)return null;const t=Ak(e);if(t.done)return t.value;s=t.value}}function Ck(e,t={}){if(t.isLong)return Pk(e,0,t);const n=Ak(e);return n.done?n.value:Pk(e,n.value,t)}function*_k(e,t,n){for(;;){const o=e.next();if(o.done)return o.value;yield t+o.value*(n-t)}}function*Tk(e){try{return yield*e}catch{return tk({code:"unreadable"})}}function Dk(e){try{return(bk(e)?.length??0)>5e3}catch{return!1}}class Ok{state="built-in";progress=null;ready=Promise.resolve();#z;#S;#Ne=ek;#qe=null;#P=null;#C=null;#Re;constructor(e,t){this.#z=e,this.#S=t,e.addController(this)}get foods(){return this.#Ne.foods}get rowProblems(){return this.#Ne.rowProblems}get rowProblemCount(){return this.#Ne.rowProblemCount}get cut(){return this.#Ne.cut}get failure(){return this.#Ne.failure}preview(e){return"loading"!==this.state||"object"!=typeof this.#P?null:(e&&void 0===this.#Re&&(this.#Re=zk(this.#P,e)),this.#Re??null)}get given(){return this.#qe??(this.#z.getAttribute("src")?.trim()||null)}set given(e){this.#qe=e||null,this.#z.requestUpdate()}retry(){this.#_(),this.#P=null,this.#z.requestUpdate()}hostConnected(){this.#P!==this.given&&this.#z.requestUpdate()}hostUpdate(){const{given:e}=this;e!==this.#P&&this.#z.isConnected&&(this.#_(),this.#P=e,this.#T(e))}hostDisconnected(){const e=null!==this.#C;this.#_(),e&&(this.#P=null)}#_(){this.#C?.abort(),this.#C=null}#T(e){if(null===e)return this.#D(ek,"built-in");const t=new AbortController,n=this.#He(e,t);if(!(n instanceof Promise))return this.#D(n);this.#D(ek,"loading"),this.#C=t,this.ready=n.then(e=>this.#O(t,e))}#He(e,t){const{signal:n}=t,o=e=>this.#We(t,e);return"string"==typeof e?this.#Ue(e,{signal:n,tell:o}):((e,t={})=>Ck(Tk(function*(e){const t=bk(e);return t?yield*function*(e){const t=fk(),n=new pk,{length:o}=e;for(let s=0;s<o&&ok(t);s++)kk(t,n,()=>e[s]),yield(s+1)/o;return 0===o?lk(t,null):n.readingOf(t)}(t):tk({code:"no-list"})}(e)),{...t,isLong:Dk(e)}))(e,{signal:n,tell:o})}async#Ue(e,t){const n=null===this.#qe;try{const{loadOwnFoods:o,readFoodsText:s}=await Promise.resolve().then(()=>Rx);return t.signal.aborted?null:await(n?o(e,t):s(e,t))}catch{return tk({code:"unreachable"})}}#We(e,t){if(this.#C!==e||this.#Re)return;const n=this.progress;(null===t||null===n?t!==n:1===t||t-n>=.02)&&(this.progress=t,this.#z.requestUpdate())}#O(e,t){this.#C===e&&null!==t&&(this.#C=null,this.#D(t),this.#z.requestUpdate())}#D(e,t=(e.failure?"failed":"ready")){this.state=t,this.progress=null,this.#Re=void 0,this.#Ne=e;const n=null===this.#qe?"src":"foods";this.#S.tell(_f(n,this.#P,e))}}const Ek={portions:[],declared:"list",isMenu:!1,undo:null,typed:new Map,wrong:[],avoid:null,menu:null},Fk=5e3,Lk=100,Bk=e=>Math.round(100*e)/100,Nk=e=>Bk(e)>0&&e<=Fk,qk=({portions:e},t)=>e.find(e=>e.id===t)?.grams;function Rk(e,t,n=null){const o=e=>t.some(t=>t.id===e);return{...e,portions:t,declared:0===t.length?"list":e.declared,isMenu:t.length>0&&e.isMenu,undo:n,typed:new Map([...e.typed].filter(([e])=>o(e))),wrong:e.wrong.filter(o)}}const Hk=({portions:e,declared:t,isMenu:n})=>({portions:e,declared:t,isMenu:n});function Wk(e,t){if(!e.typed.has(t)&&!e.wrong.includes(t))return e;const n=new Map(e.typed);return n.delete(t),{...e,typed:n,wrong:e.wrong.filter(e=>e!==t)}}function Uk(e,t,n){if(!Nk(n))return e;const o=qk(e,t);return void 0!==o?Gk(e,t,Math.min(o+n,Fk)):e.portions.length>=Lk?e:Rk(e,[...e.portions,{id:t,grams:Bk(n)}])}function Ik(e,t){const n=qk(e,t);return void 0===n?e.portions.length>=Lk?"full":null:n>=Fk?"most":null}function Gk(e,t,n){const o=qk(e,t);if(void 0===o||!Nk(n))return e;const s=Wk(e,t);return Bk(n)===o?s:Rk(s,e.portions.map(e=>e.id===t?{id:t,grams:Bk(n)}:e))}const Vk=Wk;function Kk(e){return 0===e.portions.length?e:Rk(e,[],{what:"emptied",before:Hk(e)})}function Yk(e){if(!e.undo)return e;const{portions:t,...n}=e.undo.before;return{...Rk(e,t),...n}}function Zk(e,t){return 0===e.portions.length||e.declared===t||e.isMenu&&"with-rest"===t?e:{...e,declared:t}}const Jk={"mg-per-portion":"descending","mg-per-100g":"descending",name:"ascending"},Qk={search:"",category:null,state:null,sort:"mg-per-portion",direction:Jk["mg-per-portion"],byFit:!1,basis:"day",grams:new Map,open:new Set,editing:null,pages:1,filtersOpen:!1},Xk=e=>t=>{const[n,o]=[t.search.trim(),e.trim()],s=""!==o&&(""===n||t.byFit);return{...t,search:e,byFit:s,pages:1}},eb=e=>t=>({...t,category:e,pages:1}),tb=e=>({...e,category:null,state:null,pages:1}),nb=e=>t=>({...t,sort:e,direction:Jk[e],byFit:!1}),ob=e=>({...e,pages:e.pages+1}),sb=e=>({...e,filtersOpen:!e.filtersOpen}),ab=e=>({...e,editing:null});function rb(e,t,n){const o=new Map(e.grams);return null===n?o.delete(t):o.set(t,n),{...e,grams:o,editing:null}}function ib(e,t){return{attribute:e,expected:t,fallback:null,read:e=>e}}const lb={attribute:"page-size",expected:"a whole number of rows, from 1 to 1000",fallback:null,read:e=>{const t="number"==typeof e?e:Number(String(e).trim());return Number.isInteger(t)&&t>=1&&t<=1e3?t:void 0}},cb={category:kt("category","the id of a category that occurs",100),search:kt("search","a text of at most 100 characters",100),sort:pt("sort",["mg-per-portion","mg-per-100g","name"]),pageSize:lb,age:ib("age","a number of years from 0 to 120"),sex:ib("sex",'"female" or "male"'),lifeStage:ib("life-stage",'"none", "pregnant" or "breastfeeding"'),noTray:ft("no-tray")},db={...Mt,...cb},ub=e=>"measure"in e&&"match"in e,mb=({portionGrams:e})=>e??100;function hb(e,t){return ub(t)?nm(e,t.portionCount,t.measure):t.portionLabel??""}function gb(e,t){return null===e||null===t?null:{lowPercent:Math.round(e/t.high*100),highPercent:Math.round(e/t.low*100)}}function pb(e,t,n,o){const s=n??mb(t),a=((e,t)=>null===t?null:t*e/100)(s,t.mgPer100g);return{id:t.id,name:Qn(t,e.lang),portion:void 0===n?hb(e,t):"",grams:s,mg:a,mgPer100g:t.mgPer100g,share:gb(a,o.reference),bar:o.fullMg>0?Math.min(100,(a??0)/o.fullMg*100):0}}function fb({basketKinds:e},{id:t,category:n}){return e.find(({foods:e})=>e?.includes(t))??e.find(({categories:e})=>e?.some(e=>e===n))}const kb=(e,t,n)=>e.set(t,(e.get(t)??0)+n);const bb=e=>e.filter(e=>void 0!==un(e?.grams,Number.MIN_VALUE,5e3));function wb({id:e,grams:t},{mgPer100g:n}){const o=un(n,0,1/0);return{id:e,grams:t,mg:void 0===o?null:Math.round(o*t/100)}}const yb=(e,t)=>"number"==typeof t?e/t:{low:e/t.high,high:e/t.low};function vb(e,t,{facts:n={},standard:o,foods:s=[],rest:a=!1}={}){const r=new Map(s.map(e=>[e.id,e])),i=bb(t).flatMap(t=>{const n=r.get(t.id)??Jn(e,t.id);return n?[wb(t,n)]:[]}),l=i.reduce((e,{mg:t})=>e+(t??0),0),c=l+(a?(d=function(e,t,n=new Map){const o=function(e){return e.backgroundBasket.reduce((t,{food:n,portionsPerWeek:o})=>kb(t,fb(e,Jn(e,n)??{id:n}),eo(e,n)*o/7),new Map)}(e);for(const{id:s,mg:a}of t){const t=n.get(s)??Jn(e,s),r=t&&fb(e,t);r&&kb(o,r,-(a??0))}return[...o.values()].reduce((e,t)=>e+Math.max(0,t),0)}(e,i,r),Math.round(Number(d.toFixed(6)))):0);var d;const{standard:u}=ms({standard:o}),m=function(e,t,n){const{ageYears:o}=n,s=void 0===o?function(e,t,{sex:n,lifeStage:o="none"}){const s="none"===o,a=s?"general":o,r=zo(e.adultFromYears),i=e.referenceIntakes[t].filter(e=>e.lifeStage===a).filter(e=>!s||void 0===n||"any"===e.sex||e.sex===n).filter(({ageBelowMonths:e})=>null===e||e>r),l=i.filter(({ageFromMonths:e})=>e>=r),c=(l.length>0?l:i).map(({mgPerDay:e})=>e).filter(e=>null!==e);return 0===c.length?null:{low:Math.min(...c),high:Math.max(...c)}}(e,t,n):Po(e,t,{...n,ageYears:o});return s?(({low:e,high:t})=>e===t?e:{low:e,high:t})(s):null}(e,u,$n(e,n));return{version:1,kind:"foods",foods:i,totalMg:c,referenceMg:m,share:null===m?null:yb(c,m),standard:u,knowledge:ve(e)}}const $b=({categories:e,measures:t,states:n},o)=>(e?.includes(o.category)??!0)&&(t?.includes(o.measure)??!0)&&(n?.includes(o.state)??!0),xb=({meals:e},t)=>$b(e.bread,t),Mb={breakfast:[],lunch:[],dinner:[],snack:[]},jb=({foods:e},t)=>e.some(([e])=>e===t);function zb(e,t,n){const o=(({meals:e},t)=>e.customs.find(e=>$b(e,t))?.meals??[])(e,t),s=Object.values(e.dishes).filter(({meal:e})=>o.includes(e)),a=function(e,t,n){const o=e.filter(e=>jb(e,t)),s=o.map(e=>n.filter(t=>jb(e,t)).length);return o.filter((e,t)=>s[t]===Math.max(...s))}(s,t.id,n),r=e=>a.filter(t=>t.meal===e).length;return o.reduce((e,t)=>r(t)>r(e)?t:e,o[0]??"snack")}const Sb=({id:e,mgPer100g:t},n)=>({id:e,grams:n,mg:Math.round(t*n/100)});function Ab(e,t){const n={breakfast:[],lunch:[],dinner:[],snack:[]},o=bb(t).flatMap(({id:t,grams:n})=>{const o=Jn(e,t);return o?[[o,n]]:[]}),s=o.map(([{id:e}])=>e);!function({meals:e},t,n){let o=e.slicesAtBreakfast;for(const[e,s]of n){const n=Math.min(s,o*e.portionGrams);o-=n/e.portionGrams,n>0&&t.breakfast.push(Sb(e,n)),s>n&&t.lunch.push(Sb(e,s-n))}}(e,n,o.filter(([t])=>xb(e,t)));for(const[t,a]of o)xb(e,t)||n[zb(e,t,s)].push(Sb(t,a));return n}function Pb(e,t,n){const o=t[n].reduce((t,{id:n,grams:o})=>{const s=Jn(e,n);return t+(s?function({meals:e},t,n){const o=e.filling.find(e=>$b(e,t));return void 0===o?0:n/o.grams}(e,s,o):0)},0);return o>=1}const Cb=e=>e.reduce((e,{mg:t})=>e+t,0),_b=["breakfast","lunch","dinner"],Tb=[45,90,10],Db=["meat-poultry",void 0,"fish-seafood","meat-poultry",void 0,"meat-poultry","meat-poultry"];const Ob=(e,t)=>e.onceADay.some(e=>t.onceADay.includes(e));function Eb({meals:e,had:t},n){let o=[],s=1/0;const a=(r,i,l)=>{const c=r.length===e.length-1;for(const d of e[r.length]??[]){const e=i+d.mg,u=l+Number(t.has(d)),m=Math.abs(e-n)+30*u;c&&m>=s||r.some(e=>Ob(e,d))||(c?[o,s]=[[...r,d],m]:a([...r,d],e,u))}};return a([],0,0),o}function Fb({snacks:e,had:t,leastSnacks:n},o){let s=[],a=1/0;const r=(i,l,c)=>{const d=((e,n)=>{const s=e.filter(e=>t.has(e)).length,a=15*e.length+30*s;return n<o?Number.MAX_SAFE_INTEGER-n:n-o+a})(i,c);if(i.length>=n&&d<a&&([s,a]=[[...i],d]),3!==i.length)for(const[t,n]of e.entries())t>=l&&!i.some(e=>Ob(e,n))&&r([...i,n],t+1,c+n.mg)};return r([],0,0),s}function*Lb(e){for(const t of Tb){const n=Eb(e,e.missingMg-t);if(n.length<e.meals.length)return;const o=e.snacks.filter(e=>!n.some(t=>Ob(t,e)));yield[...n,...Fb({...e,snacks:o},e.missingMg-Cb(n))]}}const Bb=(e,{missingMg:t})=>{const n=Cb(e)-t;return n<0?Number.MAX_SAFE_INTEGER+n:n};function Nb(e){let t=[],n=1/0;for(const o of e){if(o.isLastResort&&Cb(t)>=o.missingMg&&t.length>0)return t;for(const e of Lb(o)){const s=Cb(e);if(s>=o.missingMg&&s<=o.mostMg)return e;const a=Bb(e,o);a<n&&([t,n]=[e,a])}}return t}const qb=e=>{if(!e)return[];const{eaten:t,chosen:n}=e,o=n.filter(({meal:e})=>"snack"!==e).map(({main:e})=>e);return[...o,..._b.flatMap(e=>t[e].map(({id:e})=>e))]};function*Rb(e,t){const n=new Set(t.flatMap(({chosen:e})=>e)),o=new Set(t.slice(-2).flatMap(({chosen:e})=>e)),s=qb(t.at(-1)).filter(e=>qb(t.at(-2)).includes(e)),a=e.filter(({main:e,meal:t})=>"snack"===t||!s.includes(e));yield a.filter(e=>!n.has(e)),yield a.filter(e=>!o.has(e)),yield a}function*Hb(e,t,{open:n,eaten:o,...s}){const a=new Set(t.flatMap(({chosen:e})=>e)),r=Object.values(o).flatMap(e=>e.map(({id:e})=>e)),i=e.filter(({onceADay:e})=>!e.some(e=>r.includes(e))),l=i.filter(({meal:e,kind:n})=>"dinner"!==e||n===Db[t.length]),c=(e,t)=>{const o=t=>e.filter(e=>e.meal===t);return{...s,had:a,meals:n.map(o),snacks:o("snack"),isLastResort:t}};for(const e of Rb(l,t))yield c(e,!1);for(const e of Rb(i,t))yield c(e,!1);if(i.length<e.length)for(const n of Rb(e,t))yield c(n,!0)}function Wb({eaten:e,chosen:t}){const n=e=>t.filter(t=>t.meal===e).map(({foods:e})=>e),o=_b.map(t=>({meal:t,foods:[...e[t],...n(t).flat()]})),s=[e.snack,...n("snack")].map(e=>({meal:"snack",foods:e})),a=[...o,...s].filter(({foods:e})=>e.length>0).map(({meal:e,foods:t})=>({meal:e,foods:t.map(e=>({...e})),mg:Cb(t)}));return{meals:a,totalMg:Cb(a)}}const Ub=({suggestedFoods:e,dishes:t})=>new Set([...e,...Object.values(t).flatMap(({foods:e})=>e.map(([e])=>e))]);function Ib({knowledge:e,foods:t},n){return new Set([...Ub(e)].filter(o=>{const s=Jn(e,o)?.mgPer100g;return[t.get(o),n.get(o)].some(e=>void 0!==e&&e.mgPer100g!==s)}))}function Gb(e,t){if(0===t.size)return e;const n=Object.entries(e.dishes).filter(([,{foods:e}])=>!e.some(([e])=>t.has(e)));return{...e,suggestedFoods:e.suggestedFoods.filter(e=>!t.has(e)),dishes:Object.fromEntries(n)}}function Vb({knowledge:e},t){return void 0!==t&&t===Jn(e,t.id)}const Kb={drafts:new Map,counted:new Map},Yb=["age","sex","life-stage"],Zb=({questions:e},t)=>e.find(e=>e.id===t),Jb=(e,t)=>"number"===Zb(e,t)?.kind;function Qb({kind:e},t){const n=wl({kind:e},t,[]);return"answer"in n?n.answer:void 0}const Xb=({id:e,fact:t,kind:n,choices:o,unsure:s})=>({id:e,fact:t,kind:n,unsure:s,...o&&{choices:[...o]}});function ew({knowledge:e,hostFacts:t},{counted:n}){const o={...t};for(const t of n.keys()){const n=Zb(e,t);n&&delete o[n.fact]}return o}const tw=[],nw=e=>"number"==typeof e?{low:e,high:e}:e,ow=({foods:e})=>e.some(({mg:e})=>null!==e),sw=e=>e&&{lowPercent:Math.round(100*e.low),highPercent:Math.round(100*e.high)},aw="age-under-4";const rw=(e,t)=>e&&{low:e.low-Math.round(t),high:e.high-Math.round(t)};function iw({knowledge:e},t,{id:n}){const o=Jn(e,n);return void 0!==o&&t.get(n)?.mgPer100g===o.mgPer100g}function lw(e,{state:t,foods:n,menus:o},s){const{knowledge:a}=e,{avoid:r,beside:i,reference:l}=s;if(!t.menu||!l||!s.mayPropose)return tw;const c="week"===t.menu?7:1,d=Math.max(0,l.high-i.reduce((e,{mg:t})=>e+(t??0),0)),u=Ib(e,n),m=[a,t.portions,n,c,d,r.join(),[...u].join()];return o.read(m,()=>{const o=t.portions.filter(t=>iw(e,n,t)),s=function(e,t){const{days:n=1,targetMg:o,avoid:s=[],eaten:a=[]}=t,r=Math.min(7,Math.max(1,Math.round(n)||1)),i=o>0?Math.min(o,an):0,l=function(e,t){return Object.values(e.dishes).flatMap(({meal:n,foods:o})=>{const s=o.map(([t])=>Jn(e,t)).filter(e=>void 0!==e),[a]=s,r=s.some(({contains:e})=>e.some(e=>t.includes(e)));if(!a||s.length<o.length||r)return[];const i=s.map((e,t)=>function(e,t){return{id:e.id,grams:e.portionGrams*t,mg:Math.round(Xn(e)*t)}}(e,o[t]?.[1]??1)),l=s.filter(e=>Xn(e)>=5).map(({id:e})=>e);return[{meal:n,main:a.id,kind:a.category,onceADay:l,foods:i,mg:Cb(i)}]})}(e,s),c=[];for(let t=0;t<r;t++){const n=0===t?Ab(e,a):Mb,o=Cb(Object.values(n).flat()),s=Hb(l,c,{open:_b.filter(t=>!Pb(e,n,t)),eaten:n,missingMg:i-o,mostMg:1.25*i-o,leastSnacks:n.snack.length>0||o>=i?0:1});c.push({eaten:n,chosen:Nb(s)})}return c.map(Wb)}(Gb(a,u),{days:c,targetMg:d,avoid:r,eaten:o});return s.some(({meals:e})=>e.length>0)?s:tw})}function cw(e,{state:t,foods:n},o){const{gap:s,mayPropose:a,avoid:r}=o;return!a||!s||s.high<=0||0===t.portions.length?tw:oo(Gb(e.knowledge,Ib(e,n)),s.high,{avoid:r,eaten:t.portions})}function dw(e,{state:t,person:n,foods:o,isBlockedElsewhere:s}){const{knowledge:a,options:r}=e,{standard:i="nl"}=r,l=function(e,t){const{knowledge:n,options:o,hostFacts:s}=e,a=function(e,{counted:t}){const n=new Map,o=new Map;for(const[s,a]of t){const t=Zb(e,s),r=t&&Qb(t,a);t&&r&&(n.set(s,r),o.set(s,t.choices??[]))}return{path:[...n.keys()],answers:n,offered:o}}(n,t),r=zs({...e,hostFacts:ew(e,t)},a),i=new Map,l=new Map;for(const e of Yb){const a=ws(n,r,o,e);if(!a)continue;i.set(e,a);const c={answer:void 0,offered:[]};l.set(e,t.drafts.get(e)??pl(a,c,s,!1))}return{questions:i,drafts:l,given:a,facts:r}}(e,n),{facts:c}=l,d={facts:c,standard:i,foods:[...o.values()]},u=vb(a,t.portions,d),m=vb(a,t.portions,{...d,rest:!0}),h="with-rest"===t.declared?m:u,g=nw(h.referenceMg),p=function({declared:e},t){const n=Math.round(t.totalMg);return"list"===e||!ow(t)||n>an?null:n}(t,h),f=function(e,t,n){const{outcome:o,findings:s}=ts(e.knowledge,hs(e.knowledge,t,e.options)),a=function([e,...t]){const n=t.find(({rule:e})=>e===aw);return n&&e?.severity===n.severity?n:e}(s);return"emergency"!==o&&"ask-professional"!==o||!a?e.isHostRiskUnread?{by:"unread"}:n?{by:"elsewhere"}:null:{by:"finding",finding:a}}(e,c,s),k=void 0===c.ageYears||c.ageYears>=a.estimateFromYears;return{person:l,foods:o,total:h,restMg:m.totalMg-u.totalMg,reference:g,isAdultAssumed:void 0===c.ageYears,share:ow(h)?sw(nw(h.share)):null,gap:null===p?null:rw(g,p),unmeasured:h.foods.flatMap(({id:e,mg:t})=>null===t?[e]:[]),isImprobable:h.totalMg>an,declaredMg:p,held:f,isGrown:k,mayPropose:!f&&k&&null!==g&&!e.areFoodsComing,avoid:t.avoid??c.avoid??tw,beside:h.foods.filter(t=>!iw(e,o,t))}}class uw{#Ie=[];#Ge=[];read(e,t){const n=e.length===this.#Ie.length&&e.every((e,t)=>e===this.#Ie[t]);return n||(this.#Ge=t(),this.#Ie=e),this.#Ge}}const mw=e=>Ki(e.replace(/\s*g\s*$/i,""));class hw{state=Ek;consent="open";news=null;finished=!1;#z;#Ve;#W=null;#ge=Kb;#Ke=new Map;#De=null;#Ye=!0;#Ze=!1;#Je=new Map;#Qe=!1;#Xe=null;#et=new uw;#tt=!1;constructor(e,t){this.#z=e,this.#Ve=t}get ground(){if(!this.#W)throw new Error("nothing to run on yet");return this.#W}get look(){return this.#Xe??=function(e,t){const n=dw(e,t);return{...n,closing:cw(e,t,n),menu:lw(e,t,n)}}(this.ground,{state:this.state,person:this.#ge,foods:this.#Je,isBlockedElsewhere:this.#Qe,menus:this.#et}),this.#Xe}get total(){return this.look.total}get facts(){const{person:e,declaredMg:t,avoid:n}=this.look;return{...e.facts,...null!==t&&{foodMg:t},...n.length>0&&{avoid:[...n]}}}amountOf(e){return qk(this.state,e)}follow(e,t=!0){const n=this.#W;n&&function(e,t){return e.knowledge===t.knowledge&&e.hostFacts===t.hostFacts&&e.foods===t.foods&&e.areFoodsComing===t.areFoodsComing&&e.isHostRiskUnread===t.isHostRiskUnread&&e.options.standard===t.options.standard&&e.options.claims===t.options.claims}(n,e)||(this.#W=e,this.#nt(),this.#Xe=null),this.#z.isConnected&&(this.#fe(),this.#ot(),this.#Ye=t,t?(this.#Ze&&this.resume(),this.#st(),this.#at()):this.leave())}leave(){!this.#Ze&&this.#W&&(this.#st(),this.#Ze=!0,this.#De&&Bs(null))}resume(){if(!this.#Ye)return;this.#Ze=!1;const{foodMg:e,isEstimated:t}=this.#De??{};void 0!==e&&null===Ls()&&(this.#De=Bs(e,t))}#fe(){if(Es()===this.#Ke)return;const e=this.#Ke;this.#Ke=Es(),this.#ge=function(e,t,n,o){const s=new Map(e.drafts),a=new Map(e.counted);for(const e of Yb){const r=Zb(t,e),i=o.get(e);if(!r||i===n.get(e))continue;const l=i&&pl(Xb(r),{answer:i,offered:r.choices??[]},{},!1);for(const t of[s,a])l?t.set(e,l):t.delete(e)}return{drafts:s,counted:a}}(this.#ge,this.ground.knowledge,e,this.#Ke),0===this.#Ke.size&&(this.consent="open"),this.#Xe=null}#ot(){[...Ps].some(e=>!0===e.blocks?.())!==this.#Qe&&(this.#Qe=!this.#Qe,this.#Xe=null)}#st(){const e=null!==this.#De&&Ls()!==this.#De;(e||!this.look.isGrown&&"with-rest"===this.state.declared)&&(e&&(this.#De=null),this.#rt(Zk(this.state,"list")))}#at(){if(this.#Ze)return;const{declaredMg:e,restMg:t}=this.look,n="with-rest"===this.state.declared&&t>0;null!==e?gw(this.#De,e,n)||(this.#De=Bs(e,n)):this.#De&&(Ls()===this.#De&&Bs(null),this.#De=null)}add(e,t){const n=this.#it(e);if(!n)return;this.#Je=new Map(this.#Je).set(e,n);const o=t??mb(n);this.#lt(t=>Uk(t,e,o),{what:"added",id:e})}setGrams(e,t){this.#lt(n=>Gk(n,e,t),{what:"changed",id:e})}type(e,t){this.#be(n=>function(e,t,n){return void 0===qk(e,t)?e:{...e,typed:new Map(e.typed).set(t,n)}}(n,e,t))}takeBack(e){this.#be(t=>Vk(t,e))}commit(e){this.#be(t=>function(e,t,n){const o=e.typed.get(t);if(void 0===o)return e;const s=n(o);return void 0!==s&&Nk(s)?Gk(e,t,s):e.wrong.includes(t)?e:{...e,wrong:[...e.wrong,t]}}(t,e,mw),{what:"changed",id:e})}remove(e){this.#be(t=>function(e,t){const n=e.portions.findIndex(e=>e.id===t);if(n<0)return e;const o={what:"removed",id:t,at:n,before:Hk(e)};return Rk(e,e.portions.filter(e=>e.id!==t),o)}(t,e),{what:"removed",id:e}),this.#ct("#day-undo")}clear(){this.#be(Kk,{what:"total",id:""}),this.#ct("#day-undo")}undo(){const e=this.state.undo;this.#be(Yk,{what:"total",id:""}),this.#ct("removed"===e?.what?`#day-remove-${e.at}`:"#day-heading")}declare(e){this.#be(t=>Zk(t,e),{what:"total",id:""})}addSuggested(e,t){this.add(e,t),this.#ct("#day-gap")}avoid(e){this.#be(t=>function(e,t){return{...e,avoid:[...new Set(t)]}}(t,e))}showMenu(e){const t=this.state.menu;this.#be(t=>function(e,t){return{...e,menu:t}}(t,e)),this.#ct(null===e?`#day-menu-${t??"day"}`:"#menu-heading")}takeMenu(e){const t=this.look.menu[e];if(!t)return;const n=[...t.meals.flatMap(({foods:e})=>e),...this.look.beside],o=n.flatMap(({id:e})=>{const t=this.#it(e);return t?[[e,t]]:[]});this.#Je=new Map([...this.#Je,...o]),this.#be(e=>function(e,t){const n=t.reduce((e,{id:t,grams:n})=>Uk(e,t,n),Ek);if(0===n.portions.length)return e;const o={what:"replaced",before:Hk(e)};return{...Rk(e,n.portions,o),declared:"list",isMenu:!0,menu:null}}(e,n),{what:"total",id:""}),this.#ct("#day-undo")}show(){const e=this.#z.renderRoot.querySelector("#day-heading");e?.scrollIntoView({block:"start"}),e?.focus({preventScroll:!0})}showPerson(){const e=this.#z.renderRoot.querySelector(".day-person");e&&(e.open=!0,e.scrollIntoView({block:"nearest"}),Hl(e,"summary"))}changePerson(e,t){const n=this.look.person.drafts.get(e);n&&this.#dt(function({drafts:e,counted:t},n,o,s){const a={...s,prefilled:!1};return{drafts:new Map(e).set(o,a),counted:Jb(n,o)?t:new Map(t).set(o,a)}}(this.#ge,this.ground.knowledge,e,t(n)))}commitPerson(e){this.#dt(function(e,t,n){const o=Zb(t,n),s=e.drafts.get(n);if(!o||!s)return e;const a=wl(o,s,[]),r="problems"in a&&""!==s.text.trim(),i={...s,problems:r?a.problems:[]};return{drafts:new Map(e.drafts).set(n,i),counted:r?e.counted:new Map(e.counted).set(n,i)}}(this.#ge,this.ground.knowledge,e)),Fs(this.look.person.given),this.#Ke=Es()}answerConsent(e){this.consent=e?"yes":"no",this.#ct("#consent"),e&&this.#w()}#it(e){const t=this.#Je.get(e),n=Jn(this.ground.knowledge,e),o=void 0!==t&&t.mgPer100g!==n?.mgPer100g;return this.ground.foods.get(e)??(o?t:n)}#nt(){const e=[...this.#Je.keys()].map(e=>[e,this.#it(e)]);this.#Je=new Map(e.filter(e=>void 0!==e[1]))}#rt(e){e!==this.state&&(this.state=e,this.#Xe=null)}#dt(e){this.#ge=e,this.#Xe=null,this.#z.requestUpdate()}#be(e,t){const n=this.state;this.#rt(e(n));const{portions:o,declared:s}=this.state;(o!==n.portions||s!==n.declared)&&(this.news=t??null,this.#at(),this.#w()),this.#z.requestUpdate()}#lt(e,t){const{portions:n}=this.state;if(this.#be(e,t),this.state.portions!==n)return;const o=Ik(this.state,t.id);o&&(this.news={what:o,id:t.id})}#w(){this.#tt||(this.#tt=!0,this.#Y(()=>{this.#tt=!1,this.#Ve()}))}#ct(e){this.#Y(()=>Hl(this.#z.renderRoot,e))}#Y(e){this.#z.requestUpdate(),this.#z.updateComplete.then(e)}}const gw=(e,t,n)=>e?.foodMg===t&&(e.isEstimated??!1)===n;class pw{yes=!0;#z;#ut;#mt=null;#ht=null;constructor(e,t){this.#z=e,this.#ut=t,e.addController(this)}hostUpdated(){if(!this.#z.isConnected)return;const e=this.#z.renderRoot.querySelector(this.#ut);e!==this.#ht&&(this.hostDisconnected(),this.#ht=e,e&&this.#gt(e))}hostDisconnected(){this.#mt?.disconnect(),this.#mt=null,this.#ht=null,this.yes=!0}#gt(e){try{this.#mt=new IntersectionObserver(e=>this.#Le(e),{rootMargin:"0px 0px -80px 0px"}),this.#mt.observe(e)}catch{}}#Le(e){const t=!1!==e.at(-1)?.isIntersecting;t!==this.yes&&(this.yes=t,this.#z.requestUpdate())}}function fw({look:e,ground:t},n){return e.foods.get(n)??t.foods.get(n)??Jn(t.knowledge,n)}function kw({words:e,ground:t,look:n},o){const s=fw({ground:t,look:n},o),a=s?Qn(s,e.lang):om(e,t.knowledge,o).name;return nc(a,e.lang)}const bw=({look:e})=>e.menu.flatMap(({meals:e})=>e.flatMap(({foods:e})=>e.map(({id:e})=>e))),ww=({look:e})=>e.total.foods.map(({id:e})=>e);function yw(e,t,n){const{portionGrams:o,portionLabel:s}=t??{};if(!t||void 0===o)return"";if(!("measure"in t))return n===o?s??"":"";const{measure:a,portionCount:r}=t,i=Math.round(n/o*r*4)/4;return Math.abs(i*o/r-n)<.01&&i<=20?nm(e,i,a):""}function vw(e,t,n){const{words:o,state:s}=e,{id:a,grams:r}=t,i=kw(e,a),l=yw(o,fw(e,a),r);return U`<li class="day-row" part="day-row">
    <div class="day-line">
      <p>
        <span class="day-name">${i}</span>
        ${l?U`<span class="day-measure muted small">${l}</span>`:V}
      </p>
      ${function({words:e,on:t},n,o,s){return U`<button
    class="icon-button"
    type="button"
    id="day-remove-${o}"
    part="remove-button"
    aria-label=${e.foodDay.list.remove({food:s})}
    @click=${()=>t.remove(n)}
  >
    ${Gl.close()}
  </button>`}(e,a,n,i)}
    </div>
    <div class="day-line day-amount">
      ${function(e,t,n,o){const{words:s,on:a}=e,{list:r}=s.foodDay,{id:i,grams:l}=t,c=fw(e,i),d=c?mb(c):l;return U`<div class="stepper">
    <button
      class="icon-button"
      type="button"
      aria-label=${r.fewer({food:o})}
      aria-disabled=${l>d?V:"true"}
      @click=${()=>a.setGrams(i,function(e,t){return e>t?e-t:e}(l,d))}
    >
      ${Gl.minus()}
    </button>
    ${function(e,{id:t,grams:n},o,s){const{words:a,state:r,on:i}=e,l=r.wrong.includes(t);return U`<input
      class="field"
      id="day-grams-${o}"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      enterkeyhint="done"
      maxlength="10"
      aria-label=${a.foodDay.list.grams({food:s})}
      aria-invalid=${l?"true":V}
      aria-describedby=${l?`day-error-${o}`:V}
      .value=${Ii(r.typed.get(t)??Zi(a,n))}
      @input=${e=>i.type(t,e.target.value)}
      @change=${()=>i.commit(t)}
      @keydown=${e=>{"Enter"!==e.key&&"Escape"!==e.key||(e.preventDefault(),e.stopPropagation(),"Enter"===e.key?i.commit(t):i.takeBack(t))}}
    /><span class="unit muted" aria-hidden="true">${a.foodDay.list.unit}</span>`}(e,t,n,o)}
    <button
      class="icon-button"
      type="button"
      aria-label=${r.more({food:o})}
      aria-disabled=${l<Fk?V:"true"}
      @click=${()=>a.setGrams(i,Math.min(l+d,Fk))}
    >
      ${Gl.plus()}
    </button>
  </div>`}(e,t,n,i)}
      <p class="day-mg figures">${function({words:e,look:t},n){const o=t.total.foods.find(e=>e.id===n)?.mg??null;return null===o?e.foodDay.list.notMeasured:e.mg(o)}(e,a)}</p>
    </div>
    ${r>=Fk?U`<p class="small muted">${o.foodDay.list.most({most:Fk})}</p>`:V}
    ${s.wrong.includes(a)?U`<p class="error small" id="day-error-${n}" role="alert">
            ${o.foodDay.list.error({most:Fk})}
          </p>`:V}
  </li>`}const $w=a`
  .day-list {
    display: grid;
  }

  .day-row {
    padding-block: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_line);
  }

  .day-row:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .day-line {
    display: flex;
    gap: 0.25em 0.5em;
    align-items: center;
    justify-content: space-between;
  }

  .day-line > p {
    min-inline-size: 0;
  }

  .day-amount {
    flex-wrap: wrap;
  }

  .day-name {
    font-weight: 500;
    hyphens: auto;
  }

  .day-measure {
    display: inline-block;
  }

  .day-mg {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }

  .day-amount > .day-mg {
    flex: 1 0 auto;
  }

  .day-line > .icon-button {
    margin-inline-end: -0.6em;
  }

  .day-amount .field {
    inline-size: 3.6em;
  }

  .day-amount .unit {
    margin-inline: 0.1em;
  }

  .day-row [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  .day-row .error {
    margin-block-start: 0.4em;
  }

  .day-row.day-undone {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }

  .day-undone .button {
    margin-inline-start: 0;
  }
`;function xw(e,{id:t,grams:n}){const{words:o}=e,s=yw(o,fw(e,t),n),a=`${o.number(n,1)}\xa0${o.foodDay.list.unit}`;return s?o.result.foods.portion({portion:s,grams:n}):a}function Mw(e,t,n){const{words:o,state:s,on:a}=e,{menu:r}=o.foodDay;return U`<div class="stack">
    ${t.meals.map(t=>function(e,{meal:t,foods:n,mg:o}){const{words:s}=e;return U`<div class="meal" part="meal">
    <p class="meal-head">
      <span>${s.foodDay.menu.meals[t]}</span><span class="figures muted">${s.mg(o)}</span>
    </p>
    <ul role="list">
      ${n.map(t=>function(e,t){return U`<li class="menu-food" part="menu-food">
    <span>${kw(e,t.id)} <span class="muted small">${xw(e,t)}</span></span>
    <span class="figures">${e.words.mg(t.mg)}</span>
  </li>`}(e,t))}
    </ul>
  </div>`}(e,t))}
    <div class="choices-row">
      <button
        class="button"
        type="button"
        part="take-button"
        aria-label=${"week"===s.menu?r.takeOf({index:n+1}):V}
        @click=${()=>a.takeMenu(n)}
      >
        ${Gl.check()}${r.take}
      </button>
    </div>
  </div>`}const jw=({look:e})=>e.beside.reduce((e,{mg:t})=>e+(t??0),0),zw=(e,{totalMg:t})=>t+jw(e);function Sw(e){const{words:t,look:n}=e,o=t.list(n.beside.map(({id:t})=>kw(e,t)));return o?t.foodDay.menu.beside({foods:o,mg:jw(e)}):""}function Aw(e,t){const n=e.look.reference?.high??0;return zw(e,t)<n?e.words.foodDay.menu.short({mg:n}):""}function Pw(e,t){const n=`${e.words.foodDay.menu.total({mg:zw(e,t)})}.`;return[Sw(e),n,Aw(e,t)].filter(Boolean).join(" ")}function Cw(e,t){const{words:n,look:o,on:s}=e,{menu:a}=n.foodDay,r="week"===t?a.weekHeading:a.dayHeading,i=0===o.menu.length;return U`<section class="card menu" part="menu" role="group" aria-labelledby="menu-heading">
    <h4 id="menu-heading" tabindex="-1">${r}</h4>
    <p class="muted small">${i?a.none:a.lead}</p>
    ${"week"===t?function(e){const{words:t,look:n}=e,{menu:o}=t.foodDay,s=n.menu.length>0?Sw(e):"";return U`${s?U`<p part="menu-beside">${s}</p>`:V}
    <div>
      ${n.menu.map((n,s)=>U`<details class="disclosure" part="disclosure menu-day" ?open=${0===s}>
            <summary part="summary">
              ${Gl.chevron()}<span class="menu-day">${o.dayOf({index:s+1})}</span>
              <span class="figures muted">${t.mg(zw(e,n))}</span>
            </summary>
            <div class="disclosed">${(t=>{const n=Aw(e,t);return n?U`<p class="small" part="menu-short">${n}</p>`:V})(n)} ${Mw(e,n,s)}</div>
          </details>`)}
    </div>`}(e):function(e){return U`${e.look.menu.map((t,n)=>U`<p class="figures">${Pw(e,t)}</p>
        ${Mw(e,t,n)}`)}`}(e)}
    <div class="choices-row">
      ${i?V:U`<button
              class="button"
              type="button"
              part="print-menu-button"
              aria-label="${n.sheet.print}: ${r}"
              @click=${()=>s.print("menu")}
            >
              ${Gl.printer()}${n.sheet.print}
            </button>`}
      <button class="button plain" type="button" part="close-menu-button" @click=${()=>s.showMenu(null)}>
        ${a.close}
      </button>
    </div>
  </section>`}function _w({state:e,on:t},n,o){const s=e.menu===n;return U`<button
    class="button"
    type="button"
    id="day-menu-${n}"
    part="menu-button"
    aria-expanded=${s?"true":"false"}
    @click=${()=>t.showMenu(s?null:n)}
  >
    ${o}
  </button>`}const Tw=a`
  .meal {
    display: grid;
    gap: 0.15em;
  }

  .meal-head {
    font-weight: 600;
  }

  .meal-head,
  .menu-food {
    display: flex;
    gap: 0.25em 1em;
    justify-content: space-between;
    max-inline-size: none;
  }

  .menu-food {
    padding-block: 0.1em;
  }

  .menu-food .small {
    display: block;
  }

  .menu-food .figures,
  .meal-head .figures {
    flex: none;
  }

  .menu-day {
    flex: 1;
  }
`;function Dw({words:e,look:t}){const{ageYears:n,sex:o,lifeStage:s}=t.person.facts;return[o&&bc(e,{id:"sex",fact:"sex"},o),void 0!==n&&e.quiz.years({years:n}),s&&"none"!==s&&bc(e,{id:"life-stage",fact:"lifeStage"},s)].filter(Boolean).join(", ")}function Ow(e,t){const{target:n}=t,o=n instanceof Element?n.closest("[data-question]"):null,s=o?.getAttribute("data-question");s&&e.on.commitPerson(s)}function Ew(e){const t=Dw(e);return U`<details class="disclosure day-person" part="disclosure person">
    <summary part="summary">
      ${Gl.chevron()}<span
        >${e.words.foodDay.person.heading}
        ${t?U`<span class="day-who muted">${t}</span>`:V}</span
      >
    </summary>
    <div
      class="disclosed day-questions"
      @change=${t=>Ow(e,t)}
      @keydown=${t=>function(e,t){const n=t.target instanceof HTMLInputElement&&"text"===t.target.type;"Enter"===t.key&&n&&(t.preventDefault(),t.stopPropagation(),Ow(e,t))}(e,t)}
    >
      ${Yb.map(t=>function(e,t){const n=function({words:e,ground:t,look:n,on:o},s){const a=n.person.questions.get(s),r=n.person.drafts.get(s);return a&&r?{words:e,knowledge:t.knowledge,question:a,texts:wu(e,s),draft:r,change:e=>o.changePerson(s,e)}:null}(e,t);if(!n)return V;const{texts:o}=n;return U`<fieldset
    class="ask"
    part="question"
    data-question=${t}
    aria-describedby=${o.hint?$u(n):V}
  >
    <legend class="ask-title">${o.title}</legend>
    ${Mu(n)} ${zu(n)} ${xu(n)} ${Su(n)}
  </fieldset>`}(e,t))} ${function({words:e,look:t}){const{person:n,sum:o}=e.foodDay;if(t.held)return V;if(!t.reference)return U`<p class="small muted">${o.noReference}</p>`;const s={lowMg:t.reference.low,highMg:t.reference.high};return U`<p class="small muted" role="status">
    ${t.isAdultAssumed?n.adult(s):n.reference(s)}
  </p>`}(e)}
    </div>
  </details>`}const Fw=a`
  .day-questions {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }

  .day-who {
    font-weight: 400;
  }

  .ask-title {
    font-weight: 600;
  }

  @container mg (min-width: 30em) {
    .day-questions .choice-grid {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }
  }
`;function Lw(e,{id:t,grams:n,mg:o}){const{words:s}=e;return U`<tr>
    <td class="what">${kw(e,t)}</td>
    <td class="how-much">${xw(e,{id:t,grams:n})}</td>
    <td class="mg">${null===o?s.foodDay.list.notMeasured:s.mg(o)}</td>
  </tr>`}function Bw(e,t){return U`<table class="foods">
    <thead>
      <tr>
        <th scope="col">${e.sheet.what}</th>
        <th scope="col">${e.foodDay.paper.portion}</th>
        <th scope="col" class="mg">${e.sheet.magnesium}</th>
      </tr>
    </thead>
    <tbody>
      ${t}
    </tbody>
  </table>`}function Nw(e){const{words:t,look:n}=e;return U`<section>${function({words:e,look:t}){const{paper:n}=e.foodDay,{reference:o,held:s,total:a}=t,r=[{label:n.total,value:e.mg(a.totalMg)},...o&&!s?[{label:e.result.intake.reference,value:e.mgRange(o.low,o.high)}]:[]];return U`<dl class="figures">
    ${r.map(({label:e,value:t})=>U`<div class="figure">
          <dt>${e}</dt>
          <dd>${t}</dd>
        </div>`)}
  </dl>`}(e)}</section>
    <section>
      ${Bw(t,n.total.foods.map(t=>Lw(e,t)))}
      ${function(e){const{words:t,state:n,look:o}=e,{sum:s,paper:a}=t.foodDay,r=o.unmeasured.map(t=>kw(e,t));return U`<p>
    ${"with-rest"===n.declared&&o.restMg>0?s.rest({mg:o.restMg}):V}
    ${r.length>0?s.notCounted({foods:t.list(r),count:r.length}):V}
    ${a.note}
  </p>`}(e)}
    </section>`}function qw(e,{meals:t}){const{menu:n}=e.words.foodDay;return t.flatMap(({meal:t,foods:o,mg:s})=>[U`<tr class="meal">
      <td colspan="2">${n.meals[t]}</td>
      <td class="mg">${e.words.mg(s)}</td>
    </tr>`,...o.map(t=>Lw(e,t))])}function Rw(e,t,{heading:n,body:o}){const{words:s,look:a}=e,r=new Intl.DateTimeFormat(s.lang,{dateStyle:"long"}).format(new Date);return U`<main class="sheet close">
    <div class="row">
      <div class="cell">
        <div class="masthead">
          <p class="title">${s.foodDay.paper.title}</p>
          <p class="name">${Dw(e)}</p>
          <p>${s.sheet.printed({date:r})}</p>
        </div>
        <h1>${n}</h1>
        ${o}
        <section class="sources">
          <p>${function(e,t){const{words:n,ground:o}=e,s=("day"===t?ww(e):[...bw(e),...e.look.beside.map(({id:e})=>e)]).map(t=>Vb(o,fw(e,t))),a=s.includes(!0)||"day"===t&&(({state:e,look:t})=>"with-rest"===e.declared&&t.restMg>0)(e);return[a?n.result.sources.foodCredit:"",s.includes(!1)?n.foodTable.ownSource:""].filter(Boolean).join(" ")}(e,t)} ${s.result.sources.standards[a.total.standard]}.</p>
        </section>
      </div>
    </div>
    <div class="row rest"><div class="cell"></div></div>
    <footer class="row">
      <div class="cell foot">
        <p>${s.result.purpose}</p>
        <p>${s.sheet.knowledge(a.total.knowledge)}</p>
      </div>
    </footer>
  </main>`}const Hw=a`
  ${Ai}

  .foods th:first-child,
  .foods .what {
    inline-size: 46%;
  }

  .foods .how-much {
    inline-size: 38%;
  }

  .foods th.mg,
  .foods .mg {
    inline-size: 16%;
    padding-inline-end: 0;
    text-align: end;
    white-space: nowrap;
  }

  .meal td {
    padding-block-start: 0.7em;
    font-weight: 650;
  }

  .columns .item {
    padding-block-end: 1em;
  }

  .columns td {
    padding-block: 0.12em;
    border: 0;
  }

  .columns .meal td {
    padding-block-start: 0.3em;
  }
`;class Ww{#Je;#pt=null;constructor(e){this.#Je=e}get(e){return this.#pt??=new Map(this.#Je.map(e=>[e.id,e])),this.#pt.get(e)}}const Uw=["age","sex","lifeStage"],Iw={age:"ageYears",sex:"sex",lifeStage:"lifeStage"},Gw=e=>null!=e&&!("string"==typeof e&&""===e.trim());function Vw(e,t){if("string"!=typeof t)return t;const n=t.trim().toLowerCase();return"age"!==e?n:/^\d+(\.\d+)?$/.test(n)?Number(n):void 0}const Kw=a`
  .day-bar {
    position: sticky;
    z-index: 3;
    inset-block-end: 0;
    block-size: 0;
    pointer-events: none;
  }

  .day-bar .button {
    position: absolute;
    inset: auto 0 0.5em;
    justify-content: space-between;
    gap: 0.25em 1em;
    box-shadow: 0 0.4em 1.2em -0.4em rgb(0 0 0 / 0.4);
    pointer-events: auto;
  }

  /* A figure is never parted from its unit. */
  .day-bar .figures {
    flex: 1 0 min-content;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 0.5em;
    font-weight: 500;
    text-align: end;
    overflow-wrap: normal;
  }

  .day-bar .figures > :first-child {
    font-weight: 650;
  }

  .day-bar svg {
    stroke: var(--_on-accent);
  }

  /* What takes the focus is scrolled clear of it. */
  .with-day-bar :is(button, input, select, summary) {
    scroll-margin-block-end: calc(var(--_target) + 1.5em);
  }

  @media (forced-colors: active) {
    .day-bar svg {
      stroke: currentColor;
    }
  }
`,Yw={id:"avoid",fact:"avoid"};function Zw({words:e,state:t,look:n}){const{declare:o}=e.foodDay,s=[{value:"list",label:o.list},{value:"all",label:o.all}];if(!n.isGrown||t.isMenu)return s;const a=o.withRestDetail({mg:n.restMg});return[...s,{value:"with-rest",label:o.withRest,detail:a}]}const Jw=(e,t)=>Math.round(e/t*1e3)/10+"%";function Qw(e){const{words:t,look:n}=e,{reference:o,held:s}=n,{sum:a}=t.foodDay;if(s)return U`<p class="day-total figures">${a.total({mg:n.total.totalMg})}</p>`;if(!o)return U`<p class="day-total figures">${a.total({mg:n.total.totalMg})}</p>
      <p class="muted">${a.noReference}</p>`;const r=function({words:e,state:t,look:n}){const{gap:o,share:s}=n,{sum:a}=e.foodDay;return o?a.gap({lowMg:o.low,highMg:o.high}):[s&&a.share(s),"list"===t.declared&&a.askWhole].filter(Boolean).join(" ")}(e);return U`${function({words:e,look:t,state:n},o){const{totalMg:s}=t.total,a="with-rest"===n.declared?Math.min(t.restMg,s):0,r=1.12*Math.max(o.high,s),i=Jw(s-a,r),l=e.mgRange(o.low,o.high);return U`<figure class="day-chart" part="day-chart">
    <p class="day-chart-head small">
      <span class="figures">${e.foodDay.sum.total({mg:s})}</span
      ><span class="muted figures">${e.result.intake.reference} ${l}</span>
    </p>
    <svg width="100%" height="28" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${s>a?I`<rect class="eaten" x="0" width=${i} y="6" height="16" />`:V}
      ${a>0?I`<rect class="rest" x=${i} width=${Jw(a,r)} y="6" height="16" />`:V}
      ${function({low:e,high:t},n){const o=Jw(e,n),s=Jw(t,n);return I`<g class="mark">
    ${t>e?I`<rect class="mark-range" x=${o} width=${Jw(t-e,n)} y="0" height="28" />`:V}
    <line x1=${s} x2=${s} y1="0" y2="28" />
  </g>`}(o,r)}
    </svg>
  </figure>`}(e,o)}
  ${r?U`<p id="day-gap" tabindex="-1" part="day-gap">${r}</p>`:V}`}const Xw=a`
  .day-total,
  .day-chart-head > :first-child {
    font-size: 1.35em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .day-chart {
    display: grid;
    gap: 0.35em;
  }

  .day-chart-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .day-chart > svg {
    direction: ltr;
  }

  .day-chart .track {
    fill: var(--_track);
    rx: 8px;
  }

  .day-chart .eaten {
    fill: var(--_accent);
    rx: 3px;
  }

  .day-chart .rest {
    fill: color-mix(in srgb, var(--_accent) 42%, transparent);
    rx: 3px;
  }

  .day-chart .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .day-chart .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  @media (forced-colors: active) {
    .day-chart .eaten {
      fill: Highlight;
    }

    .day-chart .rest {
      fill: GrayText;
    }
  }
`;function ey(e){const t=function(e){const{words:t,look:n}=e,{held:o}=t.foodDay;if(!n.held)return null;if("finding"===n.held.by)return function({words:e,ground:t,help:n},o){const{held:s}=e.foodDay;if("emergency"===o.severity)return dc(e,o,n);if((({rule:e})=>e===aw)(o)){const t=e.either([s.childClinic,e.professionals.doctor]);return{title:s.title({professional:t}),text:s.child}}const a=Yu(e,t.knowledge,[o]);return{title:s.title({professional:a}),text:s.found}}(e,n.held.finding);const{doctor:s,pharmacist:a}=t.professionals;return{title:o.title({professional:t.either([s,a])}),text:o[n.held.by]}}(e);return t?U`<div class="finding stop" part="held">
    ${Gl.stop()}
    <div class="finding-text">
      <h4>${t.title}</h4>
      <p>${t.text}</p>
    </div>
  </div>`:V}const ty=["pregnant","breastfeeding"],ny=a`
  .offers {
    display: grid;
  }

  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.15em 0.5em;
    align-items: center;
    padding-block: 0.25em;
  }

  .offer .small {
    display: block;
  }

  .offer .icon-button {
    margin-inline-end: -0.6em;
    color: var(--_accent);
  }
`;function oy(e){const{words:t,state:n}=e,o=0===n.portions.length;return U`<section class="day block" id="day" part="day" role="group" aria-labelledby="day-heading">
    <h3 id="day-heading" tabindex="-1" part="day-heading">${t.foodDay.heading}</h3>
    <p class="quiet" role="status">${function(e){const{words:t,news:n,state:o,look:s}=e,{told:a,list:r}=t.foodDay;if(!n)return"";const i=s.total.totalMg,l=r.most({most:Fk});if("total"===n.what)return a.total({mg:i});if("full"===n.what)return r.full({most:Lk});if("most"===n.what)return l;const c=a[n.what]({food:kw(e,n.id),mg:i});return"most"===Ik(o,n.id)?`${c} ${l}`:c}(e)}</p>
    ${pc(t,e.eventDetail)} ${function(e){const t=function({state:e}){const t=e.portions.map((e,t)=>({key:e.id,portion:e,index:t})),{undo:n}=e;return n&&t.splice("removed"===n.what?n.at:0,0,{key:"",undo:n}),t}(e);if(0===t.length)return V;const{words:n,state:o}=e;return U`<ul class="day-list" role="list" part="day-list" aria-labelledby="day-heading">
      ${Fc(t,({key:e})=>e,t=>"undo"in t?function(e,t){const{text:n,label:o}=function(e,t){const{undo:n}=e.words.foodDay;if("removed"!==t.what)return{text:n[t.what],label:n.back};const o=kw(e,t.id);return{text:n.removed({food:o}),label:n.backOf({food:o})}}(e,t);return U`<li class="day-row day-undone" part="undo">
    <p class="muted">${n}</p>
    <button
      class="button inline"
      type="button"
      id="day-undo"
      part="undo-button"
      aria-label=${o}
      @click=${()=>e.on.undo()}
    >
      ${e.words.foodDay.undo.back}
    </button>
  </li>`}(e,t.undo):vw(e,t.portion,t.index))}
    </ul>
    ${o.portions.length>=Lk?U`<p class="small muted">${n.foodDay.list.full({most:Lk})}</p>`:V}`}(e)}
    ${o?U`<p class="muted">${t.foodDay.empty}</p>`:V} ${function(e){const{words:t,state:n,look:o}=e;if(0===n.portions.length)return V;const{sum:s}=t.foodDay;return U`<div class="stack" part="day-sum">
    ${Qw(e)}
    ${"with-rest"===n.declared&&o.restMg>0?U`<p class="small muted">${s.rest({mg:o.restMg})}</p>`:V}
    ${function(e){const{words:t,look:n}=e,o=n.unmeasured.map(t=>kw(e,t));if(0===o.length)return V;const s={foods:t.list(o),count:o.length};return U`<p class="small muted" part="not-counted">${t.foodDay.sum.notCounted(s)}</p>`}(e)} ${o.isImprobable?U`<p class="small">${s.improbable}</p>`:V}
    ${function({words:e,look:t,on:n}){if(!t.isAdultAssumed||!t.reference||t.held)return V;const{person:o}=e.foodDay;return U`<div class="small">
    <p class="muted">${o.assumed}</p>
    <button class="button inline" type="button" part="to-person-button" @click=${()=>n.showPerson()}>
      ${o.heading}
    </button>
  </div>`}(e)}
  </div>`}(e)} ${ey(e)}
    ${function(e){const{words:t,state:n,look:o,on:s}=e;if(0===n.portions.length)return V;const{declare:a}=t.foodDay;return U`<fieldset class="ask" part="declare">
    <legend class="ask-title">${a.legend}</legend>
    ${vc({name:"day-declared",type:"radio",choices:Zw(e),picked:[n.declared],dense:!0,pick:e=>s.declare(e)})}
    ${e.others.length>0&&null!==o.declaredMg?U`<p class="small muted" role="status">${a.shared({others:e.others})}</p>`:V}
  </fieldset>`}(e)} ${function({words:e,look:t}){const{suggested:n}=e.foodDay;if(!t.mayPropose)return V;const o=ty.includes(t.person.facts.lifeStage),{midwife:s}=e.professionals;return U`<p class="small muted" part="ask-first">
    ${n.askFirst} ${o?n.expecting({professional:s}):V}
  </p>`}(e)} ${function(e){const{words:t,state:n,look:o}=e,s=null!==o.gap&&o.gap.high>0;return o.mayPropose&&s&&0!==n.portions.length?U`<section class="stack" part="top-up" role="group" aria-labelledby="top-up">
    <h4 id="top-up">${t.foodDay.topUp.heading}</h4>
    ${function(e){const{words:t,look:n}=e;return 0===n.closing.length?U`<p class="muted">${t.result.foods.none}</p>`:U`<p class="muted">${function({words:e,look:t}){const{topUp:n}=e.foodDay,o=t.closing.reduce((e,t)=>e+t.mg,0),s={mg:o,portions:t.closing.length};return o>=(t.gap?.high??0)?n.closes(s):n.partly(s)}(e)}</p>
    <ul class="offers" role="list">
      ${Fc(n.closing,({id:e})=>e,t=>function(e,{id:t,grams:n,mg:o}){const{words:s,ground:a,on:r}=e,i=kw(e,t),{portion:l}=om(s,a.knowledge,t);return U`<li class="offer" part="offer">
    <p>
      <span class="day-name">${i}</span>
      <span class="muted small">${s.result.foods.portion({portion:l,grams:n})}</span>
    </p>
    <p class="day-mg figures">${s.mg(o)}</p>
    <button
      class="icon-button"
      type="button"
      part="offer-button"
      title=${s.foodDay.topUp.add}
      aria-label=${s.foodDay.topUp.addOf({food:i})}
      @click=${()=>r.add(t,n)}
    >
      ${Gl.plus()}
    </button>
  </li>`}(e,t))}
    </ul>`}(e)}
  </section>`:V}(e)} ${function(e){return e.look.mayPropose?U`<div class="stack" part="avoided">${function({words:e,look:t}){const n=t.avoid.map(t=>bc(e,Yw,t).toLocaleLowerCase(e.lang));return 0===n.length?V:U`<p class="small muted">${e.result.foods.respects({avoid:e.list(n)})}</p>`}(e)} ${function({words:e,ground:t,look:n,on:o}){const{title:s}=e.questions.avoid,a=t.knowledge.questions.find(({fact:e})=>"avoid"===e),r=(a?.choices??[]).map(t=>({value:t,label:bc(e,Yw,t)}));return Bu(s,U`<fieldset class="ask">
      <legend class="quiet">${s}</legend>
      ${vc({name:"day-avoid",type:"checkbox",choices:r,picked:n.avoid,dense:!0,pick:(e,t)=>{const s=n.avoid.filter(t=>t!==e);o.avoid(t?[...s,e]:s)}})}
    </fieldset>`,"avoid")}(e)}</div>`:V}(e)} ${function(e){const{words:t,ground:n,state:o,look:s}=e,{menu:a,held:r}=t.foodDay;if(n.areFoodsComing||s.held||!s.reference)return V;if(!s.isGrown){const e=n.knowledge.estimateFromYears;return U`<p class="small muted" part="no-menu">${r.childPortions({years:e})}</p>`}const i=0===o.portions.length?a.example:a.day;return U`<div class="stack" part="menus">
    <div class="choices-row">${_w(e,"day",i)} ${_w(e,"week",a.week)}</div>
    ${o.menu?Cw(e,o.menu):V}
  </div>`}(e)}
    ${function(e){const{words:t,ground:n,look:o}=e;return[...o.closing.map(({id:e})=>e),...bw(e),...ww(e)].some(t=>{const o=fw(e,t);return Vb(n,o)&&n.foods.get(t)!==o})?U`<p class="small muted" part="day-credit">${t.result.sources.foodCredit}</p>`:V}(e)} ${o?V:U`${function({words:e,on:t}){return U`<div class="choices-row" part="day-actions">
    <button class="button" type="button" part="print-button" @click=${()=>t.print("day")}>
      ${Gl.printer()}${e.sheet.print}
    </button>
    <button class="button plain" type="button" part="clear-button" @click=${()=>t.clear()}>
      ${e.foodDay.list.clear}
    </button>
  </div>`}(e)} ${function({words:e,eventDetail:t,consent:n,on:o}){return Fu({words:e,eventDetail:t,consent:n,answer:o.consent})}(e)}`}
    <p class="small muted day-purpose" part="purpose">${t.result.purpose}</p>
  </section>`}const sy=a`
  .day-purpose {
    display: none;
  }

  @container mg (min-width: 64em) {
    .day-purpose {
      display: block;
    }
  }
`;function ay({words:e,lines:{listing:t}}){const{left:n=[],kept:o=[],order:s}=t;return n.length>0&&s.length>0?e.foodTable.leftOut({left:n,kept:o}):""}const ry=a`
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .count {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 0.5em);
    color: var(--_muted);
  }

  .left-out {
    order: -1;
    flex-basis: 100%;
  }

  .summary-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-inline: 0.65em;
  }

  .summary-buttons .button {
    gap: 0.35em;
    font-size: 0.875em;
  }

  /* Signs alone, so that the first row stands higher: what they are called is still read out. */
  @container mg (max-width: 29.99em) {
    .summary {
      flex-wrap: nowrap;
      gap: 0.25em;
    }

    .summary-buttons {
      flex-wrap: nowrap;
      gap: 0;
      margin-inline: 0 -0.75em;
    }

    .summary-buttons .button {
      justify-content: center;
      min-inline-size: var(--_target);
      margin: 0;
      padding: 0;
    }

    .summary-buttons span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  .none {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }

  .none-title {
    font-size: 1.15em;
    font-weight: 600;
  }

  .more {
    display: flex;
    justify-content: center;
  }

  .more .button {
    min-inline-size: min(100%, 14em);
  }
`,iy=["usda-sr28","ciqual-2025"],ly=({own:e})=>"built-in"===e.state;function cy({referenceIntakes:e,limits:t},n){return[...e[n].flatMap(({sources:e})=>e),...t.sources]}const dy=({foodNotes:e})=>Object.values(e).flatMap(e=>e.flatMap(({sources:e})=>e));function uy(e){const{knowledge:t,settings:n}=e;return[...ly(e)?[...iy,...dy(t)]:[],...cy(t,n.standard)]}const my=({words:e,own:t})=>ly({own:t})?e.result.sources.foodCredit:e.foodTable.ownSource;const hy=a`
  .table-foot > .colophon {
    gap: 0;
  }

  .table-foot .disclosure {
    margin: 0;
  }

  .table-foot > .disclosure {
    border-block-end: 0;
  }

  .colophon > .small {
    padding-block-start: var(--_space);
  }
`;function gy(e,t){const{foodTable:n}=e.words,{isWindowed:o,lines:s}=t,a=!0===s.listing.isPreview;return U`<div
    class="region ${o?"windowed":""}"
    part="table-region"
    role=${o?"group":V}
    aria-label=${o?n.region:V}
    tabindex=${o?"0":V}
    ?hidden=${0===s.count}
  >
    <table
      part="table"
      role="table"
      aria-labelledby="caption"
      aria-busy=${a?"true":V}
      aria-rowcount=${o?a?-1:s.count+1:V}
      @click=${t=>function({on:e},t){const n=t.target instanceof Element?t.target.closest("[data-do]"):null,o=n?.closest("tr")?.dataset.id;n&&void 0!==o&&e.press(n.dataset.do??"",o)}(e,t)}
      @focusin=${t=>e.on.focusRow(t.target)}
      @focusout=${t=>e.on.focusRow(t.relatedTarget)}
    >
      <caption>
        <span class="quiet" id="caption">${n.caption}</span>
      </caption>
      ${function(e){const{words:t,state:n,body:o}=e,{foodTable:s}=t,a=null!==o?.amountOf;return U`<thead role="rowgroup" class="head">
    <tr role="row" aria-rowindex=${o?.isWindowed?1:V}>
      ${function(e,t){const{columns:n}=e;return[{className:"col-food",name:n.food,short:n.name,sort:"name"},{className:"col-portion",name:n.portion},{className:"col-mg",name:n.perPortion,sort:"mg-per-portion"},{className:"col-100g",name:n.per100g,sort:"mg-per-100g"},{className:"col-share",name:t?n.ofDay:n.ofLabel}]}(s,"day"===n.basis).map(t=>function(e,t){const{state:n}=e,{className:o,name:s,sort:a}=t,r=a===n.sort&&!n.byFit;return U`<th
    class="${o} ${r?n.direction:""}"
    scope="col"
    role="columnheader"
    aria-sort=${r?n.direction:V}
  >
    ${a?function({on:e},{name:t,short:n},o){return U`<button class="sort" type="button" part="sort-button" @click=${()=>e.sort(o)}>
    ${n?U`<span class="in-table">${t}</span><span class="in-card">${n}</span>`:U`<span>${t}</span>`}<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class="up" d="m7 10 5-5 5 5" />
      <path class="down" d="m7 14 5 5 5-5" />
    </svg>
  </button>`}(e,t,a):U`<span class="plain">${s}</span>`}
  </th>`}(e,t))}
      ${a?U`<th class="col-add" scope="col" role="columnheader">
              <span class="quiet">${s.columns.add}</span>
            </th>`:V}
    </tr>
  </thead>`}(e)}
      <tbody class="rows" role="rowgroup"></tbody>
    </table>
  </div>`}const py=({foodTable:e},t)=>void 0===t?"":ai(e.category.names,t)??t,fy=({foodTable:e},t)=>void 0===t?"":ai(e.state.names,t)??t;function ky(e,t){const n=[...e].filter(e=>!t.includes(e));return[...t.filter(t=>e.has(t)),...n]}const by={categories:[],states:[]},wy=new WeakMap,yy=e=>e.target.value;function vy(e,t,n){const{state:o,on:s}=e;return U`<label class="chip" part="chip">
    <input
      type="radio"
      name="category"
      value=${t}
      .checked=${Ii((o.category??"")===t)}
      @change=${()=>s.category(t||null)}
    />
    <span>${n}</span>
  </label>`}function $y(e,t,n,o,s){return U`<div class="choose">
    <label class="label" for=${e}>${t}</label>
    <span class="select">
      <select
        class="field"
        id=${e}
        .value=${Ii(n)}
        @change=${e=>s(yy(e))}
      >
        ${o.map(({value:e,name:t})=>U`<option value=${e} ?selected=${e===n}>${t}</option>`)}
      </select>
      ${Gl.chevron()}
    </span>
  </div>`}function xy(e){return U`<div class="toolbar" part="toolbar">
    ${function(e){const{words:t,state:n,on:o}=e,{search:s}=t.foodTable;return U`<div class="search-block">
    <label class="label" for="search">${s.label}</label>
    <div class="search" part="search">
      ${Gl.search()}
      <input
        class="field"
        id="search"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="100"
        placeholder=${s.placeholder}
        .value=${Ii(n.search)}
        @input=${e=>o.search(yy(e))}
        @keydown=${t=>function({on:e},t){!function(e){"Enter"===e.key&&e.preventDefault()}(t),"Enter"===t.key&&!t.isComposing&&matchMedia("(pointer: coarse)").matches&&e.toCount()}(e,t)}
      />
      ${n.search?U`<button
              class="icon-button clear"
              type="button"
              aria-label=${s.clear}
              @click=${()=>o.clearSearch()}
            >
              ${Gl.close()}
            </button>`:V}
    </div>
  </div>`}(e)} ${function(e){const{words:t,state:n,on:o}=e,{filters:s,filtersOn:a}=t.foodTable,r=(({state:e})=>Number(null!==e.category)+Number(null!==e.state))(e);return U`<button
    class="button filters-button"
    type="button"
    part="filters-button"
    aria-expanded=${n.filtersOpen?"true":"false"}
    aria-controls="filters"
    @click=${()=>o.foldFilters()}
  >
    ${Gl.chevron()}${r>0?a({count:r}):s}
  </button>`}(e)}
    <div class="filters ${e.state.filtersOpen?"open":""}" id="filters">
      <div class="chooses">${function({words:e,state:t,kinds:n,on:o}){if(n.categories.length<=12)return V;const{category:s}=e.foodTable,a=n.categories.slice(0,200),r=n.categories.filter(e=>e===t.category&&!a.includes(e)),i=[...a,...r].map(t=>({value:t,name:py(e,t)})),l={value:"",name:s.all};return $y("category",s.label,t.category??"",[l,...i],e=>o.category(e||null))}(e)} ${function({words:e,state:t,kinds:n,on:o}){const{state:s}=e.foodTable;if(0===n.states.length)return V;const a=n.states.map(t=>({value:t,name:fy(e,t)})),r={value:"",name:s.all};return $y("state",s.label,t.state??"",[r,...a],e=>o.prepared(e||null))}(e)} ${function({words:e,knowledge:t,state:n,reference:o,on:s}){const{basis:a}=e.foodTable,r=[{value:"day",name:o?a.dayOf({lowMg:o.low,highMg:o.high}):a.day},{value:"label",name:a.labelOf({mg:t.limits.labelReferenceMg})}];return $y("basis",a.label,n.basis,r,e=>s.basis(e))}(e)}</div>
      ${function(e){const{words:t,kinds:n}=e,{category:o}=t.foodTable;return 0===n.categories.length||n.categories.length>12?V:U`<fieldset class="chips" part="chips">
    <legend class="quiet">${o.label}</legend>
    ${vy(e,"",o.all)} ${n.categories.map(n=>vy(e,n,py(t,n)))}
  </fieldset>`}(e)}
    </div>
  </div>`}const My=a`
  .toolbar,
  .filters {
    display: grid;
    gap: calc(var(--_space) * 1);
    min-inline-size: 0;
  }

  .filters:not(.open) {
    display: none;
  }

  .filters-button {
    justify-self: start;
  }

  .filters-button svg {
    transition: rotate 0.15s;
  }

  .filters-button[aria-expanded='true'] svg {
    rotate: 180deg;
  }

  .search-block {
    max-inline-size: 34em;
  }

  .search > .field {
    padding-inline-end: 3em;
    border-radius: calc(var(--_radius) * 1.1);
  }

  /* Our own button clears it, in every browser and with a name. */
  .search > .field::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    block-size: 100%;
  }

  .clear:hover {
    background: transparent;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
    padding: 0.3em 0.95em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 0.9375em;
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .chip:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .chip:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .chip:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Larger to a finger than to the eye. */
  .chip > input[type='radio'] {
    position: absolute;
    inset: -5px 0;
    inline-size: 100%;
    block-size: calc(100% + 10px);
    margin: 0;
    opacity: 0;
  }

  .chooses {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
  }

  .choose {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 22em;
  }

  .choose:last-child {
    flex: 1.4 1 15em;
  }

  .choose .field {
    text-overflow: ellipsis;
  }

  @container mg (min-width: 38em) {
    .filters-button {
      display: none;
    }

    .filters:not(.open) {
      display: grid;
    }
  }

  /* One line for what is typed and chosen; the kinds below it. */
  @container mg (min-width: 46em) {
    .toolbar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr);
      align-items: end;
    }

    .toolbar > .filters {
      display: contents;
    }

    .chooses {
      flex-wrap: nowrap;
    }

    .chips {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;function jy({foodTable:e},t,n){const{title:o,preparing:s,text:a}=e.loading;return U`<div class="waiting stack" part="loading">
    <p id="loading-title" class="waiting-title">${t?o:s}</p>
    <progress
      class="loading"
      aria-labelledby="loading-title"
      max="1"
      value=${null===n?V:n.toFixed(3)}
    ></progress>
    <p class="muted small">${a}</p>
  </div>`}const zy=a`
  .waiting {
    padding: calc(var(--_space) * 2) 0;
  }

  .waiting-title {
    font-size: 1.15em;
    font-weight: 600;
  }

  progress {
    inline-size: min(100%, 26em);
    block-size: 0.5em;
    border: 0;
    border-radius: 999px;
    overflow: hidden;
    background: var(--_track);
    accent-color: var(--_accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_track);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size 0.2s;
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  /* Nobody knows how long it takes: it only moves. */
  progress:indeterminate {
    background: linear-gradient(90deg, var(--_track) 0 30%, var(--_accent) 30% 55%, var(--_track) 55% 100%);
    background-size: 200% 100%;
    animation: waiting 1.6s linear infinite;
  }

  progress:indeterminate::-webkit-progress-bar {
    background: transparent;
  }

  progress:indeterminate::-moz-progress-bar {
    background: transparent;
  }

  @keyframes waiting {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: -100% 0;
    }
  }

  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;function Sy(e){const{words:t,own:n,body:o,prepared:s,on:a}=e;return"failed"===n.state?function(e,t,n){const{title:o,retry:s}=e.foodTable.failed;return U`<div class="waiting stack" part="load-failed" role="alert">
    <p class="waiting-title">${o}</p>
    ${t?U`<p>${(({ownFoods:e},t)=>e.failures[t.code](t))(e,t)}</p>`:V}
    <div>
      <button class="button primary" type="button" part="retry-button" id="retry" @click=${n}>
        ${s}
      </button>
    </div>
  </div>`}(t,n.failure,a.retry):o?function(e,t){const{words:n,settings:o,on:s}=e,a=0===t.lines.listing.order.length;return U`${function({words:e,foods:t,on:n},o){const{listing:s}=o.lines,{foodTable:a}=e,r=s.order.length,i=!0===s.isPreview,l=ay(o);return U`<div class="summary">
    <p class="count figures" id="count" tabindex="-1" part="count">
      ${i?a.loading.preparing:a.count({count:r,total:t.length})}
    </p>
    ${l?U`<p class="left-out" part="left-out">${l}</p>`:V}
    <div class="summary-buttons">
      <button
        class="button inline"
        type="button"
        part="download-button"
        ?disabled=${i||0===r}
        @click=${()=>n.download()}
      >
        ${Gl.download()}<span>${a.download.button}</span>
      </button>
      <button
        class="button inline"
        type="button"
        part="print-button"
        ?disabled=${i||0===r}
        @click=${()=>n.print()}
      >
        ${Gl.printer()}<span>${a.print.button}</span>
      </button>
    </div>
  </div>`}(e,t)}
    <button class="button skip" type="button" part="skip-button" @click=${()=>s.skip()}>
      ${n.foodTable.skip}
    </button>
    ${gy(e,t)} ${a?function({words:e,state:t,foods:n,on:o}){const{none:s,empty:a}=e.foodTable;if(0===n.length)return U`<p class="none" part="none">${a}</p>`;const r=t.search.trim(),i=null!==t.category||null!==t.state;return U`<div class="none stack" part="none">
    <p class="none-title">${r?s.title({search:r}):s.titleFilters}</p>
    <p class="muted">${s.text}</p>
    <div class="choices-row">
      ${r?U`<button class="button" type="button" @click=${()=>o.clearSearch()}>
              ${s.clearSearch}
            </button>`:V}
      ${i?U`<button class="button" type="button" @click=${()=>o.clearFilters()}>
              ${s.clearFilters}
            </button>`:V}
    </div>
  </div>`}(e):V}
    ${function({words:e,on:t},{lines:n},o){const s=n.listing.order.length-n.foods;return null===o||s<=0?V:U`<div class="more">
    <button class="button" type="button" part="more-button" @click=${()=>t.more()}>
      ${e.foodTable.more({count:Math.min(s,o)})}
    </button>
  </div>`}(e,t,o.pageSize)}`}(e,o):"loading"===n.state?jy(t,!0,n.progress):jy(t,!1,s)}function Ay(e){const{words:t,settings:n,isThere:o,day:s}=e;return U`<div class="main">
    <header class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${t.foodTable.heading}</h2>
      <p class="lead">${t.foodTable.lead}</p>
    </header>
    <p class="quiet" role="status">${function({words:e,own:t,body:n,announced:o}){const{title:s,preparing:a}=e.foodTable.loading;return"failed"===t.state?"":n&&!n.lines.listing.isPreview?o:"loading"===t.state?s:a}(e)}</p>
    ${o?xy(e):V}
    <div class="table-block stack">${Sy(e)}</div>
    <div class="after" id="after-table" tabindex="-1">
      ${n.noTray&&o?Ew(s):V} ${function({words:e,own:t}){const{ownFoods:n}=e,{rowProblems:o,rowProblemCount:s,cut:a}=t;if("built-in"===t.state||0===s&&!a)return V;const r=o.slice(0,100),i=s-r.length;return U`${a?U`<p class="small">${n.cut({most:Mf})}</p>`:V}
  ${s>0?Bu(n.heading({count:s}),U`<ul class="bullets small">
              ${r.map(t=>U`<li>${(({ownFoods:e},t)=>e.rows[t.code](t))(e,t)}</li>`)}
            </ul>
            ${i>0?U`<p class="small muted">${n.more({count:i})}</p>`:V}`,"row-problems"):V}`}(e)} ${function(e){const{words:t,knowledge:n,settings:o}=e;return U`<div class="table-foot">
    ${function({foodTable:e},{limits:t}){const{heading:n,cooking:o,soaking:s,ounce:a,unmeasured:r,tables:i,label:l}=e.notes,c=[l({mg:t.labelReferenceMg}),o,s,a,i,r];return Bu(n,U`<ul class="bullets">
      ${c.map(e=>U`<li>${e}</li>`)}
    </ul>`,"notes")}(t,n)}
    ${vm({words:t,knowledge:n,standard:o.standard,cited:uy(e),withFigures:!0,credit:my(e)})}
  </div>`}(e)}
    </div>
  </div>`}function Py(e){const{words:t,knowledge:n,settings:o,problems:s,day:a}=e;return U`<section class=${function({settings:e,day:t}){return e.noTray?"screen foods":"screen foods with-day "+((({state:e,isInSight:t})=>e.portions.length>0&&!t)(t)?"with-day-bar":"")}(e)} part="page">
      ${Ay(e)} ${o.noTray?V:function({day:e,isThere:t}){return U`<div class="aside">${t?Ew(e):V} ${oy(e)}</div>`}(e)} ${o.noTray?V:function(e){return 0===e.state.portions.length?V:U`<div class="day-bar" part="day-bar">${e.isInSight?V:function(e){const{words:t,state:n,look:o,news:s,on:a}=e,r="full"===s?.what?t.foodDay.list.full({most:Lk}):function({words:e,look:t}){const{held:n,gap:o,share:s}=t,{sum:a}=e.foodDay;return n?"":o?a.shortGap({lowMg:o.low,highMg:o.high}):s?a.shortShare(s):""}(e);return U`<button class="button primary" type="button" part="to-day-button" @click=${()=>a.show()}>
    <span>${t.foodDay.toDay({count:n.portions.length})}</span>
    <span class="figures"
      ><span>${t.mg(o.total.totalMg)}</span>${r?U`<span>${r}</span>`:V}</span
    >
    ${Gl.arrow()}
  </button>`}(e)}</div>`}(a)}
    </section>
    ${o.debug?lc({words:t,knowledge:n,problems:s,findings:[]}):V}`}const Cy=a`
  .screen.foods {
    gap: calc(var(--_space) * 2);
    max-inline-size: 75em;
  }

  .foods > .main,
  .foods .after {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
  }

  .after:focus {
    outline: none;
  }

  /* Only for whoever goes by the Tab key: hundreds of rows stand between it and what follows. */
  .skip:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skip {
    justify-self: start;
  }

  .aside {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }

  @container mg (min-width: 64em) {
    .screen.foods.with-day {
      grid-template-columns: minmax(0, 1fr) minmax(17em, 20em);
      column-gap: calc(var(--_space) * 2.5);
      padding-inline: calc(var(--_space) * 2);
    }

    .aside {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .foods > .day-bar {
      display: none;
    }
  }

  /* It goes along, and where it is higher than the screen it scrolls by itself. */
  @media (min-height: 36em) {
    @container mg (min-width: 64em) {
      .aside {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        margin: -1em;
        padding: 1em;
        overflow: auto;
      }
    }
  }
`;class _y{listing;foods;count;#ft;constructor(e,t,n=1/0){this.listing=e,this.foods=Math.min(e.order.length,n),this.#ft=function({foods:e,order:t},n,o){const s=[];if(0===n.size)return s;for(let a=0;a<o&&s.length<n.size;a+=1){const o=e[t[a]??-1];o&&n.has(o.id)&&s.push(a)}return s}(e,t,this.foods),this.count=this.foods+this.#ft.length}#kt(e){let t=0;for(const n of this.#ft){if(e<=n+t)break;if(e===n+t+1)return{place:n,isDetail:!0};t+=1}return{place:e-t,isDetail:!1}}keyAt=e=>{const{place:t,isDetail:n}=this.#kt(e);return 2*(this.listing.order[t]??-1)+(n?1:0)};at(e){const{place:t,isDetail:n}=this.#kt(e),o=this.listing.order[t]??-1,s=this.listing.foods[o];return s&&{food:s,isDetail:n,key:2*o+(n?1:0)}}lineOf(e){for(let t=0;t<this.count;t+=1)if(this.keyAt(t)===e)return t;return-1}lineOfFood(e){for(let t=0;t<this.count;t+=1)if(this.at(t)?.food.id===e)return t;return-1}lineOfPlace(e){return e+this.#ft.filter(t=>t<e).length}}function Ty(){let e=null;return(t,n)=>(e?.of.length===t.length&&t.every((t,n)=>t===e?.of[n])||(e={of:t,made:n()}),e.made)}function Dy({search:e,category:t,state:n},{categories:o,states:s}){return{search:e,category:null!==t&&o.includes(t)?t:void 0,state:null!==n&&s.includes(n)?n:void 0}}const Oy=(e,t)=>t===1/0&&e.length>1e3;class Ey{#bt=Ty();#wt=Ty();lines(e,t,n){return this.#bt([e,t,n],()=>new _y(e,t,n))}measure(e,t){return this.#wt([e?.low,e?.high,t],()=>({reference:e,fullMg:t}))}}const Fy=[Im,Km,Vm,Um,$c,Dc,Ji,Oc,hc,a`
  .day {
    gap: calc(var(--_space) * 1.25);
  }

  /* Clear of a bar that the page keeps at the top. */
  .day,
  .day-person,
  .day-person > summary,
  .day :is([tabindex], #day-undo) {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  .day .choices-row .button {
    padding-inline: 1em;
  }
`,$w,Xw,ny,Tw,Fw,sy,Kw,ym,ec,Gm,My,ry,zy,a`
  .table-block {
    container: foods / inline-size;
    min-inline-size: 0;
  }

  ${a`
  table {
    inline-size: 100%;
    border-spacing: 0;
    border-collapse: separate;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  caption {
    block-size: 0;
    line-height: 0;
  }

  table :is(th, td) {
    padding: 0 0.85em 0 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  /* Read out, and not copied along with what is seen. */
  table .quiet {
    user-select: none;
  }

  .in-card {
    display: none;
  }

  /* Of the smaller letters of the heading. */
  th.col-portion {
    inline-size: 10em;
  }

  th.col-mg {
    inline-size: 8em;
  }

  th:is(.col-100g, .col-share) {
    inline-size: 7.5em;
  }

  th.col-add {
    inline-size: max(44px, 3.2em);
  }

  :is(.col-mg, .col-100g, .col-share, .col-add) {
    text-align: end;
  }

  .rows :is(.col-100g, .col-share) {
    white-space: nowrap;
  }

  .rows .unmeasured {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: normal;
  }
`}
  ${a`
  .head {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--mg-sticky-top, 0px);
  }

  /* Cell by cell: not every browser lets a group of rows hold what is placed in it, and over all rows none could be pressed. */
  .head th::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: var(--_surface);
  }

  /* Wider than the table: what scrolls away below it would peep out beside it. */
  .head th:first-child::before {
    inset-inline-start: -0.6em;
  }

  .head th:last-child::before {
    inset-inline-end: -0.6em;
  }

  /* What the card is painted with nobody can tell: so what scrolls by below is blurred rather than covered. */
  @supports (backdrop-filter: blur(1em)) {
    .head th::before {
      background: var(--mg-surface, transparent);
      backdrop-filter: blur(1.5em);
    }
  }

  .head th {
    position: relative;
    padding-block: 0.25em;
    border-block-end-color: var(--_line-strong);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
    vertical-align: bottom;
  }

  .head .plain,
  .sort {
    color: var(--_muted);
  }

  .head .plain {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-weight: 600;
    text-align: inherit;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }

  :is(.col-mg, .col-100g) > .sort {
    flex-direction: row-reverse;
  }

  .sort > span {
    white-space: nowrap;
  }

  .sort:hover,
  :is(.ascending, .descending) > .sort {
    color: inherit;
  }

  .sort svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sort path {
    opacity: 0.4;
  }

  :is(.ascending, .descending) > .sort path {
    opacity: 0;
  }

  .ascending > .sort .up,
  .descending > .sort .down {
    opacity: 1;
    stroke: var(--_accent);
    stroke-width: 3;
  }
`}
  ${a`
  .food-row:hover > :is(th, td) {
    background: var(--_raised);
  }

  .food-row.open > :is(th, td) {
    border-block-end-color: transparent;
  }

  .name {
    display: flex;
    align-items: center;
    gap: 0.45em;
    inline-size: 100%;
    min-block-size: max(44px, 3.1em);
    padding: 0.4em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-weight: 500;
    line-height: 1.35;
    text-align: start;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    cursor: pointer;
    touch-action: manipulation;
  }

  .name::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.2em 0.35em;
    border: solid var(--_line-strong);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
    transition: rotate 0.15s;
  }

  .name:hover::before {
    border-color: var(--_accent);
  }

  .name[aria-expanded='true']::before {
    rotate: 135deg;
  }

  .portion-button {
    display: grid;
    align-content: center;
    justify-items: start;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.4em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-size: 0.9375em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }

  .change {
    text-decoration: underline dotted;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.22em;
  }

  .portion-button:hover .change {
    text-decoration: underline solid;
  }

  .weight {
    font-size: 0.9em;
    white-space: nowrap;
  }

  .weight:empty {
    display: none;
  }

  .portion-edit {
    gap: 0.4em;
  }

  .portion-edit .field {
    inline-size: 5em;
    padding-inline: 0.6em;
  }

  .mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .unmeasured .mg {
    font-weight: 400;
    white-space: normal;
  }

  .bar {
    inline-size: 100%;
    block-size: 6px;
    margin-block-start: 0.3em;
    border-radius: 3px;
    background: var(--_track);
    /* Its ends are round by themselves: cutting them off would cost a layer for each row. */
    overflow: visible;
  }

  .bar rect {
    fill: var(--_accent);
  }

  .unmeasured .bar {
    display: none;
  }

  .add-button {
    border-radius: 50%;
    border-color: var(--_line);
  }

  .add-button::before,
  .add-button::after {
    content: '';
    grid-area: 1 / 1;
    border: 0 solid var(--_accent);
  }

  .add-button::before {
    inline-size: 0.9em;
    border-block-start-width: 2px;
  }

  .add-button::after {
    block-size: 0.9em;
    border-inline-start-width: 2px;
  }

  .add-button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .add-button.on {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  /* A tick. */
  .add-button.on::before {
    inline-size: 0.45em;
    block-size: 0.85em;
    margin-block-end: 0.2em;
    border-color: var(--_on-accent);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }

  .add-button.on::after {
    content: none;
  }

  :is(.name, .portion-button, .sort, .region):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* What takes the focus is scrolled clear of the heading above and of the line with the day below. */
  .rows :is(button, input) {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 4.5em) 6em;
  }

  .gap > td {
    padding: 0;
    border: 0;
  }
`}
  ${a`
  td.detail {
    padding: 0 0 1.1em 1.45em;
  }

  .detail-in {
    display: grid;
    gap: 0.75em;
    max-inline-size: 60em;
  }

  .facts {
    display: grid;
    gap: 0.4em;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(4em, 6em) minmax(0, 1fr);
    gap: 0.75em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .detail-notes {
    display: grid;
    gap: 0.5em;
  }

  .detail-notes > li {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    max-inline-size: 66ch;
  }

  .detail-notes svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.1em;
    stroke: var(--_accent);
  }
`}
  ${a`
  .region {
    min-inline-size: 0;
    scroll-margin-block-start: var(--mg-sticky-top, 0px);
  }

  .region.windowed {
    max-block-size: var(--mg-table-block-size, max(min(70vh, 40em), 18em));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: auto;
    overscroll-behavior-y: auto;
    overflow-anchor: none;
  }

  .windowed table {
    inline-size: calc(100% - 2em);
    margin-inline: 1em;
  }

  .windowed .head {
    inset-block-start: 0;
  }

  .windowed .rows :is(button, input) {
    scroll-margin-block: 4.5em 1em;
  }
`}
  ${a`
  @container foods (max-width: 45.99em) {
    th.col-portion {
      inline-size: 9.75em;
    }

    th.col-mg {
      inline-size: 7.75em;
    }

    th:is(.col-100g, .col-share) {
      inline-size: 7em;
    }

    .head .col-share .plain {
      max-inline-size: 5em;
    }
  }
`}
  ${a`
  @container foods (min-width: 52em) {
    th.col-portion {
      inline-size: 13em;
    }

    th.col-mg {
      inline-size: 16em;
    }

    .rows .col-mg {
      text-align: start;
      white-space: nowrap;
    }

    .rows .mg {
      display: inline-block;
      inline-size: 4em;
      text-align: end;
    }

    .rows .unmeasured .mg {
      inline-size: auto;
    }

    .rows .bar {
      display: inline-block;
      inline-size: calc(100% - 5em);
      margin: 0;
      margin-inline-start: 0.85em;
      vertical-align: 0.08em;
    }

    .rows .unmeasured .bar {
      display: none;
    }

    .head .col-mg {
      text-align: start;
    }

    .head .col-mg > .sort {
      flex-direction: row;
      padding-inline-start: 0.9em;
    }
  }
`}
  ${a`
  @container foods (max-width: 37.99em) {
    table,
    .head,
    .head tr,
    .rows,
    .rows tr,
    .rows :is(th, td) {
      display: block;
    }

    table :is(th, td) {
      inline-size: auto;
      padding: 0;
      border: 0;
      text-align: start;
    }

    .head tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      border-block-end: 1px solid var(--_line-strong);
    }

    .head {
      position: relative;
    }

    .head th {
      position: static;
      inline-size: auto;
      padding: 0;
    }

    .head th:first-child::before {
      inset: 0 -0.6em;
    }

    .head th:not(:first-child)::before {
      content: none;
    }

    .head th:not(:has(.sort)) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .head .sort {
      flex-direction: row;
      font-size: 0.9286em;
    }

    .head th:not(.ascending, .descending) svg {
      display: none;
    }

    .rows :is(.col-100g, .col-share) {
      text-align: start;
    }

    .in-card {
      display: inline;
    }

    [data-in-card]::after {
      content: ' ' attr(data-in-card);
    }

    .in-table {
      display: none;
    }

    .rows .food-row {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.75em;
      padding-block: 0.6em 0.9em;
      border-block-end: 1px solid var(--_line);
    }

    .rows .food-row.open {
      border-block-end-color: transparent;
    }

    .food-row:hover > :is(th, td) {
      background: none;
    }

    .rows .col-food {
      grid-column: 1;
    }

    .rows .col-add {
      grid-column: 2;
      grid-row: 1 / span 2;
      padding-block-start: 0.15em;
    }

    .rows .col-portion {
      grid-column: 1;
      padding-inline-start: 1.45em;
    }

    .portion-button {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: center;
    }

    .rows .col-mg {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.85em;
      grid-column: 1 / -1;
      padding-inline-start: 1.45em;
    }

    .mg {
      min-inline-size: 4em;
      font-size: 1.15em;
    }

    .col-mg .bar {
      flex: 1 1 5em;
      inline-size: auto;
      min-inline-size: 0;
      margin: 0;
    }

    .rows :is(.col-100g, .col-share) {
      grid-column: 1 / -1;
      padding-inline-start: 1.45em;
      color: var(--_muted);
      font-size: 0.9375em;
      white-space: normal;
    }

    /* Only not seen: a cell less, and the others would stand below the wrong heading. */
    .rows .col-share.unknown,
    .rows .col-100g.unmeasured {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .rows .detail-row {
      border-block-end: 1px solid var(--_line);
    }

    td.detail {
      padding: 0 0 1.1em 1.45em;
    }

    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }

  @container foods (min-width: 22em) and (max-width: 37.99em) {
    .rows :is(.col-100g, .col-share) {
      padding-inline-start: 0;
    }

    .rows .food-row {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .rows :is(.col-food, .col-portion) {
      grid-column: 1 / span 2;
    }

    .rows .col-add {
      grid-column: 3;
    }

    .rows .col-100g {
      grid-column: 1;
      padding-inline-start: 1.55em;
    }

    .rows .col-share {
      grid-column: 2 / -1;
    }
  }

  /* One line, and height enough: it may go along. */
  @media (min-height: 30em) {
    @container foods (min-width: 24em) and (max-width: 37.99em) {
      .head {
        position: sticky;
      }
    }
  }

  @media (max-height: 22em) {
    .head {
      position: relative;
    }
  }
`}

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar rect {
      fill: CanvasText;
    }

    .head th::before {
      background: Canvas;
    }

    .add-button.on {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .add-button::before,
    .add-button::after,
    .add-button.on::before {
      border-color: ButtonText;
    }
  }
`,hy,Cy],Ly={},By=Oi(class extends Ei{constructor(){super(...arguments),this.ot=Ly}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((e,t)=>e===this.ot[t]))return G}else if(this.ot===t)return G;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}}),Ny=(e,t)=>{const n=e._$AN;if(void 0===n)return!1;for(const e of n)e._$AO?.(t,!1),Ny(e,t);return!0},qy=e=>{let t,n;do{if(void 0===(t=e._$AM))break;n=t._$AN,n.delete(e),e=t}while(0===n?.size)},Ry=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(void 0===n)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),Uy(t)}};function Hy(e){void 0!==this._$AN?(qy(this),this._$AM=e,Ry(this)):this._$AM=e}function Wy(e,t=!1,n=0){const o=this._$AH,s=this._$AN;if(void 0!==s&&0!==s.size)if(t)if(Array.isArray(o))for(let e=n;e<o.length;e++)Ny(o[e],!1),qy(o[e]);else null!=o&&(Ny(o,!1),qy(o));else Ny(this,e)}const Uy=e=>{2==e.type&&(e._$AP??=Wy,e._$AQ??=Hy)};class Iy extends Ei{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),Ry(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(Ny(this,e),qy(this))}setValue(e){if(Bi(this._$Ct))this._$Ct._$AI(e,this);else{const t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}}const Gy=new WeakMap,Vy=Oi(class extends Iy{render(e){return V}update(e,[t]){const n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),V}rt(e){if(void 0!==this.G)if(this.isConnected||(e=void 0),"function"==typeof this.G){const t=this.ht??globalThis;let n=Gy.get(t);void 0===n&&(n=new WeakMap,Gy.set(t,n)),void 0!==n.get(this.G)&&this.G.call(this.ht,void 0),n.set(this.G,e),void 0!==e&&this.G.call(this.ht,e)}else this.G.value=e}get lt(){return"function"==typeof this.G?Gy.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),Ky=(e,t)=>U`<div>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </div>`;const Yy={seen:"\u2013",spoken:""};function Zy(e,t,n){return null===t?{seen:e.unmeasured,spoken:e.unmeasured}:{seen:e.mg({mg:t}),spoken:n({mg:t})}}function Jy(e,t,n){if(null===t.share)return Yy;const o="day"===n?e.spoken.ofDay:e.spoken.ofLabel;return{seen:e.share(t.share),spoken:o(t.share)}}function Qy(e,t,n){return{perPortion:Zy(e,t.mg,e.spoken.perPortion),per100g:Zy(e,t.mgPer100g,e.spoken.per100g),share:Jy(e,t,n)}}function Xy(e,t,n){let o,s=n.initialDeps??[],a=!0;function r(){const r=e();return r.length!==s.length||r.some((e,t)=>s[t]!==e)?(s=r,o=t(...r),!(null==n?void 0:n.onChange)||a&&n.skipInitialOnChange||n.onChange(o),a=!1,o):o}return r.updateDeps=e=>{s=e},r}function ev(e,t){if(void 0===e)throw new Error("Unexpected undefined");return e}const tv=(e,t)=>Math.abs(e-t)<1.01,nv=(e,t,n)=>{let o;return Object.assign(function(...s){e.clearTimeout(o),o=e.setTimeout(()=>t.apply(this,s),n)},{cancel:()=>{e.clearTimeout(o)}})};let ov;const sv=()=>{if(void 0!==ov)return ov;if("undefined"==typeof navigator)return ov=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return ov=!0;const e=navigator.maxTouchPoints;return ov="MacIntel"===navigator.platform&&void 0!==e&&e>0};let av;const rv={capture:!0,passive:!0};class iv{constructor(e){this.host=e,this._touch=null,this.inMotion=()=>null!==this._touch&&"lateFling"!==this._touch.phase,this.dragging=()=>{var e;return"down"===(null==(e=this._touch)?void 0:e.phase)&&this._touch.moved},this.tail=()=>{var e;return"tail"===(null==(e=this._touch)?void 0:e.phase)?this._touch.moved?"fling":"tap":null},this.onScroll=({isScrolling:e,ownReadBack:t,moved:n,external:o})=>{var s,a,r;return e&&"tail"===(null==(s=this._touch)?void 0:s.phase)?this._openTail(this._touch.moved||!t,!1):"lateFling"===(null==(a=this._touch)?void 0:a.phase)&&(this.host.now()>this._touch.until?this._touch=null:o&&e&&n&&this._openTail(!0,!1)),!(t||!e||!n||"down"!==(null==(r=this._touch)?void 0:r.phase)||(this._touch.moved=!0,0))},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var e;const t="down"===(null==(e=this._touch)?void 0:e.phase)&&this._touch.moved;this.end(),this._openTail(t,t)},this.end=()=>{var e;const t=this.host.getWindow();"tail"===(null==(e=this._touch)?void 0:e.phase)&&null!=t&&t.clearTimeout(this._touch.timerId),this._touch=null},this.listen=e=>{const t=()=>this.touchStart(),n=()=>this.touchEnd();return e.addEventListener("touchstart",t,rv),e.addEventListener("touchend",n,rv),e.addEventListener("touchcancel",n,rv),()=>{e.removeEventListener("touchstart",t,rv),e.removeEventListener("touchend",n,rv),e.removeEventListener("touchcancel",n,rv),this.end()}},this._openTail=(e,t)=>{const n=this.host.getWindow();if(null==n)return;this.end();const o={phase:"tail",moved:e,awaitingFling:t,timerId:n.setTimeout(()=>{this.host.tailStillMoving()?this._openTail(o.moved,o.awaitingFling):(this._touch=o.awaitingFling?{phase:"lateFling",until:this.host.now()+1e3}:null,this.host.onTailClosed())},150)};this._touch=o}}get touch(){return this._touch}}const lv=e=>{const{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},cv=e=>{const t=new Set;return{schedule:n=>{const o=e.requestAnimationFrame(()=>{t.delete(o),n()});t.add(o)},cancel:()=>{t.forEach(t=>e.cancelAnimationFrame(t)),t.clear()}}},dv=e=>e,uv=e=>{const t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),o=Math.min(e.endIndex+t,e.count-1)-n+1,s=new Array(o);for(let e=0;e<o;e++)s[e]=n+e;return s},mv=(e,t)=>{const n=e.scrollElement;if(!n)return;const o=e.targetWindow;if(!o)return;const s=e=>{const{width:n,height:o}=e;t({width:Math.round(n),height:Math.round(o)})};if(s(lv(n)),!o.ResizeObserver)return()=>{};const a=cv(o),r=new o.ResizeObserver(()=>{const t=()=>{s(lv(n))};e.options.useAnimationFrameWithResizeObserver?a.schedule(t):t()});return r.observe(n,{box:"content-box"}),()=>{r.unobserve(n),a.cancel()}},hv={passive:!0},gv="undefined"==typeof window||"onscrollend"in window,pv=(e,t)=>((e,t,n)=>{const o=e.scrollElement;if(!o)return;const s=e.targetWindow;if(!s)return;const a=e.options.useScrollendEvent&&gv;let r=0;const i=a?null:nv(s,()=>t(n(o),!1),e.options.isScrollingResetDelay),l=e=>()=>{r=n(o),null==i||i(),t(r,e)},c=l(!0),d=l(!1);return o.addEventListener("scroll",c,hv),a&&o.addEventListener("scrollend",d,hv),()=>{o.removeEventListener("scroll",c),a&&o.removeEventListener("scrollend",d),null==i||i.cancel()}})(e,t,t=>{const{horizontal:n,isRtl:o}=e.options;return n?t.scrollLeft*(o?-1:1):t.scrollTop}),fv=(e,t,n)=>{if(n.options.useCachedMeasurements){const t=n.indexFromElement(e),o=n.options.getItemKey(t);return n.itemSizeCache.get(o)??n.options.estimateSize(t)}if(null==t?void 0:t.borderBoxSize){const e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?"inlineSize":"blockSize"])}if(!t){const t=n.indexFromElement(e),o=n.options.getItemKey(t),s=n.itemSizeCache.get(o);if(void 0!==s)return s}return e[n.options.horizontal?"offsetWidth":"offsetHeight"]},kv=(e,{adjustments:t=0,behavior:n},o)=>{var s;const{scrollElement:a,options:r}=o,i=e+t,l=r.horizontal&&r.isRtl&&null!==a&&"ownerDocument"in a;null==(s=null==a?void 0:a.scrollTo)||s.call(a,{[r.horizontal?"left":"top"]:l?-i:i,behavior:n})},bv=(e,t)=>"smooth"===e?t?"smoothLanded":"smooth":"instant",wv=e=>"smooth"===(null==e?void 0:e.phase)||"smoothLanded"===(null==e?void 0:e.phase);class yv{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new iv({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{const e=this.scrollState;if("queued"!==(null==e?void 0:e.phase)||null!==this.pendingWrite)return!1;const t=this._readElementOffset();return!(null===t||null===this._lastElementOffset||Math.abs(t-this._lastElementOffset)<1||(this._lastElementOffset=t,e.samples=[...e.samples??[],{t:this.now(),offset:t}],0))},onTailClosed:()=>{const e=this.scrollState;"queued"===(null==e?void 0:e.phase)&&function(e){const t=e[e.length-1];if(void 0===t)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<40;)n--;if(n<0)return!1;const o=e[n];return Math.abs(t.offset-o.offset)/(t.t-o.t)>=.05}(e.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var e,t,n;return(null==(n=null==(t=null==(e=this.targetWindow)?void 0:e.performance)?void 0:t.now)?void 0:n.call(t))??Date.now()},this.observer=(()=>{let e=null,t=null,n=!1,o=!1;const s=new Set,a=()=>{if(e)return e;const o=this.targetWindow;if(!o||!o.ResizeObserver)return null;const s=t=cv(o);return e=new o.ResizeObserver(e=>{const t=()=>{const t={sync:!1};this._resizeBatch=t;try{e.forEach(r)}finally{this._resizeBatch=null,t.notify&&(this.notify(t.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(null))}};if(this.options.useAnimationFrameWithResizeObserver)s.schedule(t);else{n=!0;try{t()}finally{n=!1}}})},r=e=>{const t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(const[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};return{disconnect:()=>{var n;null==(n=a())||n.disconnect(),null==t||t.cancel(),s.clear(),o=!1,e=null,t=null},observe:r=>{const i=a();i&&(n?(s.add(r),o||(o=!0,null==t||t.schedule(()=>{o=!1,s.forEach(t=>{t.isConnected&&(null==e||e.observe(t,{box:"border-box"}))}),s.clear()}))):i.observe(r,{box:"border-box"}))},unobserve:e=>{var t;s.delete(e),null==(t=a())||t.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{var t;const n={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:dv,rangeExtractor:uv,onChange:()=>{},measureElement:fv,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(const t in e){const o=e[t];void 0!==o&&(n[t]=o)}const o=this.options;let s=null,a=null,r=!1;if(void 0!==o&&o.enabled&&n.enabled&&"end"===n.anchorTo&&null!==this.scrollElement){const e=o.count,i=n.count,l=this.getMeasurements(),c=(null==(t=this._singleLaneMeasurements)?void 0:t.items)??l,d=e=>{return"object"==typeof(t=c[e])?t.key:t;var t},u=e>0?d(0):null,m=e>0?d(e-1):null;if(i!==e||e>0&&i>0&&(n.getItemKey(0)!==u||n.getItemKey(i-1)!==m)){r=!0;const t=e>0?this.getVirtualItemForOffset(this.getScrollOffset())??l[0]:null;t&&(s=[t.key,this.getScrollOffset()-t.start]);const c=!0===n.followOnAppend?"auto":n.followOnAppend||null;c&&i>0&&this.isAtEnd(o.scrollEndThreshold)&&(0===e||n.getItemKey(i-1)!==m)&&(i>e||function(e,t,n,o){if(0===t)return!1;const s=o(0),a=new Set;let r=0;for(;r<e;){const e=n(r);if(e===s)break;a.add(e),r++}const i=e-r;if(0===i||i>=t)return!1;for(let e=0;e<i;e++)if(o(e)!==n(r+e))return!1;for(let e=i;e<t;e++)if(a.has(o(e)))return!1;return!0}(e,i,d,n.getItemKey))&&(a=c)}}this.options=n,r&&(this.pendingMin=0,this.itemSizeCacheVersion++);let i=null;if(s&&null!==this.scrollOffset&&!this._awaitingCommandReadBack()){const[e,t]=s,n=this.getMeasurements(),{count:o,getItemKey:r}=this.options;let l=0;for(;l<o&&r(l)!==e;)l++;if(l<o){const e=n[l];if(e){const n=Math.max(0,e.start+t);a||n===this.scrollOffset||(i=n-this.scrollOffset,this.scrollOffset=n)}}}a?this.pendingScrollAnchor={kind:"follow",behavior:a}:null!==i&&(this._canWriteScroll()?this.pendingScrollAnchor={kind:"anchor",delta:i}:(this._holdOffset+=i,this._followOffsetTarget(i)))},this.notify=e=>{var t,n;null==(n=(t=this.options).onChange)||n.call(t,this,e)},this.maybeNotify=Xy(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var e;this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),null!=this.rafId&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,null==(e=this._momentumStop)||e.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{var e;const t=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==t){if(this.cleanup(),!t)return void this.maybeNotify();this.scrollElement=t,this.scrollElement&&"ownerDocument"in this.scrollElement?this.targetWindow=this.scrollElement.ownerDocument.defaultView:this.targetWindow=(null==(e=this.scrollElement)?void 0:e.window)??null,this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{var n,o,s,a;const r=t?this._elementMaxScrollOffset():null,i=this._reportedOverscroll;this._reportedOverscroll=e<0||null!==r&&e>r+1;const l=e;this._lastElementOffset=l,e=this._toLayoutOffset(e);const c=this._classifyScrollEvent(e,t,r);if("spurious"===c)return;"readBack"===c?e=this.pendingWrite.target:"clampedReadBack"===c&&null!=(null==(n=this.scrollState)?void 0:n.index)&&e<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=e:function({kind:e,offset:t,command:n,target:o}){return!("spurious"===e||"readBack"===e||"clampedReadBack"===e||null==(null==n?void 0:n.index)||"queued"===n.phase||(s=n.phase,"smooth"===s||"smoothFinishing"===s)||tv(t,n.lastTargetOffset)||tv(t,o())||"clampedEcho"===e);var s}({kind:c,offset:e,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,null!==this._clampedAdjustment&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);const d=this.getScrollOffset(),u=this.scrollDirection;this.scrollDirection=t?d===e?this.scrollDirection:d<e?"forward":"backward":null,this.scrollOffset=e,this.isScrolling=t;const m=this.scrollState;if("queued"===(null==m?void 0:m.phase)&&"external"===c&&t)if(i||this._reportedOverscroll)m.samples=[];else{const e=this.now();m.samples=[...(m.samples??[]).filter(t=>e-t.t<=200),{t:e,offset:l}],(null!==u&&this.scrollDirection!==u||function(e){const t=e[e.length-1];if(void 0===t)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<40;)n--;if(n<0)return!1;const o=e[n];let s=n-1;for(;s>=0&&o.t-e[s].t<40;)s--;if(s<0)return!1;const a=e[s],r=(t.offset-o.offset)/(t.t-o.t),i=(o.offset-a.offset)/(o.t-a.t);return r*i>=0&&Math.abs(r)>=2*Math.abs(i)&&Math.abs(r)-Math.abs(i)>=.8}(m.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:t,ownReadBack:"readBack"===c,moved:e!==d,external:"external"===c&&"smooth"!==(null==(o=this.scrollState)?void 0:o.phase)&&"smoothFinishing"!==(null==(s=this.scrollState)?void 0:s.phase)})&&"queued"===(null==(a=this.scrollState)?void 0:a.phase)&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),"addEventListener"in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();const n=this.pendingScrollAnchor;this.pendingScrollAnchor=null,n&&this.scrollElement&&this.options.enabled&&("anchor"===n.kind?this._canWriteScroll()?wv(this.scrollState)&&!tv(this.getScrollOffset()-n.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(n.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=n.delta,this._followOffsetTarget(n.delta),this.notify(!1)):this.scrollToEnd({behavior:n.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},this._classifyScrollEvent=(e,t,n)=>{var o;return function({offset:e,isScrolling:t,elementMax:n,holdOffset:o,scrollOffset:s,pendingWrite:a,clampedMaxAtWrite:r}){var i;return t&&null===a&&e===s?"spurious":null!==a&&Math.abs(e-a.target)<1.5?"readBack":null!==a&&!a.smooth&&null!==n&&a.target>n+o+.5&&Math.abs(e-(n+o))<1.5||null!==a&&!a.smooth&&(null==(i=a.lowMaxes)?void 0:i.some(t=>Math.abs(e-t)<1.5))?"clampedReadBack":null!==r&&Math.abs(e-r)<1.5?"clampedEcho":"external"}({offset:e,isScrolling:t,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:(null==(o=this._clampedAdjustment)?void 0:o.maxAtWrite)??null})},this._retryClampedAdjustment=()=>{if(null===this._clampedAdjustment||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;const{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e))},this._writeAwaitingCommand=()=>{const e=this.scrollState;if(null===e||"queued"!==e.phase)return;const{behavior:t}=e;this.getMeasurements();const n=this.getScrollStateTarget(e);e.lastTargetOffset=n,this._clampedAdjustment=null,e.phase=bv(t,null!=e.index&&tv(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:t}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{const e=this.scrollElement;if(null==e)return null;const{horizontal:t,isRtl:n}=this.options;return"number"==typeof e.scrollTop?t?e.scrollLeft*(n?-1:1):e.scrollTop:"number"==typeof e.scrollY?t?e.scrollX:e.scrollY:null},this._canWriteScroll=()=>!(sv()&&this._iosGesture.inMotion()||this._reportedOverscroll),this._flushHoldIfReady=e=>{var t;if(0===this._holdOffset)return;if(!this.scrollElement||!this.options.enabled)return;if(!this._canWriteScroll())return;if("smooth"===(null==(t=this.scrollState)?void 0:t.phase))return;this._holdOffset=0,null!==this.scrollOffset&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(e);const n=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n),this._scrollToOffset(n)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?"width":"height"]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??("function"==typeof this.options.initialOffset?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=Xy(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,o,s,a,r,i)=>(void 0!==this.prevLanes&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:o,enabled:s,lanes:a,laneAssignmentMode:r,gap:i}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=Xy(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:o,enabled:s,lanes:a,laneAssignmentMode:r,gap:i},l)=>{var c;const d=this.itemSizeCache;if(!s)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(const t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),0!==this.measurementsCache.length||this.lanesSettling||(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));const u=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),1===a){const s=2*e;let a=null==(c=this._singleLaneMeasurements)?void 0:c.flat;if(!a||a.length<s){const e=new Float64Array(s);a&&u>0&&e.set(a.subarray(0,2*u)),a=e}const r=0===u?new Array(e):this._singleLaneMeasurements.items.slice();let l;if(0===u)l=t+n;else{const e=u-1;l=a[2*e]+a[2*e+1]+i}for(let t=u;t<e;t++){const e=o(t);r[t]=e;const n=d.get(e),s="number"==typeof n?n:this.options.estimateSize(t);a[2*t]=l,a[2*t+1]=s,l+=s+i}this._singleLaneMeasurements={flat:a,items:r};const m=function(e,t){const n=e.length;return new Proxy(e,{get(e,o,s){if("string"==typeof o){const s=o.charCodeAt(0);if(s>=48&&s<=57){const s=+o;if(Number.isInteger(s)&&s>=0&&s<n){let n=e[s];if("object"!=typeof n){const o=t[2*s];n=e[s]={index:s,key:n,start:o,size:t[2*s+1],end:o+t[2*s+1],lane:0}}return n}}if("length"===o)return n}return Reflect.get(e,o,s)}})}(r,a);return this.measurementsCache=m,m}const m=this.measurementsCache.slice(0,u),h=new Array(a).fill(void 0),g=new Float64Array(a);let p=0;for(let e=0;e<u;e++){const t=m[e];t&&(void 0===h[t.lane]&&p++,h[t.lane]=e,g[t.lane]=t.end)}for(let s=u;s<e;s++){const e=o(s),l=this.laneAssignments.get(s);let c,u;const f="estimate"===r||d.has(e);if(void 0!==l&&this.options.lanes>1){c=l;const e=h[c],o=void 0!==e?m[e]:void 0;u=o?o.end+i:t+n}else if(p===a){let e=0,t=g[0],n=h[0];for(let o=1;o<a;o++){const s=g[o];(s<t||s===t&&h[o]<n)&&(e=o,t=s,n=h[o])}c=e,u=t+i,f&&this.laneAssignments.set(s,c)}else c=s%this.options.lanes,u=t+n,f&&this.laneAssignments.set(s,c);const k=d.get(e),b="number"==typeof k?k:this.options.estimateSize(s),w=u+b;m[s]={index:s,start:u,size:b,end:w,key:e,lane:c},void 0===h[c]&&p++,h[c]=s,g[c]=w}return this.measurementsCache=m,m},{key:!1,debug:()=>this.options.debug}),this.calculateRange=Xy(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],(e,t,n,o,s)=>{if(0===e.length||0===t)return this.range=null,null;const a=Math.max(s-t,0);return this.range=function(e,t,n,o,s){const a=e.length-1;if(e.length<=o)return{startIndex:0,endIndex:a};if(1===o&&null!==s){const e=function(e,t,n){let o=0;for(;o<=t;){const s=(o+t)/2|0,a=e[2*s];if(a<n)o=s+1;else{if(!(a>n))return s;t=s-1}}return o>0?o-1:0}(s,a,n);let o=e;const r=n+t;for(;o<a&&s[2*o]+s[2*o+1]<r;)o++;return{startIndex:e,endIndex:o}}let r=vv(0,a,t=>e[t].start,n),i=r;if(1===o)for(;i<a&&e[i].end<n+t;)i++;else if(o>1){const s=Array(o).fill(0);for(;i<a&&s.some(e=>e<n+t);){const t=e[i];s[t.lane]=t.end,i++}const l=Array(o).fill(n+t);for(;r>=0&&l.some(e=>e>=n);){const t=e[r];l[t.lane]=t.start,r--}r=Math.max(0,r-r%o),i=Math.min(a,i+(o-1-i%o))}return{startIndex:r,endIndex:i}}(e,t,Math.min(n,a),o,1===o&&null!==this._singleLaneMeasurements?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=Xy(()=>{let e=null,t=null;const n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t,this.options.lanes]},(e,t,n,o,s,a)=>null===o||null===s?[]:e({startIndex:o,endIndex:s,overscan:t,count:n,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{const t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{var t;if(!wv(this.scrollState))return!0;const n=this.scrollState.index??(null==(t=this.getVirtualItemForOffset(this.scrollState.lastTargetOffset))?void 0:t.index);if(void 0!==n&&this.range){const t=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),o=Math.max(0,n-t),s=Math.min(this.options.count-1,n+t);return e>=o&&e<=s}return!0},this.measureElement=e=>{if(!e)return void this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});const t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;const n=this.options.getItemKey(t),o=this.elementsCache.get(n);o!==e&&(o&&this.observer.unobserve(o),this.observer.observe(e),this.elementsCache.set(n,e)),e.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n,o,s;if(!this.isIndexInRange(e))return;let a,r,i;(null==(n=this._resizeBatch)?void 0:n.sync)&&this.getMeasurements();const l=null==(o=this._singleLaneMeasurements)?void 0:o.flat;if(1===this.options.lanes&&null!=l)i=this.options.getItemKey(e),r=l[2*e],a=l[2*e+1];else{const t=this.measurementsCache[e];if(!t)return;i=t.key,r=t.start,a=t.size}const c=this.itemSizeCache.get(i)??a,d=t-c;if(0!==d){const n="end"===this.options.anchorTo&&!wv(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,o=n?this._getLayoutTotalSize():0,l=this.getScrollOffset(),u=this.itemSizeCache.has(i)?r+c<=l&&"backward"!==this.scrollDirection:r<l,m=!wv(this.scrollState)&&(void 0!==this.shouldAdjustScrollPositionOnItemSizeChange?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[e]??{index:e,key:i,start:r,size:a,end:r+a,lane:0},d,this):u);(null===this.pendingMin||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(i,t),this.itemSizeCacheVersion++;let h=!1;if(this._awaitingCommandReadBack()||(n?h=this.applyScrollAdjustment(this._getLayoutTotalSize()-o):m&&(h=this.applyScrollAdjustment(d))),this._resizeBatch)return this._resizeBatch.notify=!0,void((s=this._resizeBatch).sync||(s.sync=h));this.notify(h),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=Xy(()=>[this.getVirtualIndexes(),this.getMeasurements(),this._holdOffset],(e,t,n)=>{const o=[];for(let s=0,a=e.length;s<a;s++){const a=t[e[s]];o.push(0===n?a:{...a,start:a.start-n,end:a.end-n})}return o},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{var t;const n=this.getMeasurements();if(0===n.length)return;const o=null==(t=this._singleLaneMeasurements)?void 0:t.flat,s=1===this.options.lanes&&null!=o,a=vv(0,n.length-1,s?e=>o[2*e]:e=>ev(n[e]).start,e);return ev(n[a])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())return;const e=this._elementMaxScrollOffset();if(null===e)return;const t=this.pendingWrite,n=Math.max(e,0)+this._holdOffset;if(n>=t.target)return;const o=t.lowMaxes??(t.lowMaxes=[]);o[o.length-1]!==n&&o.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=e=>{var t;let n=e+this._holdOffset;return"anchor"===(null==(t=this.pendingScrollAnchor)?void 0:t.kind)&&(n+=this.pendingScrollAnchor.delta),n},this._elementMaxScrollOffset=()=>{const e=this.scrollElement;if(null===e)return null;if("scrollHeight"in e)return this.options.horizontal?e.scrollWidth-e.clientWidth:e.scrollHeight-e.clientHeight;if("document"in e){const t=e.document.documentElement;return this.options.horizontal?t.scrollWidth-e.innerWidth:t.scrollHeight-e.innerHeight}return null},this._momentumStop=null,this._stopMomentum=e=>{const t=this.scrollElement,n=this.targetWindow;if(null===t||null===n)return;const o="document"in t?t.document.scrollingElement:t;if(!(null==o?void 0:o.style))return;if(this._momentumStop)return void(this._momentumStop.done=e);const{style:s}=o,a=this.options.horizontal?"overflow-x":"overflow-y",r=s.getPropertyValue(a),i=s.getPropertyPriority(a),l=()=>this.options.horizontal?o.clientHeight:o.clientWidth,c=l();if(s.setProperty(a,"hidden","important"),l()!==c)return void s.setProperty(a,r,i);const d={restore:()=>"hidden"===s.getPropertyValue(a)&&"important"===s.getPropertyPriority(a)&&(s.setProperty(a,r,i),!0),done:e};this._momentumStop=d,n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===d&&(this._momentumStop=null,d.restore()&&d.done())}))},this._clampedBy=e=>{const t=this._elementMaxScrollOffset();if(null===t)return null;const n=t+this._holdOffset;return e>n+.5?{target:e,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;const o=this.getSize(),s=this.getScrollOffset();"auto"===t&&(t=e>=s+o?"end":"start"),"center"===t?e+=(n-o)/2:"end"===t&&(e-=o);const a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t="auto")=>{e=Math.max(0,Math.min(e,this.options.count-1));const n=this.getSize(),o=this.getScrollOffset(),s=this.getMeasurements()[e];if(!s)return;if("auto"===t)if(s.end>=o+n-this.options.scrollPaddingEnd)t="end";else{if(!(s.start<=o+this.options.scrollPaddingStart))return[o,t];t="start"}if("end"===t&&e===this.options.count-1){const e=this.getMaxScrollOffset(),n=e-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(n,e),0),t]}const a="end"===t?s.end+this.options.scrollPaddingEnd:s.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,s.size),t]},this.scrollToOffset=(e,{align:t="start",behavior:n="auto"}={})=>{this._startScroll({index:null,align:t},this.getOffsetForAlignment(e,t),n,"absolute")},this.scrollToIndex=(e,{align:t="auto",behavior:n="auto"}={})=>{e=Math.max(0,Math.min(e,this.options.count-1));const o=this.getOffsetForIndex(e,t);if(!o)return;const[s,a]=o;this._startScroll({index:e,align:a},s,n,"absolute")},this.scrollBy=(e,{behavior:t="auto"}={})=>{const n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??this.getScrollOffset())+e,"start");this._startScroll({index:null,align:"start"},n,t,"relative")},this.scrollToEnd=({behavior:e="auto"}={})=>{this.options.count>0?this._startScroll({index:this.options.count-1,align:"end",toEnd:!0},Math.max(this.getMaxScrollOffset(),0),e,"absolute"):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.cancelScroll=()=>{null!=this.rafId&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{var e,t;const n=this.getMeasurements();let o;if(0===n.length)o=this.options.paddingStart;else if(1===this.options.lanes){const s=n.length-1,a=null==(e=this._singleLaneMeasurements)?void 0:e.flat;o=null!=a?a[2*s]+a[2*s+1]:(null==(t=n[s])?void 0:t.end)??0}else{const e=Array(this.options.lanes).fill(null);let t=n.length-1;for(;t>=0&&e.some(e=>null===e);){const o=n[t];null===e[o.lane]&&(e[o.lane]=o.end),t--}o=Math.max(...e.filter(e=>null!==e))}return Math.max(o-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{const e=[];if(0===this.itemSizeCache.size)return e;const t=this.getMeasurements();for(const n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n}={})=>{const o={target:e+(t??0),smooth:"smooth"===n};return this.pendingWrite=o,this.options.scrollToFn(e-this._holdOffset,{behavior:n,adjustments:t},this),o},this.getCommandWrittenOffset=()=>null===this.scrollState||null===this.pendingWrite||this.pendingWrite.smooth?null:this.pendingWrite.target,this._awaitingCommandReadBack=()=>{const e=this.getCommandWrittenOffset();return!(sv()&&this._iosGesture.dragging()||null===e||tv(e,this.getScrollOffset()))},this._followOffsetTarget=e=>{null!==this.scrollState&&null==this.scrollState.index&&(this.scrollState.lastTargetOffset+=e)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(0===e)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){const n=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n+e);const o=this._scrollToOffset(n,{adjustments:e,behavior:t});return null!==this.scrollOffset&&(this.pendingWrite===o&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}return this._holdOffset+=e,null!==this.scrollOffset&&(this.scrollOffset+=e),!0}scheduleScrollReconcile(){this.targetWindow?null==this.rafId&&(this.rafId=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()})):this.scrollState=null}getScrollStateTarget(e){const t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:null!=e.index?this.getOffsetForIndex(e.index,e.align):void 0;return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState)return;if(!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3)return void(this.scrollState=null);if("queued"===this.scrollState.phase)return void this.scheduleScrollReconcile();this.getMeasurements();const e=this.getScrollStateTarget(this.scrollState),t=null==this.scrollState.index?1:this.options.useAnimationFrameWithResizeObserver?3:2,n=e!==this.scrollState.lastTargetOffset;if(!n&&tv(e,this.getScrollOffset())){if("smooth"===this.scrollState.phase?this.scrollState.phase="smoothLanded":"smoothFinishing"===this.scrollState.phase&&(this.scrollState.phase="instant"),this.scrollState.stableFrames++,this.scrollState.stableFrames>=t)return this.getScrollOffset()!==e&&this._scrollToOffset(e,{behavior:"auto"}),void(this.scrollState=null)}else if(this.scrollState.stableFrames=0,n){const t=this.getSize()||600,n=Math.abs(e-this.getScrollOffset()),o=wv(this.scrollState)&&n>t;this.scrollState.lastTargetOffset=e,o?this.scrollState.phase="smooth":"smooth"===this.scrollState.phase?this.scrollState.phase="smoothFinishing":"smoothLanded"===this.scrollState.phase&&(this.scrollState.phase="instant"),this._scrollToOffset(e,{behavior:o?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(e,t,n,o){this.pendingScrollAnchor=null,this._clampedAdjustment=null;const s=this._iosGesture.tail();if("absolute"===o&&null!==s){if("fling"===s&&(!sv()||(void 0!==av?av:av=sv()&&"undefined"!=typeof CSS&&"function"==typeof CSS.supports&&CSS.supports("overflow-anchor: auto"))))return this._stopMomentum(()=>{const e=this.scrollState;"queued"!==(null==e?void 0:e.phase)||"fling"!==this._iosGesture.tail()||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:"queued",behavior:n,samples:[]},void this.scheduleScrollReconcile();this._iosGesture.end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:n,phase:bv(n,null!=e.index&&tv(t,this.getScrollOffset()))},this._scrollToOffset(t,{behavior:n}),this.scheduleScrollReconcile()}}const vv=(e,t,n,o)=>{for(;e<=t;){const s=(e+t)/2|0,a=n(s);if(a<o)e=s+1;else{if(!(a>o))return s;t=s-1}}return e>0?e-1:0},$v=e=>e.getBoundingClientRect().height;class xv{#Ve;#yt=null;#_=null;#vt=56;#$t=0;#xt=null;#Mt=null;constructor(e){this.#Ve=e}get isBegun(){return null!==this.#yt}room(e){return this.isBegun?null:[{gap:e*this.#vt,key:"after"}]}look(e){this.#xt=e,this.#jt(e.region);const t=this.#zt(e),{_willUpdate:n}=t;n();const o=[];let s=0;for(const{index:n,start:a,end:r}of t.getVirtualItems())a>s&&o.push({gap:a-s,key:`before ${0===o.length}`}),o.push({line:n,key:e.keyAt(n)}),s=r;const a=t.getTotalSize()-s;return a>0&&o.push({gap:a,key:"after"}),o}measure(e){const t=this.#yt;if(!t)return;const n=[...e];this.#St(n)&&this.#At(t);for(const e of n)t.measureElement(e);t.measureElement(null)}toTop(){this.#yt?.scrollToOffset(0)}stop(){this.#jt(null),this.#_?.(),this.#_=null,this.#yt=null,this.#xt=null}#zt(e){const t=this.#S(e);if(this.#yt)this.#yt.setOptions(t);else{this.#yt=new yv(t);const{_didMount:e}=this.#yt;this.#_=e()}return this.#yt}#S({count:e,keyAt:t}){return{count:e,getItemKey:t,getScrollElement:()=>this.#xt?.region??null,estimateSize:()=>this.#vt,measureElement:$v,scrollToFn:kv,observeElementRect:mv,observeElementOffset:pv,overscan:8,rangeExtractor:e=>this.#Pt(e),onChange:()=>this.#Ve(),useAnimationFrameWithResizeObserver:!0}}#Pt(e){const t=uv(e),n=this.#xt?.focused??-1;return n<0||n>=e.count||t.includes(n)?t:[...t,n].sort((e,t)=>e-t)}#St(e){const{scrollTop:t=0,clientWidth:n=0}=this.#xt?.region??{};if(0===e.length||t>0&&n===this.#$t)return!1;this.#$t=n;const o=e.reduce((e,t)=>e+$v(t),0)/e.length;return!(Math.abs(o-this.#vt)<=.1*this.#vt||(this.#vt=o,0))}#At(e){const t=e.range?.startIndex;e.measure(),(this.#xt?.region.scrollTop??0)>0&&void 0!==t&&e.scrollToIndex(t,{align:"start"})}#jt(e){e!==this.#Mt&&(this.#Mt?.removeEventListener("keydown",this.#Ct),e?.addEventListener("keydown",this.#Ct),this.#Mt=e)}#Ct=e=>{const{key:t,target:n,altKey:o,ctrlKey:s,metaKey:a,shiftKey:r}=e;if(!(n instanceof Element&&n.matches("input")||o||s||a||r)){if("Home"===t)this.toTop();else{if("End"!==t)return;this.#yt?.scrollToEnd()}e.preventDefault()}}}const Mv=12;class jv{#z;#ie;#_t=new xv(()=>this.#Tt());#bt=null;#Y=Mv;#Dt=Mv;#N=0;#Ot=-1;#Et=null;#Ft=!1;#Lt=null;constructor(e,t){this.#z=e,this.#ie=t,e.addController(this)}hostUpdate(){this.#Lt=this.#Bt??this.#Lt}hostUpdated(){this.#z.isConnected&&(this.#Nt(),this.#qt())}hostDisconnected(){cancelAnimationFrame(this.#N),this.#N=0,this.#_t.stop()}follow(e){const t=e instanceof Element?e.closest("tr"):null,n=Number(t?.dataset.index??-1);this.#Ot=n>=0&&this.#bt?this.#bt.keyAt(n):-1}get#Bt(){const{renderRoot:e}=this.#z,t=e instanceof ShadowRoot?e.activeElement:null,n=t?.closest(".rows > tr")?.dataset.id,o=this.#bt?.listing;return void 0!==n&&o?{id:n,what:t?.getAttribute("data-do")??"fold",listing:o}:null}#qt(){const e=this.#Lt,t=this.#ie();if(!e||!t||t.isWindowed&&!this.#_t.isBegun)return;const{lines:n}=t;this.#Lt=null;const{renderRoot:o}=this.#z;if(o instanceof ShadowRoot&&null!==o.activeElement||n.listing===e.listing||document.activeElement!==document.body)return;const s=n.lineOfFood(e.id);s<0||(this.#Ot=n.keyAt(s),this.reach(s),this.#Nt(),this.rowOf(e.id)?.querySelector(`[data-do=${e.what}]`)?.focus())}get#Rt(){return this.#z.renderRoot.querySelector(".rows")}#Tt(){this.#Ft||(this.#Ft=!0,queueMicrotask(()=>{this.#Ft=!1,this.#z.isConnected&&this.#Nt()}))}#Nt(){const e=this.#ie(),t=this.#Rt;if(!e||!t)return this.#Ht();const{lines:n,isWindowed:o}=e,s=this.#Wt(n)&&!o?function(e){const t=e.cloneNode(!1);return e.replaceWith(t),t}(t):t;return o&&!this.#_t.isBegun?this.#Ut():o?this.#It(e,n,s):(this.#_t.stop(),void this.#Gt(e,n,s))}#Ht(){cancelAnimationFrame(this.#N),this.#N=0,this.#_t.stop(),this.#Y=Mv}#Wt(e){const t=this.#bt;return this.#bt=e,t?.listing!==e.listing&&!t?.listing.isPreview&&(this.#Y=Mv,this.#_t.toTop(),null!==t)}#Gt(e,t,n){const o=Math.min(this.#Y,t.count),s=Array.from({length:o},(e,t)=>t),a=Fc(s,t.keyAt,n=>this.#Vt(e,t,n,!1));le(a,n,{host:this.#z}),o<t.count&&this.#Kt()}#Kt(){if(0!==this.#N)return;const e=this.#Y===Mv;this.#N=requestAnimationFrame(()=>{e?this.#N=requestAnimationFrame(()=>this.#Yt()):this.#Yt()})}#Yt(){if(this.#N=0,!this.#z.isConnected)return;const e=this.#Dt,t=performance.now();this.#Y+=e,this.#Nt(),this.#Rt?.getBoundingClientRect();const n=Math.max(.1,performance.now()-t),o=Math.round(8*e/n);this.#Dt=Math.min(100,Math.max(40,o))}#Ut(){0===this.#N&&(this.#N=requestAnimationFrame(()=>{this.#N=0;const e=this.#ie(),t=this.#Rt;this.#z.isConnected&&e?.isWindowed&&t&&(this.#It(e,e.lines,t),this.#qt())}))}#It(e,t,n){const o=n.closest(".region");if(!o)return;const{count:s,keyAt:a}=t,r=this.#_t.room(s);r&&this.#Zt(e,t,n,r);const i=this.#_t.look({region:o,count:s,keyAt:a,focused:this.#Jt(t)});this.#Zt(e,t,n,i),this.#_t.measure(n.querySelectorAll("tr[data-index]"))}#Zt(e,t,n,o){const s=Fc(o,({key:e})=>e,n=>this.#Qt(e,t,n));le(s,n,{host:this.#z})}#Jt(e){const t=this.#Ot;if(t<0)return-1;const n=this.#Et;return n?.lines===e&&n.key===t||(this.#Et={lines:e,key:t,line:e.lineOf(t)}),this.#Et?.line??-1}#Qt(e,t,n){return"line"in n?this.#Vt(e,t,n.line,!0):U`<tr class="gap" aria-hidden="true">
      <td colspan=${e.columns} ${Vy(e=>{e instanceof HTMLElement&&(e.style.blockSize=`${n.gap}px`)})}></td>
    </tr>`}#Vt(e,t,n,o){const s=t.at(n);if(!s)return V;const{words:a,state:r,measure:i,columns:l,amountOf:c}=e,{food:d,isDetail:u}=s,m=r.grams.get(d.id),h=o?n:null;if(u)return By([d,m,a,l,h],()=>this.#Xt(e,s,h));const g=r.open.has(d.id),p=r.editing?.id===d.id?r.editing:null,f=c?c(d.id):null,k=[d,m,a,i,r.basis,g,p,f,h];return By(k,()=>{const t=pb(a,d,m,i),{foodTable:n}=a;return function(e){const{texts:t,row:n,basis:o,open:s,editing:a,line:r,onDay:i}=e,{perPortion:l,per100g:c,share:d}=Qy(t,n,o);return U`<tr
    class="food-row ${s?"open":""}"
    part="row"
    role="row"
    data-id=${n.id}
    data-index=${r??V}
    aria-rowindex=${null===r?V:r+2}
    ><th class="col-food" scope="row" role="rowheader"
      ><button
        class="name" type="button" data-do="fold" aria-expanded=${s?"true":"false"} .textContent=${n.name}
      ></button
    ></th
    ><td class="col-portion" role="cell"
      >${a?function(e,t,{text:n,invalid:o},s){return U`<span class="with-unit portion-edit">
      <input
        class="field"
        part="portion-field"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        enterkeyhint="done"
        maxlength="8"
        aria-label=${e.portionOf({food:t})}
        aria-invalid=${o?"true":V}
        aria-describedby=${o?"portion-error":V}
        .value=${Ii(n)}
        @input=${e=>s.type(e.target.value)}
        @keydown=${e=>function(e,t){"Enter"!==e.key&&"Escape"!==e.key||(e.preventDefault(),e.stopPropagation(),"Enter"===e.key?t.commit(!1):t.takeBack())}(e,s)}
        @blur=${()=>s.commit(!0)}
      /><span class="unit muted" aria-hidden="true">g</span>
    </span>
    ${o?U`<p class="error small" id="portion-error" role="alert">
            ${e.portionError({most:Fk})}
          </p>`:V}`}(t,n.name,a,e.edit):function({texts:e,row:{name:t,portion:n,grams:o}}){const s=e.grams({grams:o});return U`<button
    class="portion-button"
    type="button"
    data-do="portion"
    aria-label=${e.changePortion({food:t,portion:n,grams:o})}
  ><span class="change" .textContent=${n||s}></span> <span
    class="muted weight" .textContent=${n?s:""}></span></button>`}(e)}</td
    ><td class="col-mg ${null===n.mg?"unmeasured":""}" role="cell"
      ><span class="mg" aria-hidden="true" .textContent=${l.seen}></span
      ><span class="quiet" .textContent=${l.spoken}></span
      ><svg class="bar" part="bar" width="100%" height="6" aria-hidden="true" focusable="false"
        ><rect width=${`${n.bar.toFixed(1)}%`} height="6" rx="3"></rect
      ></svg
    ></td
    ><td class="col-100g ${null===n.mgPer100g?"unmeasured":""}" role="cell"
      ><span aria-hidden="true" data-in-card=${t.per100g} .textContent=${c.seen}></span
      ><span class="quiet" .textContent=${c.spoken}></span
    ></td
    ><td class="col-share ${null===n.share?"unknown":""}" role="cell"
      ><span
        aria-hidden="true"
        data-in-card=${"day"===o?t.ofDay:t.ofLabel}
        .textContent=${d.seen}
      ></span
      ><span class="quiet" .textContent=${d.spoken}></span
    ></td
    >${null===i?V:function({texts:e,row:t,onDay:n}){const o=n??null;return U`<td role="cell" class="col-add"
    ><button
      class="icon-button add-button ${null===o?"":"on"}"
      part="add-button"
      type="button"
      data-do="add"
      aria-label=${null===o?e.add({food:t.name}):e.addAgain({food:t.name,grams:o})}
    ></button
  ></td>`}(e)}</tr>`}({texts:n,row:t,basis:r.basis,open:g,editing:p,onDay:f,line:h,edit:e.edit})})}#Xt(e,{food:t},n){const{words:o,knowledge:s,state:a,measure:r,columns:i}=e;return function(e){const{words:t,row:n,food:o,columns:s,line:a}=e,{detail:r}=t.foodTable,i=function({words:e,food:t}){return[py(e,t.category),fy(e,t.state)].filter(Boolean).join(" \xb7 ")}(e),l=mb(o),c=function({words:e,knowledge:t,food:n}){const{mgPer100g:o}=n;if(null===o||!ub(n))return[];const s=ai(t.foodNotes,n.id)??[],a="cooked"===n.state;return s.map(t=>function(e,t,n,o){switch(t.note){case"per-ounce":return e.detail.perOunce({mgPerOunce:t.mgPerOunce,mg:n});case"cooking-loss":return e.detail.cookingLoss;case"soaking":return o?e.detail.soakedAlready:e.detail.soaking;case"tables-differ":return e.detail.tablesDiffer({mg:n,otherMg:t.otherMgPer100g});case"kinds-differ":return e.detail.kindsDiffer({mg:n,otherMg:t.otherMgPer100g});case"selenium":return e.detail.selenium;case"brand":return e.detail.brand;case"dry-weight":return e.detail.dryWeight}}(e.foodTable,t,o,a))}(e);return U`<tr
    class="detail-row"
    role="row"
    data-id=${n.id}
    data-index=${a??V}
    aria-rowindex=${null===a?V:a+2}
  >
    <td role="cell" colspan=${s} class="detail" part="detail">
      <div class="detail-in small" role="group" aria-label=${r.label({food:n.name})}>
        <dl class="facts">
          ${Ky(r.source,function({words:e,food:t}){const{detail:n}=e.foodTable;if(ub(t)){const e=n.sources[t.source];return U`${n.sourceNumber({source:e,number:t.sourceId})}.
      <span>${n.match[t.match]}</span>`}if(!t.source)return n.noSource;const o=/^https?:/i.test(t.source)?dt(t.source):null;return o?U`<a href=${o} rel="noopener">${t.source}</a>`:t.source}(e))} ${i?Ky(r.kind,i):V}
        </dl>
        ${c.length>0?U`<ul class="detail-notes">
                ${c.map(e=>U`<li>${Gl.info()}<span>${e}</span></li>`)}
              </ul>`:V}
        ${n.grams===l?V:U`<p>${r.portionNote({grams:l})}</p>`}
      </div>
    </td>
  </tr>`}({words:o,knowledge:s,food:t,row:pb(o,t,a.grams.get(t.id),r),columns:i,line:n})}showTop(){const e=this.#Rt?.closest(".region");e&&e.getBoundingClientRect().top<0&&e.scrollIntoView({block:"start",behavior:"instant"})}reach(e){this.#Y=Math.max(this.#Y,e+Mv)}place(e){const t=this.#bt?.lineOfPlace(e)??-1,n=this.#bt?.at(t)?.food.id;return void 0===n?null:this.rowOf(n)}rowOf(e){return this.#Rt?.querySelector(`.food-row[data-id="${CSS.escape(e)}"]`)??null}}class zv{#Mt;#en=Qk;#tn=null;#we;constructor(e){this.#Mt=e}get state(){return this.#en}follow(e){this.#en=function(e,t){return n=>{let o=n;return null!==e&&t.sort===e.sort||(o=nb(t.sort)(o)),t.search!==(e?.search??null)&&(o=Xk(t.search??"")(o)),t.category!==(e?.category??null)&&(o=eb(t.category)(o)),o}}(this.#tn,e)(this.#en),this.#tn=e}change(e){this.#en=e(this.#en),clearTimeout(this.#we),this.#we=setTimeout(()=>this.#Mt.paused(),600),this.#Mt.changed()}restart(){this.stop(),this.#en=Qk,this.#tn=null}stop(){clearTimeout(this.#we)}}const Sv=/^-\d+(?:[.,]\d+)?$/,Av=e=>(e=>/[",;\t\r\n]|^\s|\s$/.test(e))(e)?`"${e.replaceAll('"','""')}"`:e;function Pv(e,t){return null===e?"":"number"==typeof e?function(e,{separator:t,decimal:n}){const o=function(e,t){return Number.isFinite(e)?String(e).replace(".",t):""}(e,n);return o.includes(t)?Av(o):o}(e,t):Av(function(e){const t=e[0]??"";if("\t"===t||"\r"===t||"\n"===t)return!0;const n=e.trimStart();return""!==n&&"=+-@\uff1d\uff0b\uff0d\uff20".includes(n[0]??"")&&!Sv.test(n)}(e)?`'${e}`:e)}function Cv(e,t){return"\ufeff"+e.map(e=>function(e,t){const n=e.map(e=>Pv(e,t)).join(t.separator);return""===n&&e.length>0?'""':n}(e,t)+"\r\n").join("")}class _v{#nn;#Mt;#pe;#N=0;#on=!1;#sn=!1;constructor(e,t){this.#nn=e,this.#Mt=t}start(){this.#on||(clearTimeout(this.#pe),this.#an())}startLater(){if(this.#sn)return;this.#sn=!0;const e=()=>{this.#on||(this.#pe=setTimeout(()=>this.start()))};this.#N=requestAnimationFrame(()=>{this.#N=requestAnimationFrame(e)})}stop(){this.#sn&&cancelAnimationFrame(this.#N),clearTimeout(this.#pe),this.#on=!0}#an(){this.#on=!0;try{const e=performance.now()+12;let t=this.#nn.next();for(;!t.done&&performance.now()<e;)t=this.#nn.next();if(t.done)return this.#Mt.done(t.value);this.#Mt.progress(t.value),this.#pe=setTimeout(()=>this.#an())}catch(e){this.#Mt.failed(e)}}}function Tv({foodTable:e},t){if(!ub(t))return t.source??"";const{sources:n,sourceNumber:o}=e.detail;return o({source:ai(n,t.source)??t.source,number:t.sourceId})}function Dv({words:e,grams:t,measure:n},o){const s=t.get(o.id),a=pb(e,o,s,n);return[Qn(o,e.lang),py(e,o.category),fy(e,o.state),a.portion,s??mb(o),(r=a.mg,null===r?null:Math.round(10*r)/10),o.mgPer100g,a.share?.lowPercent??null,a.share?.highPercent??null,Tv(e,o)];var r}function Ov({foods:e,order:t},n){return e[t[n]??-1]}function Ev({words:e}){const{csv:t}=e.foodTable;return[t.food,t.category,t.state,t.portion,t.grams,t.perPortion,t.per100g,t.lowPercent,t.highPercent,t.source]}function Fv(e,t,n){const o=[];for(let s=t;s<n;s+=1){const t=Ov(e.listing,s);t&&o.push(Dv(e,t))}return o}const Lv=["nl","de","fr"];function Bv(e){const{words:t,listing:n,state:o,credit:s}=e,{print:a,columns:r}=t.foodTable,i=n.order.length,l=new Intl.DateTimeFormat(t.lang,{dateStyle:"long"}).format(new Date),c=function({words:e,query:t}){const{print:n}=e.foodTable,o=t.search?.trim();return[o?n.searched({search:o}):"",py(e,t.category),fy(e,t.state)].filter(Boolean).join(" \xb7 ")}(e),d=function({words:e,state:t,measure:n,person:o}){const{basis:s}=e.foodTable,{reference:a}=n;if(!a)return"";if("label"===t.basis)return`${s.label}: ${s.labelOf({mg:a.low})}`;const r=s.dayOf({lowMg:a.low,highMg:a.high});return[`${s.label}: ${r}`,o].filter(Boolean).join(", ")}(e);return U`<main>
    <header>
      <p class="masthead">${t.sheet.printed({date:l})}</p>
      <h1>${a.title}</h1>
      ${c?U`<p>${c}</p>`:V} ${d?U`<p>${d}</p>`:V}
      ${i>500?U`<p class="cut">${a.cut({count:500,total:i})}</p>`:V}
    </header>
    <table>
      <thead>
        <tr>
          <th scope="col">${r.food}</th>
          <th scope="col">${r.portion}</th>
          <th scope="col" class="figure">${r.perPortion}</th>
          <th scope="col" class="figure">${r.per100g}</th>
          <th scope="col" class="figure">${"day"===o.basis?r.ofDay:r.ofLabel}</th>
        </tr>
      </thead>
      <tbody>
        ${function(e){const{words:t,listing:n,grams:o,measure:s,state:a}=e,{foodTable:r}=t,i=Math.min(n.order.length,500);return Array.from({length:i},(e,t)=>Ov(n,t)).flatMap(e=>{if(!e)return[];const n=pb(t,e,o.get(e.id),s),{perPortion:i,per100g:l,share:c}=Qy(r,n,a.basis),d=r.grams({grams:n.grams});return[U`<tr>
        <th scope="row">${n.name}</th>
        <td>${n.portion?`${n.portion}, ${d}`:d}</td>
        <td class="figure">${i.seen}</td>
        <td class="figure">${l.seen}</td>
        <td class="figure">${c.seen}</td>
      </tr>`]})}(e)}
      </tbody>
    </table>
    <footer>
      <p>${t.result.purpose}</p>
      <p>${s}</p>
    </footer>
  </main>`}const Nv=a`
  @page {
    size: A4;
    margin: 14mm 14mm 16mm;
  }

  * {
    box-sizing: border-box;
  }

  body {
    margin: 0;
    font:
      9.5pt/1.4 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
  }

  h1 {
    margin: 0 0 4pt;
    font-size: 17pt;
    line-height: 1.2;
  }

  p {
    margin: 0 0 4pt;
  }

  .masthead,
  footer {
    color: #444;
    font-size: 8.5pt;
  }

  .cut {
    font-weight: 600;
  }

  table {
    inline-size: 100%;
    margin-block: 8pt 10pt;
    border-collapse: collapse;
  }

  thead {
    display: table-header-group;
  }

  tr {
    break-inside: avoid;
  }

  th,
  td {
    padding: 3pt 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    border-block-end: 1pt solid #000;
    font-weight: 600;
  }

  :is(th, td) + :is(th, td) {
    padding-inline-start: 10pt;
  }

  .figure {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`,qv=(e,t)=>e>t?1:e<t?-1:0,Rv=1/0,Hv=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),Wv="eexxaacctt",Uv=/\p{P}/gu,Iv=["en",{numeric:!0,sensitivity:"base"}],Gv=(e,t,n)=>e.replace("A-Z",t).replace("a-z",n),Vv={unicode:!1,alpha:null,interSplit:"[^A-Za-z\\d']+",intraSplit:"[a-z][A-Z]",interBound:"[^A-Za-z\\d]",intraBound:"[A-Za-z]\\d|\\d[A-Za-z]|[a-z][A-Z]",interLft:0,interRgt:0,interChars:".",interIns:Rv,intraChars:"[a-z\\d']",intraIns:null,intraContr:"'[a-z]{1,2}\\b",intraMode:0,intraSlice:[1,Rv],intraSub:null,intraTrn:null,intraDel:null,intraFilt:(e,t,n)=>!0,toUpper:e=>e.toLocaleUpperCase(),toLower:e=>e.toLocaleLowerCase(),compare:null,sort:(e,t,n,o=qv)=>{let{idx:s,chars:a,terms:r,interLft2:i,interLft1:l,start:c,intraIns:d,interIns:u,cases:m}=e;return s.map((e,t)=>t).sort((e,n)=>a[n]-a[e]||d[e]-d[n]||r[n]+i[n]+.5*l[n]-(r[e]+i[e]+.5*l[e])||u[e]-u[n]||c[e]-c[n]||m[n]-m[e]||o(t[s[e]],t[s[n]]))}},Kv=(e,t)=>0==t?"":1==t?e+"??":t==Rv?e+"*?":e+`{0,${t}}?`,Yv="(?:\\b|_)";function Zv(e){e=Object.assign({},Vv,e);let{unicode:t,interLft:n,interRgt:o,intraMode:s,intraSlice:a,intraIns:r,intraSub:i,intraTrn:l,intraDel:c,intraContr:d,intraSplit:u,interSplit:m,intraBound:h,interBound:g,intraChars:p,toUpper:f,toLower:k,compare:b}=e;r??=s,i??=s,l??=s,c??=s,b??="undefined"==typeof Intl?qv:new Intl.Collator(...Iv).compare;let w=e.letters??e.alpha;if(null!=w){let e=f(w),t=k(w);m=Gv(m,e,t),u=Gv(u,e,t),g=Gv(g,e,t),h=Gv(h,e,t),p=Gv(p,e,t),d=Gv(d,e,t)}let y=t?"u":"";const v='".+?"',$=new RegExp(v,"gi"+y),x=new RegExp(`(?:\\s+|^)-(?:${p}+|${v})`,"gi"+y);let{intraRules:M}=e;null==M&&(M=e=>{let t=Vv.intraSlice,n=0,o=0,s=0,d=0;if(/[^\d]/.test(e)){let u=e.length;u<=4?u>=3&&(s=Math.min(l,1),4==u&&(n=Math.min(r,1))):(t=a,n=r,o=i,s=l,d=c)}return{intraSlice:t,intraIns:n,intraSub:o,intraTrn:s,intraDel:d}});let j=!!u,z=new RegExp(u,"g"+y),S=new RegExp(m,"g"+y),A=new RegExp("^"+m+"|"+m+"$","g"+y),P=new RegExp(d,"gi"+y);const C=(e,t=!1)=>{let n=[];e=e.replace($,e=>(n.push(e),Wv)),e=e.replace(A,""),t||(e=k(e)),j&&(e=e.replace(z,e=>e[0]+" "+e[1]));let o=0;return e.split(S).filter(e=>""!=e).map(e=>e===Wv?n[o++]:e)},_=/[^\d]+|\d+/g,T=(t,a=0,i=!1)=>{let l=C(t);if(0==l.length)return[];let c,d=Array(l.length).fill("");if(l=l.map((e,t)=>e.replace(P,e=>(d[t]=e,""))),1==s)c=l.map((e,t)=>{if('"'===e[0])return Hv(e.slice(1,-1));let n="";for(let o of e.matchAll(_)){let e=o[0],{intraSlice:s,intraIns:a,intraSub:r,intraTrn:i,intraDel:l}=M(e);if(a+r+i+l==0)n+=e+d[t];else{let[o,c]=s,u=e.slice(0,o),m=e.slice(c),h=e.slice(o,c);1==a&&1==u.length&&u!=h[0]&&(u+="(?!"+u+")");let g=h.length,f=[e];if(r)for(let e=0;e<g;e++)f.push(u+h.slice(0,e)+p+h.slice(e+1)+m);if(i)for(let e=0;e<g-1;e++)h[e]!=h[e+1]&&f.push(u+h.slice(0,e)+h[e+1]+h[e]+h.slice(e+2)+m);if(l)for(let e=0;e<g;e++)f.push(u+h.slice(0,e+1)+"?"+h.slice(e+1)+m);if(a){let e=Kv(p,1);for(let t=0;t<g;t++)f.push(u+h.slice(0,t)+e+h.slice(t)+m)}n+="(?:"+f.join("|")+")"+d[t]}}return n});else{let e=Kv(p,r);2==a&&r>0&&(e=")("+e+")("),c=l.map((t,n)=>'"'===t[0]?Hv(t.slice(1,-1)):t.split("").map((e,t,n)=>(1==r&&0==t&&n.length>1&&e!=n[t+1]&&(e+="(?!"+e+")"),e)).join(e)+d[n])}let u=2==n?Yv:"",m=2==o?Yv:"",h=m+Kv(e.interChars,e.interIns)+u;return a>0?i?c=u+"("+c.join(")"+m+"|"+u+"(")+")"+m:(c="("+c.join(")("+h+")(")+")",c="(.??"+u+")"+c+"("+m+".*)"):(c=c.join(h),c=u+c+m),[new RegExp(c,"i"+y),l,d]},D=(e,t,n)=>{let[o]=T(t);if(null==o)return null;let s=[];if(null!=n)for(let t=0;t<n.length;t++){let a=n[t];o.test(e[a])&&s.push(a)}else for(let t=0;t<e.length;t++)o.test(e[t])&&s.push(t);return s};let O=!!h,E=new RegExp(g,y),F=new RegExp(h,y);const L=(t,s,a)=>{let[r,i,l]=T(a,1),c=C(a,!0),[d]=T(a,2),u=i.length,m=Array(u),h=Array(u);for(let e=0;e<u;e++){let t=i[e],n=c[e],o='"'==t[0]?t.slice(1,-1):t+l[e],s='"'==n[0]?n.slice(1,-1):n+l[e];m[e]=o,h[e]=s}let g=t.length,p=Array(g).fill(0),f={idx:Array(g),start:p.slice(),chars:p.slice(),cases:p.slice(),terms:p.slice(),interIns:p.slice(),intraIns:p.slice(),interLft2:p.slice(),interRgt2:p.slice(),interLft1:p.slice(),interRgt1:p.slice(),ranges:Array(g)},b=1==n||1==o,w=0;for(let a=0;a<t.length;a++){let i=s[t[a]],l=i.match(r),c=l.index+l[1].length,g=c,p=!1,v=0,$=0,x=0,M=0,j=0,z=0,S=0,A=0,P=0,C=[];for(let t=0,s=2;t<u;t++,s+=2){let a=k(l[s]),r=m[t],d=h[t],f=r.length,w=a.length,_=a==r;if(l[s]==d&&S++,!_&&l[s+1].length>=f){let e=k(l[s+1]).indexOf(r);e>-1&&(C.push(g,w,e,f),g+=B(l,s,e,f),a=r,w=f,_=!0,0==t&&(c=g))}if(b||_){let e=g-1,d=g+w,u=!1,m=!1;if(-1==e||E.test(i[e]))_&&v++,u=!0;else{if(2==n){p=!0;break}if(O&&F.test(i[e]+i[e+1]))_&&$++,u=!0;else if(1==n){let e=l[s+1],n=g+w;if(e.length>=f){let o,d=0,m=!1,h=new RegExp(r,"ig"+y);for(;o=h.exec(e);){d=o.index;let e=n+d,t=e-1;if(-1==t||E.test(i[t])){v++,m=!0;break}if(F.test(i[t]+i[e])){$++,m=!0;break}}m&&(u=!0,C.push(g,w,d,f),g+=B(l,s,d,f),a=r,w=f,_=!0,0==t&&(c=g))}if(!u){p=!0;break}}}if(d==i.length||E.test(i[d]))_&&x++,m=!0;else{if(2==o){p=!0;break}if(O&&F.test(i[d-1]+i[d]))_&&M++,m=!0;else if(1==o){p=!0;break}}_&&(j+=f,u&&m&&z++)}if(w>f&&(P+=w-f),t>0&&(A+=l[s-1].length),!e.intraFilt(r,a,g)){p=!0;break}t<u-1&&(g+=w+l[s+1].length)}if(!p){f.idx[w]=t[a],f.interLft2[w]=v,f.interLft1[w]=$,f.interRgt2[w]=x,f.interRgt1[w]=M,f.chars[w]=j,f.terms[w]=z,f.cases[w]=S,f.interIns[w]=A,f.intraIns[w]=P,f.start[w]=c;let e=i.match(d),n=e.index+e[1].length,o=C.length,s=o>0?0:1/0,r=o-4;for(let t=2;t<e.length;){let o=e[t].length;if(s<=r&&C[s]==n){let o=C[s+1],a=C[s+2],r=C[s+3],i=t,l="";for(let t=0;t<o;i++)l+=e[i],t+=e[i].length;e.splice(t,i-t,l),n+=B(e,t,a,r),s+=4}else n+=o,t++}n=e.index+e[1].length;let l=f.ranges[w]=[],u=n,m=n;for(let t=2;t<e.length;t++){let o=e[t].length;n+=o,t%2==0?m=n:o>0&&(l.push(u,m),u=m=n)}m>u&&l.push(u,m),w++}}if(w<t.length)for(let e in f)f[e]=f[e].slice(0,w);return f},B=(e,t,n,o)=>{let s=e[t]+e[t+1].slice(0,n);return e[t-1]+=s,e[t]=e[t+1].slice(n,n+o),e[t+1]=e[t+1].slice(n+o),s.length};return{search:(...t)=>{let n=((t,n,o,s=1e3,a)=>{o=o?!0===o?5:o:0;let r=null,i=null,l=[];n=n.replace(x,e=>{let t=e.trim().slice(1);return t='"'===t[0]?Hv(t.slice(1,-1)):t.replace(Uv,""),""!=t&&l.push(t),""});let c,d=C(n);if(l.length>0){if(c=new RegExp(l.join("|"),"i"+y),0==d.length){let e=[];for(let n=0;n<t.length;n++)c.test(t[n])||e.push(n);return[e,null,null]}}else if(0==d.length)return[null,null,null];if(o>0){let e=C(n);if(e.length>1){let n=e.slice().sort((e,t)=>t.length-e.length);for(let e=0;e<n.length;e++){if(0==a?.length)return[[],null,null];a=D(t,n[e],a)}if(e.length>o)return[a,null,null];r=Qv(e).map(e=>e.join(" ")),i=[];let s=new Set;for(let e=0;e<r.length;e++)if(s.size<a.length){let n=a.filter(e=>!s.has(e)),o=D(t,r[e],n);for(let e=0;e<o.length;e++)s.add(o[e]);i.push(o)}else i.push([])}}null==r&&(r=[n],i=[a?.length>0?a:D(t,n)]);let u=null,m=null;if(l.length>0&&(i=i.map(e=>e.filter(e=>!c.test(t[e])))),i.reduce((e,t)=>e+t.length,0)<=s){u={},m=[];for(let n=0;n<i.length;n++){let o=i[n];if(null==o||0==o.length)continue;let s=r[n],a=L(o,t,s),l=e.sort(a,t,s,b);if(n>0)for(let e=0;e<l.length;e++)l[e]+=m.length;for(let e in a)u[e]=(u[e]??[]).concat(a[e]);m=m.concat(l)}}return[[].concat(...i),u,m]})(...t);return n},split:C,filter:D,info:L,sort:e.sort}}const Jv=(()=>{let e={A:"\xc1\xc0\xc3\xc2\xc4\u0104\u0102\xc5",a:"\xe1\xe0\xe3\xe2\xe4\u0105\u0103\xe5",E:"\xc9\xc8\xca\xcb\u0116\u011a",e:"\xe9\xe8\xea\xeb\u0119\u011b",I:"\xcd\xcc\xce\xcf\u012e\u0130",i:"\xed\xec\xee\xef\u012f\u0131",O:"\xd3\xd2\xd4\xd5\xd6",o:"\xf3\xf2\xf4\xf5\xf6",U:"\xda\xd9\xdb\xdc\u016a\u0172\u016e\u0170",u:"\xfa\xf9\xfb\xfc\u016b\u0173\u016f\u0171",C:"\xc7\u010c\u0106",c:"\xe7\u010d\u0107",D:"\u010e",d:"\u010f",G:"\u011e",g:"\u011f",L:"\u0141",l:"\u0142",N:"\xd1\u0143\u0147",n:"\xf1\u0144\u0148",S:"\u0160\u015a\u0218\u015e",s:"\u0161\u015b\u0219\u015f",T:"\u0162\u021a\u0164",t:"\u0163\u021b\u0165",Y:"\xdd",y:"\xfd",Z:"\u017b\u0179\u017d",z:"\u017c\u017a\u017e"},t={},n="";for(let o in e)e[o].split("").forEach(e=>{n+=e,t[e]=o});let o=new RegExp(`[${n}]`,"g"),s=e=>t[e];return e=>{if("string"==typeof e)return e.replace(o,s);let t=Array(e.length);for(let n=0;n<e.length;n++)t[n]=e[n].replace(o,s);return t}})();function Qv(e){let t,n,o=(e=e.slice()).length,s=[e.slice()],a=new Array(o).fill(0),r=1;for(;r<o;)a[r]<r?(t=r%2&&a[r],n=e[r],e[r]=e[t],e[t]=n,++a[r],r=1,s.push(e.slice())):(a[r]=0,++r);return s}const Xv=(e,t)=>t?`<mark>${e}</mark>`:e,e$=(e,t)=>e+t;Zv.latinize=Jv,Zv.permute=e=>{let t=Qv([...Array(e.length).keys()]).sort((e,t)=>{for(let n=0;n<e.length;n++)if(e[n]!=t[n])return e[n]-t[n];return 0});return t.map(t=>t.map(t=>e[t]))},Zv.highlight=function(e,t,n=Xv,o="",s=e$){o=s(o,n(e.substring(0,t[0]),!1))??o;for(let a=0;a<t.length;a+=2){let r=t[a],i=t[a+1];o=s(o,n(e.substring(r,i),!0))??o,a<t.length-3&&(o=s(o,n(e.substring(t[a+1],t[a+2]),!1))??o)}return s(o,n(e.substring(t[t.length-1]),!1))??o};const t$={intraMode:1},n$={interLft:2},o$={interRgt:2};function s$(e){const t=e.length>4?1:0;return{intraSlice:[1,1/0],intraIns:1,intraTrn:1,intraSub:t,intraDel:t}}function a$(...e){return new Zv(Object.assign({intraRules:s$},t$,{compare:()=>0},...e))}let r$;const i$=e=>e.replaceAll(/(.)\1+/gu,"$1");function l$(e,t){return e===t?"whole":e.startsWith(t)?"start":e.endsWith(t)?"end":t.length>=5&&e.includes(t)?"inside":void 0}function*c$(e,t){const n=i$(t);if(!(n.length<4))for(const[t,o]of e.entries()){const e=l$(o,n);e&&(yield[t,e])}}const d$=(e,{length:t})=>e.length>5||t-e.length<=3;function*u$(e,t){const n=i$(t);if(!(e=>e.length>=4&&e.length<=24&&/^[a-z\d]+$/.test(e))(n))return;const o=e,{anywhere:s,atStart:a,atEnd:r,whole:i}=r$??={anywhere:a$(),atStart:a$(n$),atEnd:a$(o$),whole:a$(n$,o$)},l=s.filter(o,n)??[],c=e=>new Set(e.filter(o,n,l)),[d,u,m]=[c(i),c(a),c(r)];for(const t of l)if(d.has(t))yield[t,"whole"];else{if(n.length<5)continue;u.has(t)&&d$(n,e[t]??"")?yield[t,"start"]:m.has(t)&&(yield[t,"end"])}}const m$={nl:{shorter:[[/^(.*[aeiou])([bdfgklmnprst])\2en?$/,"$1$2"],[/^(.*[^aeiou]|)([aeou])([bdfgklmnprst])en$/,"$1$2$2$3"],[/^(.*[^aeiou]|)([aeou])ven$/,"$1$2$2f"],[/^(.*[^aeiou]|)([aeou])zen$/,"$1$2$2s"],[/^(.*(?:[aeiou]{2}|ij|[lnr]))ven$/,"$1f"],[/^(.*(?:[aeiou]{2}|ij|[lnr]))zen$/,"$1s"],[/^(.{2,}e[lmr])en$/,"$1"],[/^(.{2,}i[kg])en$/,"$1"],[/^(.*(?:[aeiou]{2}|ij|[bcdfghklmnprstw])[bcdfghklmnprstw])en$/,"$1"],[/^(.*(?:ui|ei|oe|ie))en$/,"$1"],[/^(.*ei)eren$/,"$1"],[/^(.{2,}[^aeious])s$/,"$1"],[/^(.+[^aeiou][aeiouy])s$/,"$1"],[/^(?![eu]it)(.{3,})jes?$/,"$1"],[/^(.{2,}[lnr])tjes?$/,"$1"],[/^(ui|ei)tjes?$/,"$1"],[/^(.{3,}[^aeiou])e$/,"$1"]],longer:[[/^(.*[^aeiou]|)([aeou])\2([bdfgklmnprst])$/,"$1$2$3en"],[/^(.*[^aeiou]|)([aeou])\2([dgklmnprt])$/,"$1$2$3e"],[/^(.*[^aeiou]|)([aeou])\2s$/,"$1$2zen"],[/^(.*(?:[aeiou]{2}|ij))f$/,"$1ven"],[/^(.*(?:[aeiou]{2}|ij|[lnr]))s$/,"$1zen"],[/^(.*[^aeiou][aeiou])([bdfgklmnprst])$/,"$1$2$2en"],[/^(.*(?:[aeiou]{2}|ij|[bcdfghklmnprstw])[bcdfghklmnprstw])$/,"$1en"],[/^(.+(?:ui|ei|oe|ie))$/,"$1en"],[/^(ei)$/,"$1eren"],[/^(.{2,}e[lmr])$/,"$1s"],[/^(.+[aiouy])$/,"$1s"]]},en:{shorter:[[/^(.{2,})ies$/,"$1y"],[/^(.{2,})ves$/,"$1f"],[/^(.{2,}(?:o|ch|sh|x|s))es$/,"$1"],[/^(.{2,}[^su])s$/,"$1"]],longer:[[/^(.+[^aeiou])y$/,"$1ies"],[/^(.{2,})fe?$/,"$1ves"],[/^(.+(?:o|ch|sh|x))$/,"$1es"],[/^(.{2,}[^s])$/,"$1s"]]},de:{shorter:[[/^(.{4,})(?:e|n|s|en|er)$/,"$1"],[/^(.{4,})(?:en|er)$/,"$1"],[/^(.{4,}s)se$/,"$1"],[/^(ei)er$/,"$1"],[/^(.*)ue(.*)$/,"$1u$2"],[/^(.*)oe(.*)$/,"$1o$2"],[/^(.*)ae(.*)$/,"$1a$2"],[/^(.*)ue(.{2,})e$/,"$1u$2"]],longer:[[/^(ei)$/,"$1er"],[/^(.{3,}[^aeiou])$/,"$1e"],[/^(.{3,}e)$/,"$1n"]]},fr:{shorter:[[/^(.{3,}[^s])s$/,"$1"],[/^(.{2,}[aeo]u)x$/,"$1"],[/^(.{3,})aux$/,"$1al"],[/^(.{3,}?)es?$/,"$1"]],longer:[[/^(.{2,}[^sx])$/,"$1s"]]}},h$=new Set(["ei","ui"]);function g$(e,t){return t.filter(([t])=>t.test(e)).map(([t,n])=>e.replace(t,n)).filter(e=>e.length>=3||h$.has(e))}function p$(e,t){if(e.length<3&&!h$.has(e))return[e];const n=t.map(e=>m$[e]).filter(e=>void 0!==e).flatMap(({shorter:t,longer:n})=>{const o=[e,...g$(e,t)];return[...o,...o.flatMap(e=>g$(e,n))]});return[...new Set([e,...n])]}const f$={none:0,whole:1,form:2,end:3,start:4,inside:5};function k$(){const e=new Map,t=[];return{add(n){const o=e.get(n);return void 0!==o?o:(t.push(i$(n)),e.set(n,t.length-1),t.length-1)},build(){const n=[...e.keys()],o=new Uint32Array(n.length);let s=1;for(const[e,t]of n.entries())o[e]=s,s+=t.length+1;return{words:n,lines:`\n${n.join("\n")}\n`,starts:o,withoutDoubles:t}}}}function b$(e,t){let n=0,o=e.length-1;for(;n<o;){const s=n+o+1>>1;(e[s]??1/0)<=t?n=s:o=s-1}return n}const w$=new Set("aardappel aardappelen amandelspijs boterham granaatappel radijs sinaasappel sinaasappelen".split(" ")),y$=/^(?:on|un)(?:ge)?$/,v$=/^(?:on|un)/;function $$({text:e,isForm:t,onlyWhole:n},o,s){const{length:a}=e;return""===o&&s?t?f$.form:f$.whole:n||y$.test(o)?f$.none:""===o?f$.start:s&&!w$.has(o+e)?a>=3?f$.end:f$.none:a>=5?f$.inside:f$.none}function x$({lines:e,starts:t},n,o){const{text:s}=n;let a=e.indexOf(s);for(;a>=0;){const r=b$(t,a),i=$$(n,e.slice(t[r],a),"\n"===e[a+s.length]),l=o[r]??f$.none;i!==f$.none&&(l===f$.none||i<l)&&(o[r]=i),a=e.indexOf(s,a+1)}}const M$=({lines:e},t)=>e.includes(`\n${t}\n`);function j$(e,t,n){const o=new Uint8Array(e.words.length),s="doubles"===n?c$:u$;for(const[n,a]of s(e.withoutDoubles,t))"whole"!==a&&v$.test(e.words[n]??"")&&!v$.test(t)||(o[n]=f$[a]);return o}const z$=e=>new Set(e.split(" ")),S$=z$("zonder niet geen without no not ohne nicht sans non"),A$=z$("met in uit op bij with made on mit aus auf avec au aux dans sur"),P$=e=>/[\p{L}\p{N}]/u.test(e);function C$(e,t,n){const o=[];let s=1;for(const t of(e=>Sc(e).match(/[\p{L}\p{N}]+|[,;:()]/gu)??[])(e))P$(t)&&!A$.has(t)||(s=3),P$(t)&&!Pc(t)&&(S$.has(t)&&(o.length>0||3===s)?(n(t,3),s=4):1===s?o.push(t):n(t,s));const a="fr"===t?0:o.length-1;for(const[e,t]of o.entries())n(t,e===a?1:2)}const _$=e=>"string"==typeof e?e:"";function T$(){let e=new Uint32Array(1024),t=0;return{push(n){if(t===e.length){const n=new Uint32Array(2*t);n.set(e),e=n}e[t]=n,t+=1},length:()=>t,done:()=>e.slice(0,t)}}function D$(e,t,n){const o=Object.hasOwn(e,n)?e[n]:void 0;return(o?t.map(e=>_$(o[e])):[n]).flatMap(e=>Cc(e))}function O$({langs:e,terms:{categories:t,states:n}},{kinds:o,kindOf:s}){const a=k$(),r=o.map(({category:o,state:s})=>[...D$(t,e,o),...D$(n,e,s)].map(e=>a.add(e)));return{terms:a.build(),termSets:r,termSetOf:s}}function E$(e){const t=k$(),[n,o]=[T$(),T$()];return{add(s){n.push(o.length());for(const[n,a]of function(e,t){const n=new Map,o=(e,t)=>{const o=n.get(e);(void 0===o||t<o)&&n.set(e,t)};for(const[n,s]of e.namesOf(t).entries())C$(s,e.langs[n]??"nl",o);const s=e.synonymsOf(t).flatMap(e=>Cc(e)),a=s.filter(e=>n.has(e));for(const e of s)o(e,a.includes(e)?0:1);return n}(e,s))o.push(t.add(n)<<3|a)},build:s=>(n.push(o.length()),{langs:e.langs,foreign:e.foreign,vocabulary:t.build(),from:n.done(),placed:o.done(),...O$(e,s)})}}const F$=Uint8Array.of(0,1,3,6,6),L$=(e,t)=>e===f$.none||t===f$.none?e+t:Math.min(e,t);function B$(e,t,n){for(const[o,s]of t.entries())s!==f$.none&&e[o]===f$.none&&(e[o]=n(s))}function N$(e,t,n,o){let s=o.get(e);s||o.set(e,s=new Map);const a=`${t} ${n}`;let r=s.get(a);return r||s.set(a,r=function(e,t,n){const{vocabulary:o,foreign:s,terms:a,termSets:r,langs:i}=e,l=p$(t,i),c=function({vocabulary:e,foreign:t},n,o){const s=function(e,t){const n=new Uint8Array(e.words.length);for(const[o,s]of t.entries()){const t=o>0;x$(e,{text:s,isForm:t,onlyWhole:t&&s.length<4||h$.has(s)},n)}return n}(e,o);return t&&n.length<5?s.map(e=>e===f$.inside||e===f$.end?f$.none:e):s}(e,t,l),d=Uint8Array.from(a.words,e=>((e,t)=>e.some(e=>t.startsWith(e)&&e.length>=.75*t.length))(l,e)?12:f$.none);"nothing"!==n&&(B$(c,j$(o,t,n),e=>s&&e!==f$.whole?f$.none:e+12),B$(d,j$(a,t,n),e=>e===f$.whole&&t.length>=6?24:f$.none));return{column:e,names:c,termSets:Uint8Array.from(r,e=>e.reduce((e,t)=>L$(e,d[t]??f$.none),f$.none))}}(e,t,n)),r}const q$=({names:e,termSets:t})=>e.some(e=>e!==f$.none)||t.some(e=>e!==f$.none);function R$(e,t,n,o){const s=e.map(e=>N$(e,t,n,o));if("nothing"!==n||s.some(q$))return[s];const a=e.map(e=>function({vocabulary:e,langs:t},n){for(let o=n.length-2;o>=2;o--){const[s,a]=[n.slice(0,o),n.slice(o)];if(M$(e,s)&&p$(a,t).some(t=>M$(e,t)))return[s,a]}return[n]}(e,t)).find(({length:e})=>e>1);return a?.map(t=>e.map(e=>N$(e,t,"nothing",o)))??[s]}function H$({column:e,names:t,termSets:n},o,s){let a=n[e.termSetOf[o]??0]??f$.none;const r=e.from[o+1]??0;for(let n=e.from[o]??0;n<r;n++){const o=e.placed[n]??0,r=t[o>>>3]??f$.none;if(r===f$.none)continue;const i=7&o;(4!==i||s)&&(a=L$(a,r+(F$[i]??0)))}return a}function W$(e,t,n){let o=0;for(const s of e){let e=f$.none;for(const o of s)e=L$(e,H$(o,t,n));if(e===f$.none)return f$.none;o+=e}return o}function U$(e,t,n,o){const s=[];for(const a of t){const t=R$(e,a,n,o);if(!t.every(e=>e.some(q$)))return;s.push(...t)}const a=(e[0]?.from.length??1)-1,r=new Uint8Array(a),i=(e=>e.some(e=>S$.has(e)))(t);let l=!1;for(let e=0;e<a;e++){const t=W$(s,e,i);t!==f$.none&&(r[e]=t,l=!0)}return l?r:void 0}function I$({own:e,others:t},n,o){for(const s of["nothing","doubles","one-error"]){const a=U$([e],n,s,o);if(a)return a;const r=t?U$([e,t],n,s,o):void 0;if(r)return r}}const G$=2048;function*V$(e,t){let n=new Uint32Array(e);for(let t=0;t<e;t++)n[t]=t;const o=Math.ceil(Math.log2(Math.max(1,e/G$)))+1;for(let s=0;s<e;s+=G$)n.subarray(s,s+G$).sort(t),yield s/e/o;let s=1;for(let a=G$;a<e;a*=2){const r=new Uint32Array(e);for(let i=0;i<e;i+=2*a)for(const l of K$(n,r,{from:i,width:a,compare:t}))yield(s+l/e)/o;n=r,s+=1}return n}function*K$(e,t,{from:n,width:o,compare:s}){const a=Math.min(n+o,e.length),r=Math.min(n+2*o,e.length);let i=n,l=a;for(let o=n;o<r;o++){const n=e[i]??0,c=e[l]??0,d=i<a&&(l>=r||s(n,c)<=0);t[o]=d?n:c,d?i+=1:l+=1,(o+1)%G$===0&&(yield o)}}function Y$(e,t){const n=e.names;return _$("string"==typeof n||"object"==typeof n&&null!==n?Qn(e,t):e.id)}const Z$=e=>_c(_$(e)).length>0;function J$(e,t){const n=_$(t.search),o=_c(n);if(0===o.length)return Q$(e.foods,t);const s=function(e,t){return function(e,t,n){const o=I$(e,t,n);if(o)return{fits:o,kept:t,left:[]};if(1===t.length)return function(e,t,n){const o=function(e,t,n){const o=(t,o)=>N$(e,t,"nothing",n).names.some(e=>e!==f$.none&&e<=o);for(let e=4;e<=t.length-4;e++){const[n,s]=[t.slice(0,e),t.slice(e)];if(o(n,f$.form)&&o(s,f$.end))return[n,s]}}(e.own,t,n);if(!o)return;const[s,a]=o,r=I$(e,[a],n);return r&&{fits:r,kept:[a],left:[s]}}(e,t[0]??"",n);const s=function(e,t,n){return t.map(t=>{return{word:t,fit:(o=I$(e,[t],n),o?.reduce((e,t)=>L$(e,t),f$.none)??f$.none)};var o}).filter(({fit:e})=>e!==f$.none).sort((e,t)=>e.fit-t.fit||t.word.length-e.word.length||(e.word<t.word?-1:1)).map(({word:e})=>e)}(e,t,n);for(let o=Math.min(s.length,t.length-1);o>0;o--){const a=s.slice(0,o),r=I$(e,a,n);if(!r)continue;const i=e=>a.includes(e);return{fits:r,kept:t.filter(i),left:t.filter(e=>!i(e))}}}(e,t,new Map)}(e,o),a=(e=[])=>e.map(e=>((e,t)=>e.split(/[^\p{L}\p{N}\p{M}]+/u).find(e=>jc(e)===t)??t)(n,e));return{...X$(e.foods,t,s?.fits??new Uint8Array(e.foods.length)),searched:!0,left:a(s?.left),kept:a(s?.kept)}}function Q$(e,t){return{...X$(e,t,new Uint8Array(e.length).fill(1)),searched:!1,left:[],kept:[]}}function X$(e,{category:t,state:n},o){let s=0;for(const[a,r]of e.entries())void 0!==t&&r.category!==t||void 0!==n&&r.state!==n?o[a]=0:0!==o[a]&&(s+=1);return{fits:o,count:s}}const ex=e=>"number"==typeof e&&Number.isFinite(e)&&e>=0?e:NaN,tx={"mg-per-100g":({mgPer100g:e})=>ex(e),"mg-per-portion":({mgPer100g:e,portionGrams:t})=>ex(e)*ex(t)/100};function*nx(e,t,n=(e=>"name"===e?"ascending":"descending")(t)){const o=`${t} ${n}`,s=e.orders.get(o);if(s)return s;const a=yield*function*(e,t,n){const{foods:o}=e;if("name"!==t)return yield*V$(o.length,function(e,t){return(n,o)=>{const s=e[n]??NaN,a=e[o]??NaN;return Number(Number.isNaN(s))-Number(Number.isNaN(a))||(Number.isNaN(s)?0:t*(s-a))||n-o}}(Float64Array.from(o,tx[t]),n));const s=function*({foods:e,lang:t},n){const o=[];for(const n of e)o.push(jc(Y$(n,t))),o.length%500==0&&(yield o.length/e.length);return function(e,t){return(n,o)=>{const s=e[n]??"",a=e[o]??"";return s===a?n-o:s<a?-t:t}}(o,n)}(e,n);let a=s.next();for(;!a.done;a=s.next())yield.4*a.value;const r=V$(o.length,a.value);let i=r.next();for(;!i.done;i=r.next())yield.4+.6*i.value;return i.value}(e,t,"ascending"===n?1:-1);return e.orders.set(o,a),a}const ox=["nl","en","de","fr"];function sx(e){const t=e.filter(e=>e>0).sort(),n=t.length-1;return t[t.length>1e3?Math.floor(.99*n):n]??0}const ax=e=>Float64Array.from(e,e=>Xn(e)??NaN);class rx{#Mt;#W=null;#rn=null;#in=null;#ln=null;#cn=null;#dn=null;#at=0;#un=!1;#mn=!1;#hn=null;constructor(e){this.#Mt=e}get prepared(){return this.#rn}get share(){return this.#at}get listing(){return this.#hn?.listing??null}get isBehind(){return this.#mn}follow(e,t){var n,o;this.#un=!0,n=this.#W,o=e,(n?.foods!==o?.foods||n?.lang!==o?.lang||n?.knowledge!==o?.knowledge)&&this.#gn(),this.#W=e,e&&!this.#rn&&this.#pn(e,t),e&&this.#rn&&(this.#fn(this.#rn,t),this.#kn(this.#rn,e,Z$(t.query.search)),this.#bn(this.#rn,t)),this.#un=!1}stop(){this.#ln?.slices.stop(),this.#ln=null,this.#dn?.stop(),this.#dn=null}#gn(){this.stop(),this.#rn=null,this.#in=null,this.#cn=null,this.#hn=null,this.#at=0}#pn(e,{sort:t,direction:n}){this.#wn("list",function*({foods:e,lang:t},n,o){const s=yield*_k(function*(e){if(e.every(({portionGrams:e})=>void 0!==e))return e;const t=[];for(const n of e)t.push(void 0===n.portionGrams?{...n,portionGrams:mb(n)}:n),t.length%500==0&&(yield t.length/e.length);return t}(e),0,.2),a={foods:s,lang:t,orders:new Map};return{sortable:a,order:yield*_k(nx(a,n,o),.2,1),fullMg:sx(ax(s))}}(e,t,n),e=>{this.#rn=e,this.#in=e.order})}#fn({sortable:e},{sort:t,direction:n}){const o=`${t} ${n}`,s=e.orders.get(o);s?this.#in=s:this.#wn(o,nx(e,t,n),e=>{this.#in=e})}#kn(e,t,n){this.#cn||(this.#dn??=new _v((({sortable:e},{knowledge:t,lang:n})=>function*(e,{knowledge:t,lang:n="nl",names:o=[]}){const{foodSynonyms:s,foodTerms:a}=t,r=({id:e},t)=>{const n=Object.hasOwn(s,e)?s[e]:void 0;return t.map(e=>n?.[e]??"")},i=[...new Set(o)].filter(e=>e!==n),l=E$({langs:[n],foreign:!1,namesOf:e=>[Y$(e,n)],synonymsOf:e=>r(e,[n]),terms:a}),c=E$({langs:i,foreign:!0,namesOf:e=>function({names:e},t){return"object"==typeof e&&null!==e?t.map(t=>_$(e[t])):[]}(e,i),synonymsOf:e=>r(e,i),terms:a}),d=function(){const e=[],t=new Map,n=T$();return{add(o){const[s,a]=[_$(o.category),_$(o.state)],r=`${s}\n${a}`;let i=t.get(r);void 0===i&&(i=e.push({category:s,state:a})-1,t.set(r,i)),n.push(i)},build(){const t=n.done();return{kinds:e,kindOf:e.length>65536?t:Uint16Array.from(t)}}}}();for(const[t,n]of e.entries())d.add(n),l.add(n),i.length>0&&c.add(n),(t+1)%500==0&&(yield(t+1)/e.length);const u=d.build();return{foods:e,lang:n,own:l.build(u),others:i.length>0?c.build(u):null,orders:new Map}}(e.foods,{knowledge:t,lang:n,names:ox}))(e,t),{progress:()=>{},done:e=>{this.#cn=e,this.#w()},failed:e=>this.#Mt.failed(e)}),n?this.#dn.start():this.#dn.startLater())}#wn(e,t,n){if(this.#ln?.key===e)return;this.#ln?.slices.stop();const o=new _v(t,{progress:e=>{this.#at=e,this.#rn||this.#un||this.#Mt.progressed()},done:e=>{this.#ln=null,n(e),this.#w()},failed:e=>this.#Mt.failed(e)});this.#ln={key:e,slices:o},o.start()}#bn({sortable:{foods:e}},{query:t,byFit:n}){const o=this.#in,s=Z$(t.search),a=s&&!this.#cn;if(this.#mn=a||null!==this.#ln,!o||a)return;const r=[e,o,t.search,t.category,t.state,n];if(this.#hn&&r.every((e,t)=>e===this.#hn?.of[t]))return;const i=s&&this.#cn?J$(this.#cn,t):Q$(e,t),l=n&&i.searched?function({fits:e,count:t},n){const o=new Uint32Array(257);for(const t of e)0!==t&&(o[t+1]=(o[t+1]??0)+1);for(let e=1;e<o.length;e++)o[e]=(o[e]??0)+(o[e-1]??0);const s=new Uint32Array(t);for(const t of n){const n=e[t]??0;if(0===n)continue;const a=o[n]??0;s[a]=t,o[n]=a+1}return s}(i,o):function({fits:e,count:t},n){if(n&&t===n.length)return n;const o=new Uint32Array(t);let s=0;for(let t=0;t<e.length;t++){const a=n?n[t]??0:t;0!==e[a]&&(o[s++]=a)}return o}(i,o),{left:c,kept:d}=i;this.#hn={of:r,listing:{foods:e,order:l,left:c,kept:d}}}#w(){this.#un||this.#Mt.changed()}}class ix{#G=null;#yn=!1;wait(){this.#G=null,this.#yn=!0}begin(e,t){if(this.#G)return"";this.#G=this.#vn(e);const{count:n}=this.#G;return this.#yn?e.words.foodTable.count({count:n,total:t}):""}since(e,t){const n=this.#G,o=this.#vn(e);return this.#G=o,[n?.count===o.count?"":e.words.foodTable.count({count:o.count,total:t}),n?.sort===o.sort?"":o.sort,n?.leftOut===o.leftOut?"":o.leftOut].filter(Boolean).join(". ")}#vn(e){const{words:t,lines:n,state:o}=e,s=o.byFit?"":t.foodTable.sorted[o.sort][o.direction];return{count:n.listing.order.length,sort:s,leftOut:ay(e)}}}const lx=[],cx=Object.freeze({}),dx=["quiz","dose"];class ux extends Hs{static settings=db;static plainAttributes=[...Hs.plainAttributes,"src"];static properties={...wt(cb),foods:{attribute:!1,noAccessor:!0}};static styles=Fy;#$n=new Ok(this,{tell:e=>this.setProblems("foods",e)});#J=new zv({changed:()=>{this.#xn=!1,this.requestUpdate()},paused:()=>{this.#xn=!0,this.requestUpdate()}});#bn=new rx({changed:()=>this.requestUpdate(),progressed:()=>{this.#Re||this.requestUpdate()},failed:e=>this.#Mn(e)});#jn=new hw(this,()=>function(e,t,{eventDetail:n,pushDatalayer:o}){jt(e,"mg-recommendation",((e,t)=>Tr(e.total,t,"yes"===e.consent,e.facts))(t,n)),t.finished||"list"===t.state.declared||(t.finished=!0,o&&zr("foods"))}(this,this.#jn,this.settings));#zn=new pw(this,"#day");#Sn=new jv(this,()=>this.#An);#xt=new Ey;#Re=null;#Pn=null;#Cn=!1;#je="";#_n=new ix;#xn=!1;#Me=[];#te=cx;#Je=lx;#pt=new Ww(lx);get foods(){return this.#$n.given}set foods(e){this.#$n.given=e}kind="foods";get settings(){return super.settings}configured(){return this.#$n.ready}connectedCallback(){super.connectedCallback(),this.#jn.resume()}disconnectedCallback(){this.#jn.leave(),super.disconnectedCallback(),this.#J.stop(),this.#bn.stop(),this.#Pn?.stop()}willUpdate(e){super.willUpdate(e),this.#Ae()}update(e){this.#Tn(),super.update(e)}render(){return U`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#se()}</div>`}updated(e){super.updated(e),this.#Dn()}#se(){const e=()=>this.#On();if(this.#Cn)return Wm(this.words,e);try{return Py(this.#ie)}catch(t){return this.#Cn=!0,console.warn(t),Wm(this.words,e)}}#Mn(e){this.#Cn=!0,console.warn(e),this.requestUpdate()}#On(){this.#Cn=!1,this.#J.restart(),this.#$n.retry(),this.requestUpdate(),this.#Y(()=>Hl(this.renderRoot,"#heading"))}#Tn(){const{category:e,search:t,sort:n,standard:o,claims:s}=this.settings,a=this.knowledgeUsed;this.#J.follow({category:e,search:t,sort:n}),this.#En(),this.#Fn();const r=this.language,i=this.#Ln?{knowledge:a,foods:this.#Je,lang:r}:null;this.isConnected&&this.#bn.follow(i,this.#Bn),this.#bn.listing&&(this.#Re=null);const l={standard:o,claims:s},{isHostRiskUnread:c}=this,d={knowledge:a,hostFacts:this.#te,options:l,foods:this.#pt,areFoodsComing:!this.#Ln,isHostRiskUnread:c};this.#jn.follow(d,!this.settings.noTray),this.#Nn(e)}get#Bn(){const{state:e}=this.#J,{sort:t,direction:n,byFit:o}=e;return{sort:t,direction:n,byFit:o,query:Dy(e,this.#qn)}}get#Ln(){return"built-in"===this.#$n.state||"ready"===this.#$n.state}get#qn(){return function(e,t){const n=wy.get(t);if(n)return n;const o=new Set,s=new Set;for(const{category:e,state:n}of t)e&&o.add(e),n&&s.add(n);const{category:a,state:r}=e.foodTable,i={categories:o.size<2?[]:ky(o,Object.keys(a.names)),states:s.size<2?[]:ky(s,Object.keys(r.names))};return wy.set(t,i),0===t.length?by:i}(this.words,this.#Re?.kinds??this.#Je)}#En(){if("ready"===this.#$n.state)return;const e=null===this.settings.pageSize,t=this.#$n.preview(e?function(e){const{sort:t,direction:n,search:o,category:s,state:a}=e;return""===o.trim()&&null===s&&null===a&&"name"!==t?{sort:t,direction:n,ordinaryGrams:100,moreThan:1e3}:null}(this.#J.state):null);t?.foods!==this.#Re?.foods&&(this.#Re=t&&function({foods:e,places:t,kinds:n,portionsMg:o}){const s=[];for(const[n,o]of e.entries())s[t[n]??0]=o;return{foods:e,kinds:n,listing:{foods:s,order:t,isPreview:!0},fullMg:sx(o)}}(t))}#Fn(){if("built-in"===this.#$n.state){const e=Zn(this.knowledgeUsed);if(this.#pt===e)return;return this.#pt=e,void(this.#Je=[...e.values()])}const e="ready"===this.#$n.state?this.#$n.foods:this.#Re?.foods??lx;e!==this.#Je&&(this.#Je=e,this.#pt=new Ww(e))}#Ae(){const{age:e,sex:t,lifeStage:n}=this.settings,o=[super.hostFacts,this.knowledgeUsed,e,t,n];if(o.every((e,t)=>e===this.#Me[t]))return;this.#Me=o;const s=function(e,t){const n={},o=[];for(const s of Uw){if(!Gw(e[s]))continue;const a=Iw[s],r=$n(t,{[a]:Vw(s,e[s])}),{attribute:i,expected:l}=cb[s];void 0===r[a]?o.push(ht(i,e[s],l)):Object.assign(n,{[a]:r[a]})}return{facts:n,problems:o}}({age:e,sex:t,lifeStage:n},this.knowledgeUsed);this.setProblems("prefill",s.problems),this.#te={...super.hostFacts,...s.facts}}#Nn(e){if(!this.#Ln)return;const{categories:t}=this.#qn,n=null!==e&&!t.includes(e),o=t.length>0?t.slice(0,40).join(", "):"none: there is one kind of food only";this.setProblems("category",n?[ht("category",e,o)]:[])}get#Rn(){const{held:e,reference:t}=this.#jn.look;return e?null:t}get#An(){const e=this.#bn.listing??this.#Re?.listing,t=this.#bn.prepared?.fullMg??this.#Re?.fullMg;if(this.#Cn||!e||void 0===t)return null;const{words:n}=this,{state:o}=this.#J,{pageSize:s,noTray:a}=this.settings,r=((e,t)=>null===e?1/0:e*t)(s,o.pages),i=this.knowledgeUsed,{labelReferenceMg:l}=i.limits,c="label"===o.basis?{low:l,high:l}:this.#Rn;return{words:n,knowledge:i,state:o,lines:this.#xt.lines(e,o.open,r),measure:this.#xt.measure(c,t),isWindowed:!0===e.isPreview||Oy(this.#Je,r),columns:5+(a?0:1),amountOf:a?null:this.#Hn,edit:this.#Wn}}get#Un(){return function(e,{print:t,...n}){const{ground:o,state:s,look:a,consent:r,news:i}=e;return{...n,ground:o,state:s,look:a,consent:r,news:i,on:{add:(t,n)=>e.addSuggested(t,n),setGrams:(t,n)=>e.setGrams(t,n),type:(t,n)=>e.type(t,n),takeBack:t=>e.takeBack(t),commit:t=>e.commit(t),remove:t=>e.remove(t),clear:()=>e.clear(),undo:()=>e.undo(),declare:t=>e.declare(t),avoid:t=>e.avoid(t),showMenu:t=>e.showMenu(t),takeMenu:t=>e.takeMenu(t),show:()=>e.show(),showPerson:()=>e.showPerson(),changePerson:(t,n)=>e.changePerson(t,n),commitPerson:t=>e.commitPerson(t),consent:t=>e.answerConsent(t),print:t}}}(this.#jn,{words:this.words,help:Fr(this.settings.country),eventDetail:this.settings.eventDetail,isInSight:this.#zn.yes,others:dx.filter(Ds),print:e=>this.#In(e)})}#In(e){!function(e,t,n){const{title:o,content:s,pages:a}=function(e,t){const{words:n,state:o,look:s}=e,{menu:a,heading:r}=n.foodDay,[i]=s.menu;if("day"===t||!i)return{title:r,content:Rw(e,"day",{heading:r,body:Nw(e)}),pages:1};const l="week"===o.menu,c=l?a.weekHeading:a.dayHeading,d=l?function(e){const{words:t,look:n}=e,{menu:o,paper:s}=t.foodDay;return U`<section class="columns">
      ${n.menu.map((n,s)=>U`<div class="item">
            <h2>
              ${o.dayOf({index:s+1})}<span class="aside">${t.mg(zw(e,n))}</span>
            </h2>
            <table class="foods">
              <tbody>
                ${qw(e,n)}
              </tbody>
            </table>
            <p>${Aw(e,n)}</p>
          </div>`)}
    </section>
    <p>${Sw(e)} ${s.note}</p>`}(e):function(e,t){const{words:n}=e;return U`<section>
    ${Bw(n,qw(e,t))}
    <p>${Pw(e,t)} ${n.foodDay.paper.note}</p>
  </section>`}(e,i);return{title:c,content:Rw(e,"menu",{heading:c,body:d}),pages:l?2:1}}(t,n);vi({host:e,title:o,lang:t.words.lang,content:s,styles:Hw,arrange:e=>Ci(e,a)})}(this,this.#Un,e)}get#ie(){return{words:this.words,knowledge:this.knowledgeUsed,settings:this.settings,state:this.#J.state,foods:this.#Je,own:this.#$n,kinds:this.#qn,isThere:this.#Ln||null!==this.#Re,reference:this.#Rn,body:this.#An,prepared:this.#bn.share,announced:this.#je,day:this.#Un,problems:this.configProblems,on:this.#re}}#Hn=e=>this.#jn.amountOf(e);#re={search:e=>this.#J.change(Xk(e)),clearSearch:()=>{this.#J.change(Xk("")),this.#ct("#search")},toCount:()=>function(e){const t=e.querySelector("#count");t?.focus({preventScroll:!0}),t?.scrollIntoView({block:"start"})}(this.renderRoot),category:e=>this.#J.change(eb(e)),prepared:e=>{return this.#J.change((t=e,e=>({...e,state:t,pages:1})));var t},clearFilters:()=>{this.#J.change(tb),this.#ct("#search")},foldFilters:()=>this.#J.change(sb),basis:e=>this.#J.change((e=>t=>({...t,basis:e}))(e)),sort:e=>{this.#J.change((e=>t=>t.sort!==e||t.byFit?nb(e)(t):{...t,direction:"ascending"===t.direction?"descending":"ascending"})(e)),this.#Y(()=>this.#Sn.showTop())},press:(e,t)=>this.#Gn(e,t),focusRow:e=>this.#Sn.follow(e),more:()=>this.#ee(),skip:()=>Hl(this.renderRoot,"#after-table"),download:()=>this.#Vn(),print:()=>this.#q(),retry:()=>{this.#$n.retry(),this.#ct("#heading")}};#Gn(e,t){const n=this.#pt.get(t);if(!n)return;const{state:o}=this.#J,s=o.grams.get(t)??mb(n);"fold"===e&&this.#J.change((e=>t=>{const n=new Set(t.open);return n.delete(e)||n.add(e),{...t,open:n}})(t)),"add"===e&&this.#jn.add(t,s),"portion"===e&&(this.#J.change(((e,t)=>n=>({...n,editing:{id:e,text:t,invalid:!1}}))(t,Zi(this.words,s))),this.#Y(()=>this.#Sn.rowOf(t)?.querySelector("input")?.select()))}#Wn={type:e=>this.#J.change((e=>t=>t.editing?{...t,editing:{...t.editing,text:e,invalid:!1}}:t)(e)),commit:e=>{const t=this.#J.state.editing?.id,n=void 0===t?void 0:this.#pt.get(t);n&&(this.#J.change(((e,t)=>n=>{if(!n.editing)return n;const{id:o,text:s}=n.editing;if(""===s.trim())return rb(n,o,null);const a=function(e){const t=e.trim().replace(/\s*g(?:ram)?$/i,"");if(!/^\d{1,4}(?:[.,]\d{1,2})?$/.test(t))return;const n=Number(t.replace(",","."));return Nk(n)?n:void 0}(s);return void 0!==a?rb(n,o,a===e?null:a):t?ab(n):{...n,editing:{...n.editing,invalid:!0}}})(mb(n),e)),e||null!==this.#J.state.editing||this.#Kn(n.id))},takeBack:()=>{const e=this.#J.state.editing?.id;this.#J.change(ab),void 0!==e&&this.#Kn(e)}};#Kn(e){this.#Y(()=>this.#Sn.rowOf(e)?.querySelector("[data-do=portion]")?.focus())}#ee(){const e=this.#An?.lines.foods??0;this.#Sn.reach(e),this.#J.change(ob),this.#Y(()=>this.#Sn.place(e)?.querySelector(".name")?.focus())}get#Yn(){const e=this.#An;if(!e||e.lines.listing.isPreview)return null;const{words:t,lines:n,measure:o,state:s}=e;return{words:t,listing:n.listing,grams:s.grams,measure:o}}#Vn(){const e=this.#Yn;this.#Pn?.stop(),e&&(this.#Pn=function(e){const t=`${e.words.foodTable.download.fileName}.csv`,n=new _v(function*(e){const t=Lv.includes(e.words.lang),n={separator:t?";":",",decimal:t?",":"."},o=e.listing.order.length,s=[Cv([Ev(e)],n)];for(let t=0;t<o;t+=200){const a=Fv(e,t,Math.min(t+200,o));s.push(Cv(a,n).replace(/^\uFEFF/,"")),yield t/o}return s.join("")}(e),{progress:()=>{},done:e=>Ur({name:t,type:"text/csv;charset=utf-8",text:e}),failed:e=>console.warn(e)});return n.start(),n}(e))}#q(){const e=this.#Yn;if(!e)return;const{words:t}=this,{state:n}=this.#J,{query:o}=this.#Bn,s=my({words:t,own:this.#$n});!function(e,t){const{words:n}=t;vi({host:e,title:n.foodTable.print.title,lang:n.lang,content:Bv(t),styles:Nv})}(this,{...e,state:n,query:o,credit:s,person:Dw(this.#Un)})}#Dn(){const e=this.#An;if(!e||e.lines.listing.isPreview)return this.#_n.wait();this.#w(this.#_n.begin(e,this.#Je.length)),this.#xn&&!this.#bn.isBehind&&(this.#xn=!1,this.#w(this.#_n.since(e,this.#Je.length)))}#w(e){""!==e&&(this.#je=e,this.requestUpdate())}#ct(e){this.#Y(()=>Hl(this.renderRoot,e))}#Y(e){this.updateComplete.then(e)}}for(const e of Object.values(Ag))In(e);Cg("mg-food-table",ux);const mx=65536,hx=e=>/charset\s*=\s*["']?([^\s"';]+)/i.exec(e.slice(0,1e3))?.[1]?.toLowerCase()??null;function*gx(e,t,n){const o=function(e,t){try{return new TextDecoder(e,{fatal:t})}catch{return null}}(t,n);if(!o)return null;const s=[];try{for(let t=0;t<e.length;t+=mx)s.push(o.decode(e.subarray(t,t+mx),{stream:!0})),yield Math.min(1,(t+mx)/e.length);return[...s,o.decode()].join("")}catch{return null}}const px={failure:{code:"too-large",mostMb:20}};class fx{#Zn=new AbortController;#tn;#pe;isOver=!1;constructor(e){this.#tn=e,e.addEventListener("abort",this.end,{once:!0}),e.aborted?this.end():this.renew()}get signal(){return this.#Zn.signal}renew(){clearTimeout(this.#pe),this.#pe=setTimeout(()=>{this.isOver=!0,this.end()},2e4)}end=()=>{clearTimeout(this.#pe),this.#tn.removeEventListener("abort",this.end),this.#Zn.abort()}}function kx(e,t){const n=new Uint8Array(t);let o=0;for(const t of e)n.set(t,o),o+=t.length;return n}function bx({isOver:e}){return e?{code:"timeout",seconds:20}:{code:navigator.onLine?"unreachable":"offline"}}async function wx(e,{signal:t,tell:n}){const o=ut(e);if(null===o)return{failure:{code:"bad-address"}};const s=new fx(t);try{return await async function(e,t,n){n(null);const o=await fetch(e,{signal:t.signal});if(!o.ok)return{failure:{code:"status",status:o.status}};const s=await async function(e,t,n){if(Number(e.headers.get("content-length"))>jf)return null;if(e.body)return async function(e,t,n,o){const s=e.getReader(),a=[];let r=0;for(;;){const{done:e,value:i}=await s.read();if(e)return kx(a,r);if(n.renew(),r+=i.length,r>jf)return null;a.push(i),o(t>0?Math.min(1,r/t):null)}}(e.body,function({headers:e}){return e.get("content-encoding")?0:Number(e.get("content-length"))||0}(e),t,n);const o=new Uint8Array(await e.arrayBuffer());return o.length>jf?null:o}(o,t,n);return s?{bytes:s,contentType:o.headers.get("content-type")??""}:px}(o,s,n)}catch{return{failure:bx(s)}}finally{s.end()}}const yx=e=>""===e.trim(),vx=({fields:e,count:t,fault:n})=>null===n&&t===e.length&&e.every(yx),$x=e=>10===e||13===e,xx=(e,{separator:t})=>e===t||$x(e)||Number.isNaN(e);function Mx(e,t){return t+(13===e.charCodeAt(t)&&10===e.charCodeAt(t+1)?2:1)}function jx(e,t){let n=t;for(;32===e.text.charCodeAt(n)&&32!==e.separator;)n++;return n}function zx(e){const{text:t,at:n}=e;for(;!xx(t.charCodeAt(e.at),e);)e.at++;return t.slice(n,e.at)}function Sx(e,t){for(let n=e.indexOf('"',t+1);-1!==n;n=e.indexOf('"',n+2))if(34!==e.charCodeAt(n+1))return n;return-1}function Ax(e,t){const{text:n}=e,o=Sx(n,t);if(-1===o)return null;const s=jx(e,o+1);return xx(n.charCodeAt(s),e)?(e.at=s,e.line+=function(e,t,n){let o=0;for(let s=t;s<n;)$x(e.charCodeAt(s))?(o++,s=Mx(e,s)):s++;return o}(n,t+1,o),n.slice(t+1,o).replaceAll('""','"')):null}function Px(e,t,n){const o=-1===Sx(e.text,t)?"unclosed-quote":"text-after-quote",s=e.text.slice(t,function(e,t){let n=t;for(;n<e.length&&!$x(e.charCodeAt(n));)n++;return n}(e.text,t));return e.at=t+s.length,{code:o,line:e.line,column:n,value:s}}function Cx(e){const{text:t,line:n}=e,o=[];for(let s=1;;s++){const a=jx(e,e.at),r=34===t.charCodeAt(a)?Ax(e,a):zx(e);if(null===r)return{line:n,fields:o,count:s,fault:Px(e,a,s),end:e.at};if(s<=1e3&&o.push(r),t.charCodeAt(e.at)!==e.separator)return{line:n,fields:o,count:s,end:e.at,fault:null};e.at++}}function*_x(e,t){const n={text:e,separator:t.charCodeAt(0),at:0,line:1};for(;n.at<e.length;){if($x(e.charCodeAt(n.at))||(yield Cx(n)),n.at>=e.length)return;n.at=Mx(e,n.at),n.line++}}const Tx={id:["id","slug","ndbno","alimcode"],name:["name","names","description"],nl:["namenl"],en:["nameen"],de:["namede"],fr:["namefr"],mgPer100g:["mgper100g"],portionGrams:["portiongrams","portiong","portion1g"],portionLabel:["portionlabel","portionnl","portionen","portion1"],category:["category","foodgroup","groupfr"],state:["state"],source:["source"]},Dx=[";",",","\t"],Ox=e=>qf(e).toLowerCase().replaceAll(/[\s_-]/g,"");function Ex(e){const t=function(e){const t=e.map(qf);for(;""===t.at(-1);)t.pop();return t}(e),n=t.map(Ox),o=new Map;for(const[e,t]of Object.entries(Tx)){const s=t.map(e=>n.indexOf(e)).find(e=>-1!==e);void 0!==s&&o.set(e,s)}return{fields:o,header:t}}function Fx(e){let t=e.next();for(;!t.done&&vx(t.value);)t=e.next();return t.done?null:Ex(t.value.fields)}const Lx=(e,t)=>Fx(_x(e,t))??Ex([]);function Bx(e,t,n){const o=function(e,t){const{fault:n,fields:o,count:s}=e;if(n){const e=t.header[n.column-1]||String(n.column);return{code:n.code,column:e,value:sk(n.value)}}if(function({fields:e,count:t},{header:n}){return t===n.length||t>n.length&&e.slice(n.length).every(yx)}(e,t))return null;const a=t.header.length;return{code:s<a?"too-few-fields":"too-many-fields",column:null,value:sk(o.slice(0,20).join(" | ")),count:s,total:a}}(t,n);o?ak(e,t.fault?.line??t.line,o):ik(e,t.line,function(e,{fields:t}){const n=n=>{const o=t.get(n);return void 0===o?void 0:e[o]?.trim()},o=Uf.map(e=>[e,n(e)]).filter(([,e])=>e);return{id:n("id"),names:o.length>0?Object.fromEntries(o):n("name"),mgPer100g:n("mgPer100g"),portionGrams:n("portionGrams"),portionLabel:n("portionLabel"),category:n("category"),state:n("state"),source:n("source")}}(t.fields,n))}function*Nx(e){const t=e.startsWith("\ufeff")?e.slice(1):e;return t.length>jf?tk({code:"too-large",mostMb:20}):(e=>/^\s*</.test(e.slice(0,1e3)))(t)?tk({code:"web-page"}):yield*(e=>/^\s*[[{]/.test(e.slice(0,1e3)))(t)?vk(t):function*(e){const{separator:t,isNamed:n}=function(e){const t=e.slice(0,1e5),n=function(e){const[,t=null]=/^"?sep=([^"\r\n])\1*"?(?:[\r\n]|$)/i.exec(e)??[];return t}(t);if(null!==n)return{separator:n,isNamed:!0};const[o]=Dx.map(e=>({separator:e,...Lx(t,e)})).sort((e,t)=>t.fields.size-e.fields.size||t.header.length-e.header.length);return{separator:o?.separator??",",isNamed:!1}}(e),o=_x(e,t);n&&o.next();const s=Fx(o);if(!s)return tk({code:"no-rows"});const a=function({fields:e}){return[...e.has("name")||Uf.some(t=>e.has(t))?[]:["name"],...e.has("mgPer100g")?[]:["mgPer100g"]]}(s).join(", "),r=sk(s.header.join(", "));if(""!==a)return tk({code:"no-columns",found:r,missing:a});const i=nk(new Wf(!0),e=>function(e,{fields:t,header:n}){const o=e.replace(/^names\./,""),s=("names"===o?["name",...Uf]:[o]).map(e=>t.get(e)).find(e=>void 0!==e);return n[s??-1]??e}(e,s));for(const t of o)if(!vx(t)){if(!ok(i))break;Bx(i,t,s),yield t.end/e.length}return lk(i)}(t)}const qx=(e,t={})=>Ck(Tk(function*({bytes:e,contentType:t}){if(function(e){const[t,n,o,s]=e;return 80===t&&75===n&&3===o&&4===s||208===t&&207===n&&17===o&&224===s}(e))return tk({code:"workbook"});const n=yield*_k(function*(e,t){const n=function([e,t,n]){return 239===e&&187===t&&191===n?"utf-8":255===e&&254===t?"utf-16le":254===e&&255===t?"utf-16be":void 0===e||void 0===t||0===e==(0===t)?null:0===e?"utf-16be":"utf-16le"}(e);if(null!==n)return(yield*gx(e,n,!1))??"";for(const n of new Set([hx(t)??"utf-8","utf-8","windows-1252"])){const t=yield*gx(e,n,!0);if(null!==t)return t}return""}(e,t),0,.1);return yield*_k(Nx(n),.1,1)}(e)),t),Rx=Object.freeze(Object.defineProperty({__proto__:null,loadOwnFoods:async function(e,{signal:t,tell:n}){const o=await wx(e,{signal:t,tell:e=>n(null===e?null:.5*e)});return t.aborted?null:"failure"in o?tk(o.failure):qx(o,{signal:t,tell:e=>n(.5+.5*e)})},readFoodFile:qx,readFoodsText:(e,t={})=>Ck(Tk(Nx(e)),t)},Symbol.toStringTag,{value:"Module"}))}();
